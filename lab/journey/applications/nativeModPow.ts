import { constants, createPublicKey, publicEncrypt } from "node:crypto";
import { createRequire } from "node:module";

interface BigInteger {
  toString(radix: number): string;
}

interface BigIntegerClass {
  new (text: string, radix: number): BigInteger;
  prototype: { modPow: unknown };
}

/**
 * Lets the numbers of an SRP client (Tom Wu's jsbn) raise to powers in native code: a fraction of the
 * time, and a sign-in is little else. amazon-cognito-identity-js does the same for React Native
 * (its enhance-rn.js). `module` is where `client`, a package, has its BigInteger.
 */
export function useNativeModPow(client: string, module: string): void {
  const loaded = createRequire(require.resolve(client))(module) as Record<string, BigIntegerClass>;
  const Integer = loaded.default ?? loaded.BigInteger;
  Integer.prototype.modPow = function (
    this: BigInteger,
    exponent: BigInteger,
    modulus: BigInteger,
    callback?: (error: null, result: BigInteger) => void,
  ) {
    const power = modPow(native(this), native(exponent), native(modulus));
    const result = new Integer(power.toString(16), 16);
    callback?.(null, result);
    return result;
  };
}

function native(integer: BigInteger): bigint {
  const text = integer.toString(16);
  return text.startsWith("-") ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}

// RSA without padding is a power modulo a number; OpenSSL takes any exponent up to the 3072 bits of SRP's.
function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const size = bytes(modulus).length;
  const positive = ((base % modulus) + modulus) % modulus;
  const publicKey = {
    kty: "RSA",
    n: bytes(modulus).toString("base64url"),
    e: bytes(exponent).toString("base64url"),
  };
  const key = createPublicKey({ key: publicKey, format: "jwk" });
  const power = publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, bytes(positive, size));
  return BigInt(`0x${power.toString("hex")}`);
}

function bytes(integer: bigint, size = 0): Buffer {
  const digits = integer.toString(16);
  return Buffer.from(digits.padStart(Math.max(2 * size, digits.length + (digits.length % 2)), "0"), "hex");
}
