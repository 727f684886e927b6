import type { Adopt } from "./adopt";
import type { Rule } from "./checks/rule";

type Args = Record<string, unknown>;

/**
 * What AWS means where nothing was ever set, as arguments of the provider, by the argument of the component.
 * Source: AWS, API_CreateUserPool and API_CreateUserPoolClient.
 */
export const neverSet: { pool: Record<string, Args>; client: Record<string, Args> } = {
  pool: {
    "signIn.caseSensitive": { usernameConfiguration: { caseSensitive: true } },
    "signIn.firstFactors": { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } },
    "messaging.verification.method": {
      verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
    },
  },
  client: {
    authFlows: {
      explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH"],
    },
    accessToken: { accessTokenValidity: 60, tokenValidityUnits: { accessToken: "minutes" } },
    idToken: { idTokenValidity: 60, tokenValidityUnits: { idToken: "minutes" } },
    refreshToken: { refreshTokenValidity: 30, tokenValidityUnits: { refreshToken: "days" } },
    authSession: { authSessionValidity: 3 },
    tokenRevocation: { enableTokenRevocation: true },
    preventUserExistenceErrors: { preventUserExistenceErrors: "LEGACY" },
    propagateUserContext: { enablePropagateAdditionalUserContextData: false },
  },
};

const clientPath = /^clients\.(.*)\.(\w+)$/;

/** Rules about what was never set. */
export const neverSetRules: Rule[] = [
  {
    id: "adopt.neverSet.known",
    path: "adopt.neverSet[]",
    says:
      `must be ${Object.keys(neverSet.pool).join(", ")}, or clients.<name>. with a name in clientIds, and one of ` +
      Object.keys(neverSet.client).join(", "),
    source: "Provider: what AWS fills in by itself",
    holds: (path: string, { adopt }) => {
      const [, client, member] = clientPath.exec(path) ?? [];
      if (client === undefined) return Object.hasOwn(neverSet.pool, path);
      return Object.hasOwn(adopt?.clientIds ?? {}, client) && Object.hasOwn(neverSet.client, member);
    },
  },
];

/**
 * Takes out of the provider's arguments what was never set in the adopted resource, and still is as AWS means
 * it then: to say it would show a difference where there is none, of case sensitivity even another pool.
 *
 * @param client the app client's name; the pool's arguments otherwise
 */
export function leaveUnset(args: object, adopt: Adopt | undefined, client?: string): void {
  const [prefix, own] = client === undefined ? ["", neverSet.pool] : [`clients.${client}.`, neverSet.client];
  for (const path of adopt?.neverSet ?? []) {
    const meant = path.startsWith(prefix) ? own[path.slice(prefix.length)] : undefined;
    if (meant !== undefined && holds(args as Args, meant)) takeOut(args as Args, meant);
  }
}

function holds(args: Args, meant: Args): boolean {
  return Object.entries(meant).every(([name, value]) => {
    const given = args[name];
    if (Array.isArray(value) && Array.isArray(given)) return isSame(given, value);
    return isBlock(value) && isBlock(given) ? holds(given, value) : given === value;
  });
}

function takeOut(args: Args, meant: Args): void {
  for (const [name, value] of Object.entries(meant)) {
    const given = args[name];
    if (isBlock(value) && isBlock(given)) takeOut(given, value);
    if (!isBlock(value) || !isBlock(given) || Object.values(given).every((member) => member === undefined))
      delete args[name];
  }
}

function isBlock(value: unknown): value is Args {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(list: unknown[], other: unknown[]): boolean {
  return list.length === other.length && other.every((item) => list.includes(item));
}
