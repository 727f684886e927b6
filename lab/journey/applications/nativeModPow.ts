import { createRequire } from "node:module";

interface BigInteger {
  toString(radix: number): string;
}

interface BigIntegerClass {
  new (text: string, radix: number): BigInteger;
  prototype: { modPow: unknown };
}

/**
 * Lets the numbers of an SRP client (Tom Wu's jsbn) raise to powers with the engine's own BigInt: a sixth of
 * the time, and a sign-in is little else. amazon-cognito-identity-js does the same for React Native
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

function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const positive = ((base % modulus) + modulus) % modulus;
  let power = 1n;
  for (const bit of exponent.toString(2)) {
    power = (power * power) % modulus;
    if (bit === "1") power = (power * positive) % modulus;
  }
  return power;
}
