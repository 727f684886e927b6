/** The code that an authenticator app shows now for a secret (base 32, as Cognito gives it). */
export async function totpCode(secret: string): Promise<string> {
  const { Secret, TOTP } = await import("otpauth");
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

/** A code that the authenticator app doesn't show, as one gets by mistyping: its last digit is another. */
export async function mistypedTotpCode(secret: string): Promise<string> {
  const code = await totpCode(secret);
  return code.slice(0, -1) + String((Number(code.slice(-1)) + 5) % 10);
}
