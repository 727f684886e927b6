import fc, { type Arbitrary } from "fast-check";
import type { CognitoUserPoolArgs } from "../../../components";
import { mapValues } from "../../../components/mapValues";
import { argumentsBy } from "./contract";
import { certificateArn, flag, functionArn, keys, kmsKeyArn, numbers, texts } from "./goodValues";
import { oddKey, oddNumber, oddText } from "./odd";
import { isProvider, likelyProvider, providerText } from "./providers";

/** Users that could pass: what they are named by is their attribute, too. */
function likelyUsers(made: unknown): unknown {
  return mapValues(made as Record<string, { attributes?: object }>, ({ attributes, ...user }, name) => ({
    ...user,
    ...(attributes && {
      attributes: {
        ...attributes,
        ...("email" in attributes && { email: name.includes("@") ? name : "sam@example.com" }),
        ...("phone_number" in attributes && { phone_number: name.startsWith("+") ? name : "+15555550199" }),
      },
    }),
  }));
}

/** Triggers that could pass: senders have the key that codes are encrypted with. */
function likelyTriggers(made: unknown): unknown {
  const triggers = made as object;
  const sends = "customEmailSender" in triggers || "customSmsSender" in triggers;
  return sends ? { kmsKeyArn, ...triggers } : triggers;
}

/** A domain that could pass: a custom one has a certificate, and no other. */
function likelyDomain(made: unknown): unknown {
  const { certificateArn: given = certificateArn, ...domain } = made as Record<string, unknown>;
  return domain.customDomain === undefined ? domain : { ...domain, certificateArn: given };
}

function keysOf(path: string): string[] {
  return path.endsWith(".attributeMapping") ? ["email", "name", "email_verified", "custom:plan"] : keys[path];
}

function likelyText(path: string): Arbitrary<string> {
  if (path in texts) return texts[path];
  if (path.startsWith("identityProviders.")) return providerText(path);
  if (path.startsWith("triggers.")) return functionArn;
  return path.endsWith("Subject") ? fc.constantFrom("!", "Grüezi 你好") : flag;
}

const seldom = (odd: Arbitrary<unknown>, likely: Arbitrary<unknown>) =>
  fc.oneof({ weight: 1, arbitrary: odd }, { weight: 25, arbitrary: likely });

/** Arguments of the right shape, most of whose values are good ones; the others lie on edges, or are odd. */
export const likelyArguments = argumentsBy({
  presence: 28,
  leaf: (type, path) =>
    type === "string"
      ? seldom(oddText, likelyText(path))
      : seldom(oddNumber, fc.integer({ min: numbers[path][0], max: numbers[path][1] })),
  key: (path) => seldom(oddKey, fc.constantFrom(...keysOf(path))) as Arbitrary<string>,
  twist: (made, path) => {
    if (path === "users") return made.map(likelyUsers);
    if (path === "triggers") return made.map(likelyTriggers);
    if (path === "domain") return made.map(likelyDomain);
    return isProvider(path) ? made.map((provider) => likelyProvider(provider, path)) : made;
  },
}) as Arbitrary<CognitoUserPoolArgs>;
