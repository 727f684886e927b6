import {
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateResourceServerCommand,
  CreateIdentityProviderCommand,
  type CreateIdentityProviderRequest,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  SetUserPoolMfaConfigCommand,
  UpdateUserPoolClientCommand,
  UpdateUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { livePicture } from "../../lab/cognito/picture";
import type { PoolPicture } from "../../lab/picture";
import { validate } from "../../lab/validate";
import { fullClient } from "./fullEndpoint";
import { aroundChanges } from "./handMade/around";
import { declared, type HandMadeChange, type Made } from "./handMade/change";
import { clientChanges } from "./handMade/client";
import { identityProviderChanges } from "./handMade/identityProvider";
import { groupChanges, notKept, otherChanges, resourceServerChanges } from "./handMade/others";
import { poolChanges } from "./handMade/pool";

// A pool takes fifteen requests: changes of different subjects share one.
const subjects: HandMadeChange[][] = [
  poolChanges,
  clientChanges,
  identityProviderChanges,
  resourceServerChanges,
  groupChanges,
  otherChanges,
  aroundChanges,
];
const most = Math.max(...subjects.map(({ length }) => length));
const rounds = Array.from({ length: most + 1 }, (_, index) =>
  subjects.flatMap((changes) => changes.slice(index, index + 1)),
);

const { Name, SchemaAttributes, UsernameAttributes, UsernameConfiguration, ...updatable } = declared.pool;
const onlyAtCreation = { Schema: SchemaAttributes, UsernameAttributes, UsernameConfiguration };
const pool = { ...updatable, PoolName: Name };
const client = { ...declared.clients.whizclient, ClientName: "whizclient" };
const server = { ...declared.resourceServers.api, Identifier: "api", Name: "The API" };
const provider = declared.identityProviders.Corp as CreateIdentityProviderRequest;
const group = { ...declared.groups.editors, GroupName: "editors" };

function failures(live: PoolPicture): string[] {
  const checks = validate(declared, live);
  return checks.filter(({ passed }) => !passed).map(({ label }) => label);
}

describe("Changes made by hand turn their own checks red, and no other", () => {
  let sdk: CognitoIdentityProviderClient;
  let outcomes: PromiseSettledResult<string[]>[];

  // All pools at once: one after the other they take twice as long. On a machine that has more to do than
  // this, all of them together take longer than a test may.
  before(async function () {
    this.timeout(60_000);
    sdk = await fullClient();
    outcomes = await Promise.allSettled(rounds.map(failuresAfter));
  });
  after(() => sdk.destroy());

  async function failuresAfter(changes: HandMadeChange[]): Promise<string[]> {
    const made = await makeLab();
    for (const change of changes) await apply(change, made);
    const found = failures(await livePicture(sdk, made.UserPoolId, declared));
    await sdk.send(new DeleteUserPoolCommand({ UserPoolId: made.UserPoolId }));
    return found;
  }

  async function makeLab(): Promise<Made> {
    const { UserPool } = await sdk.send(new CreateUserPoolCommand({ ...pool, ...onlyAtCreation }));
    const { Id: UserPoolId = "", Arn: arn = "" } = UserPool ?? {};
    const [{ UserPoolClient }] = await Promise.all([
      sdk.send(new CreateUserPoolClientCommand({ ...client, UserPoolId })),
      sdk.send(new CreateIdentityProviderCommand({ ...provider, UserPoolId })),
      sdk.send(new CreateGroupCommand({ ...group, UserPoolId })),
      sdk.send(new CreateResourceServerCommand({ ...server, UserPoolId })),
    ]);
    return { UserPoolId, arn, ClientId: UserPoolClient?.ClientId ?? "" };
  }

  async function apply(change: HandMadeChange, made: Made): Promise<void> {
    const { UserPoolId, ClientId } = made;
    if (change.pool) await sdk.send(new UpdateUserPoolCommand({ ...pool, ...change.pool, UserPoolId }));
    if (change.mfa) await sdk.send(new SetUserPoolMfaConfigCommand({ ...change.mfa, UserPoolId }));
    if (change.client)
      await sdk.send(new UpdateUserPoolClientCommand({ ...client, ...change.client, UserPoolId, ClientId }));
    await change.other?.(sdk, made);
  }

  rounds.forEach((changes, index) =>
    it(changes.map(({ what }) => what).join("; ") || "nothing", () => {
      const outcome = outcomes[index];
      if (outcome.status === "rejected") throw outcome.reason;
      const found = changes.flatMap((change) => change.found);
      assert.deepEqual(outcome.value.sort(), found.sort());
    }),
  );

  for (const { what, change, found } of notKept)
    it(`${what} (in the picture)`, () => {
      const live = structuredClone(declared);
      change(live);
      assert.deepEqual(failures(live), found);
    });
});
