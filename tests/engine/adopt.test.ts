import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import * as pulumi from "@pulumi/pulumi";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { mapValues } from "../../components/mapValues";
import { livePicture } from "../../lab/cognito/picture";
import { cognitoClient } from "../../lab/cognitoClient";
import { adoptionOf } from "../../lab/describe/adoption";
import { describe as described } from "../../lab/describe/describe";
import { withoutSecrets } from "../../lab/describe/secrets";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { googleSecret, handMade, labs, makeByHand } from "./handMadePools";
import { makeInlineStack, type Program, type Ran } from "./inlineStack";
import { stepsOf } from "./livePool";
import { projectCli } from "./projectCli";
import { copyProject } from "./projectCopy";

describe("pools made by hand", () => {
  let emulator: Emulator;
  let engine: Engine;
  let sdk: CognitoIdentityProviderClient;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    sdk = cognitoClient(emulator.endpoint);
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  /** What `npm run describe` makes of a live pool. */
  async function descriptionOf(userPoolId: string): Promise<CognitoUserPoolArgs> {
    const picture = await livePicture(sdk, userPoolId);
    return withoutSecrets(described(picture, await adoptionOf(sdk, userPoolId, picture))).args;
  }

  const programOf =
    (all: Record<string, CognitoUserPoolArgs>): Program =>
    async () => {
      const pools = mapValues(all, (args, name) => new CognitoUserPool(name, args));
      return {
        userPoolIds: mapValues(pools, ({ userPoolId }) => userPoolId),
        clientIds: mapValues(pools, ({ clientIds }) => clientIds),
      };
    };

  /** What a run does, but for the components, which are new themselves. */
  function done(ran: Ran, components: string[]): string[] {
    return stepsOf(ran).filter((step) => !components.includes(step.replace(/^create /, "")));
  }

  /** The resources that the arguments name as existing. */
  function existing(name: string, { adopt }: CognitoUserPoolArgs): string[] {
    const { clientIds = {}, domains = [], resourceServers = [], groups = [] } = adopt ?? {};
    const { identityProviders = [] } = adopt ?? {};
    return [
      name,
      ...Object.keys(clientIds).map((client) => `${name}-client-${client}`),
      ...domains.map(() => `${name}-domain`),
      ...resourceServers.map((identifier) => `${name}-resourceServer-${identifier}`),
      ...identityProviders.map((provider) => `${name}-identityProvider-${provider}`),
      ...groups.map((group) => `${name}-group-${group}`),
    ];
  }

  it("are described and taken over as they are, whatever was chosen in them", async () => {
    const ids: Record<string, string> = {};
    for (const [name, byHand] of Object.entries(handMade)) ids[name] = await makeByHand(sdk, name, byHand);
    const pictures = () => Promise.all(Object.values(ids).map((id) => livePicture(sdk, id)));
    const before = await pictures();
    const all: Record<string, CognitoUserPoolArgs> = {};
    for (const [name, id] of Object.entries(ids)) all[name] = await descriptionOf(id);
    const { google } = all["identity providers"].identityProviders ?? {};
    assert.ok(google && !("clientSecret" in google));
    Object.assign(google, { clientSecret: pulumi.secret(googleSecret) });

    const names = Object.keys(all);
    const program = programOf(all);
    const stack = await makeInlineStack(engine, emulator.endpoint, { name: "various" });
    const imports = names.flatMap((name) => existing(name, all[name])).map((name) => `import ${name}`);
    const preview = await stack.preview(program);
    assert.deepEqual(done(preview, names), imports.sort(), preview.output);
    const up = await stack.up(program);
    assert.deepEqual(done(up, names), imports, up.output);
    const again = await stack.up(program);
    assert.deepEqual([again.ok, again.steps], [true, []], again.output);
    const shown = preview.output + up.output + (await stack.state());
    assert.ok(!shown.includes(googleSecret), "the secret in plain text");

    assert.deepEqual(await pictures(), before);
    const { userPoolIds, clientIds } = await stack.outputs();
    assert.deepEqual(userPoolIds.value, ids);
    assert.deepEqual(
      clientIds.value,
      mapValues(all, ({ adopt }) => adopt?.clientIds ?? {}),
    );
  });

  it("are not taken over again by the stack that has them", async () => {
    const stack = await makeInlineStack(engine, emulator.endpoint, { name: "again" });
    const userPoolId = await makeByHand(sdk, "whizlabs", labs);
    const { adopt, ...args } = await descriptionOf(userPoolId);
    const clientIds = adopt?.clientIds ?? {};
    const clients = { ...args.clients, own: {} };
    const taken = { ...args, clients, adopt: { userPoolId, clientIds } };
    const first = await stack.up(programOf({ whizlabs: taken }));
    assert.ok(first.ok, first.output);
    const before = await livePicture(sdk, userPoolId);

    const outputs = await stack.outputs();
    const { own } = (outputs.clientIds.value as Record<string, Record<string, string>>).whizlabs;
    const more = { ...taken, adopt: { userPoolId, clientIds: { ...clientIds, own } } };
    for (const operation of ["preview", "up"] as const) {
      const { ok, output } = await stack[operation](programOf({ whizlabs: more }));
      assert.equal(ok, false, output);
      assert.match(output, /adopt\.clientIds\.own: can't be added or changed once the stack has the client/);
    }
    assert.deepEqual(await livePicture(sdk, userPoolId), before);

    const request = { UserPoolId: userPoolId, ClientName: "late" };
    const { UserPoolClient } = await sdk.send(new CreateUserPoolClientCommand(request));
    const withLate = {
      ...taken,
      clients: { ...clients, late: {} },
      adopt: { userPoolId, clientIds: { ...clientIds, late: UserPoolClient?.ClientId ?? "" } },
    };
    const ran = await stack.up(programOf({ whizlabs: withLate }));
    assert.ok(ran.ok, ran.output);
    assert.ok(done(ran, []).includes("import whizlabs-client-late"), ran.output);
  });

  describe("that differ from the arguments", () => {
    let userPoolId: string;
    let args: CognitoUserPoolArgs;
    before(async () => {
      userPoolId = await makeByHand(sdk, "whizlabs", labs);
      args = await descriptionOf(userPoolId);
    });

    const run = async (operation: "preview" | "up", name: string, changed: CognitoUserPoolArgs) => {
      const stack = await makeInlineStack(engine, emulator.endpoint, { name });
      const ran = await stack[operation](programOf({ whizlabs: changed }));
      return { ran, steps: done(ran, ["whizlabs"]) };
    };

    it("are not replaced, and not touched, where the difference can't be made", async () => {
      const before = await livePicture(sdk, userPoolId);
      const otherName = { ...args, signIn: { options: ["username" as const] } };
      const { ran } = await run("up", "otherName", otherName);
      assert.equal(ran.ok, false);
      assert.match(ran.output, /unable to replace resource/);
      const preview = await run("preview", "otherNamePreview", { ...otherName, deletionProtection: false });
      assert.match(preview.ran.output, /may not be replaced[^]*usernameAttributes/);
      const unprotected = await run("up", "unprotected", { ...otherName, deletionProtection: false });
      assert.equal(unprotected.ran.ok, false);
      assert.match(unprotected.ran.output, /may not be replaced[^]*usernameAttributes/);
      const required = await run("preview", "required", {
        ...args,
        signUp: { requiredAttributes: ["email", "birthdate"] },
      });
      assert.equal(required.ran.ok, false);
      assert.match(required.ran.output, /signUp.requiredAttributes: name can't be removed/);
      assert.match(required.ran.output, /signUp.requiredAttributes: birthdate can't be required any more/);
      assert.deepEqual(await livePicture(sdk, userPoolId), before);
    });

    it("are changed in the same up otherwise, and the preview names it", async () => {
      const changed = {
        ...args,
        security: { passwordPolicy: { minimumLength: 12 } },
        clients: { whizclient: { accessToken: "15m" } },
      };
      const expected = [
        "import whizlabs",
        "import whizlabs-client-whizclient",
        "update whizlabs-client-whizclient: accessTokenValidity",
        "update whizlabs: passwordPolicy",
      ];
      assert.deepEqual((await run("preview", "previewed", changed)).steps, expected);
      const { ran, steps } = await run("up", "changed", changed);
      assert.ok(ran.ok, ran.output);
      assert.deepEqual(steps, expected);
      const live = await livePicture(sdk, userPoolId);
      assert.equal(live.pool.Policies?.PasswordPolicy?.MinimumLength, 12);
      assert.equal(live.clients.whizclient.AccessTokenValidity, 15);
    });
  });

  it("like the lab's are taken over by the program, with the file that npm run describe prints", async () => {
    const cwd = copyProject(engine, "taken");
    const userPoolId = await makeByHand(sdk, "whizlabs", labs);
    const before = await livePicture(sdk, userPoolId);
    const command = ["--require", "ts-node/register", "lab/describeCommand.ts"];
    const where = ["--pool-id", userPoolId, "--endpoint", emulator.endpoint];
    const { stdout } = await promisify(execFile)(process.execPath, [...command, ...where], { cwd });
    assert.doesNotMatch(stdout, /doesn't say/);
    await writeFile(join(cwd, "Pulumi.taken.yaml"), stdout);

    const { pulumi, validate } = projectCli(engine, cwd);
    await pulumi("stack", "init", "taken");
    await pulumi("config", "set", "--path", "aws:endpoints[0].cognitoidp", emulator.endpoint);
    assert.match(await pulumi("preview"), /= 2 to import\n +4 changes/);
    assert.match(await pulumi("up", "--yes"), /= 2 imported/);
    await pulumi("up", "--yes", "--expect-no-changes");
    await pulumi("refresh", "--yes", "--expect-no-changes");
    assert.equal((await pulumi("stack", "output", "userPoolId")).trim(), userPoolId);
    await validate("taken");
    assert.deepEqual(await livePicture(sdk, userPoolId), before);
  });
});
