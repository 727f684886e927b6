import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../components";
import { adopted } from "../../components/adopt";
import { domainArgs } from "../../components/app/domain";
import { styledClients } from "../../components/app/managedLogin";
import { resourceServerArgs } from "../../components/app/resourceServer";
import { logDeliveryArgs } from "../../components/logging";
import { riskConfigurationArgs } from "../../components/security/threatProtection";
import { identityProviderArgs, providerNames } from "../../components/federation/federation";
import { resolveSettings } from "../../components/settings";
import { groupArgs } from "../../components/users/group";
import { userArgs } from "../../components/users/user";
import { alternatives, antiDefault } from "../antiDefault";
import { contract, places, without } from "./contract";
import { atTheDoor, clientOfSettings, poolOf, poolOfSettings, settled } from "./settled";

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
    Object.keys(settings.clients).map((name) => clientOfSettings(settings, name)),
    domainArgs(settings.domain, ""),
    styledClients(settings),
    Object.entries(settings.resourceServers).map(([name, server]) => resourceServerArgs(name, server, "")),
    Object.entries(settings.groups).map(([name, group]) => groupArgs(name, group, "")),
    users,
    riskConfigurationArgs(settings.security.threatProtection, ""),
    logDeliveryArgs(settings.logging, ""),
    settings.webAclArn,
    adopted(settings.adopt, "userPool"),
    Object.keys(settings.clients).map((name) => adopted(settings.adopt, "client", name)),
    adopted(settings.adopt, "domain", settings.domain?.prefix as string),
    Object.keys(settings.resourceServers).map((name) => adopted(settings.adopt, "resourceServer", name)),
    providerNames(settings.identityProviders).map((name) =>
      adopted(settings.adopt, "identityProvider", name),
    ),
    Object.keys(settings.groups).map((name) => adopted(settings.adopt, "group", name)),
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
