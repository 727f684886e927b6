import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import { identityProviderArgs } from "../../components/federation/federation";
import { mapValues } from "../../components/mapValues";
import { resolveSettings } from "../../components/settings";
import { canonical } from "../cognito/resource";

/**
 * What is said although it may be the default: what the pool is called, how people sign in, and its clients.
 */
const alwaysSaid = ["name", "signIn", "signIn.options", "clients"];

/**
 * The arguments without whatever the component fills in the same by itself: each member is taken out for
 * which the settings stay as they are.
 */
export function withoutDefaults(args: CognitoUserPoolArgs): CognitoUserPoolArgs {
  const copy = JSON.parse(JSON.stringify(args)) as CognitoUserPoolArgs;
  const wanted = settingsOf(copy);
  const thin = (members: Record<string, unknown>, path: string) => {
    for (const [member, value] of Object.entries(members)) {
      const memberPath = path + member;
      delete members[member];
      if (!alwaysSaid.includes(memberPath) && settingsOf(copy) === wanted) continue;
      members[member] = value;
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        thin(value as Record<string, unknown>, `${memberPath}.`);
    }
  };
  thin(copy as Record<string, unknown>, "");
  return inOrderOf(args, copy);
}

/**
 * The settings as one text. Lists are sets, but for scopes of identity providers, which are sent as a text;
 * what kind of app a client is decides defaults alone.
 */
function settingsOf(args: CognitoUserPoolArgs): string {
  const settings = resolveSettings("", args);
  const clients = mapValues(settings.clients, (client) => ({ ...client, type: undefined }));
  const identityProviders = identityProviderArgs(settings.identityProviders);
  return canonical({ ...settings, clients, identityProviders });
}

// A member that was put back came last.
function inOrderOf<T>(model: T, value: T): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const [order, members] = [model as Record<string, unknown>, value as Record<string, unknown>];
  const entries = Object.keys(order).filter((key) => key in members);
  return Object.fromEntries(entries.map((key) => [key, inOrderOf(order[key], members[key])])) as T;
}
