import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../components";
import { type TypeSpec, argumentsType, namedType } from "../../components/checks/door";
import { appClientArgs } from "../../components/app/appClient";
import { domainArgs } from "../../components/app/domain";
import { styledClients } from "../../components/app/managedLogin";
import { resourceServerArgs } from "../../components/app/resourceServer";
import { logDeliveryArgs } from "../../components/logging";
import { riskConfigurationArgs } from "../../components/security/threatProtection";
import { identityProviderArgs } from "../../components/federation/federation";
import { resolveSettings } from "../../components/settings";
import { groupArgs } from "../../components/users/group";
import { userArgs } from "../../components/users/user";
import { alternatives, antiDefault } from "../antiDefault";
import { atTheDoor, poolOf, poolOfSettings, settled } from "./settled";

/** Every member of the contract as the steps that lead to it; `*` stands for the keys of a map. */
function members(spec: TypeSpec, steps: string[]): string[][] {
  if (spec.additionalProperties) return members(spec.additionalProperties, [...steps, "*"]);
  const properties = spec.$ref === undefined ? undefined : namedType(spec.$ref).properties;
  if (properties === undefined) return [steps];
  return Object.entries(properties).flatMap(([name, member]) => members(member, [...steps, name]));
}

const properties = argumentsType("cognito-user-pool:index:CognitoUserPool").properties ?? {};
const contract = Object.entries(properties).flatMap(([name, spec]) => members(spec, [name]));

/** Where the member stands in the arguments. */
function places(value: unknown, steps: string[], trail: string[] = []): string[][] {
  if (steps.length === 0) return value === undefined ? [] : [trail];
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  const keys = steps[0] === "*" ? Object.keys(record) : [steps[0]];
  return keys.flatMap((key) => places(record[key], steps.slice(1), [...trail, key]));
}

function without(args: CognitoUserPoolArgs, place: string[]): CognitoUserPoolArgs {
  const copy = structuredClone(args);
  let parent = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  delete parent[place[place.length - 1]];
  return copy;
}

/** What the provider is told of the arguments, whether they pass the rules or not. */
function told(args: CognitoUserPoolArgs): string {
  const settings = resolveSettings("whizlabs", args);
  const users = Object.entries(settings.users).map(([name, user]) => ({
    ...userArgs(name, user, ""),
    groups: user.groups,
    temporaryPassword: user.temporaryPassword,
  }));
  return JSON.stringify([
    poolOfSettings(settings),
    identityProviderArgs(settings.identityProviders),
    Object.entries(settings.clients).map(([name, client]) => appClientArgs(name, client, "")),
    domainArgs(settings.domain, ""),
    styledClients(settings),
    Object.entries(settings.resourceServers).map(([name, server]) => resourceServerArgs(name, server, "")),
    Object.entries(settings.groups).map(([name, group]) => groupArgs(name, group, "")),
    users,
    riskConfigurationArgs(settings.security.threatProtection, ""),
    logDeliveryArgs(settings.logging, ""),
    settings.webAclArn,
  ]);
}

describe("The anti-default arguments", () => {
  const all = [antiDefault, ...alternatives];

  it("pass every rule", () => {
    for (const args of all) assert.equal(poolOf(args).name, "Anti-default pool");
  });

  for (const steps of contract) {
    it(`set ${steps.join(".")} otherwise than by default`, () => {
      const args = all.find((one) => places(one, steps).length > 0);
      assert.ok(args, "it isn't set");
      const found = places(args, steps);
      for (const place of found) {
        const removed = without(args, place);
        // What kind of app it is decides defaults alone; what must be given has none.
        if (steps.join(".") === "clients.*.type") {
          const type = resolveSettings("whizlabs", removed).clients[place[1]].type;
          assert.notEqual(type, settled(antiDefault).clients[place[1]].type);
        } else if (atTheDoor(removed).length === 0) {
          assert.notEqual(told(removed), told(args), `${place.join(".")} makes no difference`);
        }
      }
    });
  }
});
