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

// Four bits at a time: the squarings stay, but of the multiplications there is half.
function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const powers = [1n];
  const positive = ((base % modulus) + modulus) % modulus;
  while (powers.length < 16) powers.push((powers[powers.length - 1] * positive) % modulus);
  let power = 1n;
  for (const digit of exponent.toString(16)) {
    for (let bit = 0; bit < 4; bit++) power = (power * power) % modulus;
    power = (power * powers[parseInt(digit, 16)]) % modulus;
  }
  return power;
}
