import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import schema from "../../components/schema.json";
import { livePicture } from "../../lab/cognito/picture";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { antiDefault } from "../antiDefault";
import { installComponent, RemoteUserPool } from "./componentPlugin";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program } from "./inlineStack";

describe("the component as a plugin", () => {
  let emulator: Emulator;
  let engine: Engine;
  let executable: string;
  let consumer: InlineStack;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    executable = await installComponent(engine);
    consumer = await makeInlineStack(engine, emulator.endpoint, { name: "consumer" });
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  it("tells the engine the schema that is checked in", async () => {
    const cwd = join(engine.folder, "elsewhere");
    await mkdir(cwd);
    const { code, stdout, stderr } = await engine.pulumi(["package", "get-schema", executable], { cwd });
    assert.equal(code, 0, stderr);
    assert.deepEqual(asTheEngineHasIt(JSON.parse(stdout)), asTheEngineHasIt(schema));
  });

  it("makes the same pool as the component itself, and keeps its secrets", async () => {
    const remote: Program = async () => shared(new RemoteUserPool("crew", everything(pulumi.secret)));
    const itself: Program = async () =>
      shared(
        new CognitoUserPool(
          "crew",
          everything((text) => text),
        ),
      );
    const direct = await makeInlineStack(engine, emulator.endpoint, { name: "direct" });
    const pictures = [];
    for (const [stack, program] of [[consumer, remote] as const, [direct, itself] as const]) {
      const { ok, output } = await stack.up(program);
      assert.ok(ok, output);
      const { userPoolId, clientSecrets } = await stack.outputs();
      pictures.push(await livePicture(cognitoClient(emulator.endpoint), userPoolId.value as string));
      assert.equal(clientSecrets.secret, true);
      const secret = (clientSecrets.value as Record<string, string>).web;
      assert.match(secret, /^\S{20,}$/);
      const state = await stack.state();
      assert.ok(state.includes(userPoolId.value as string));
      for (const text of [password, clientSecret, secret])
        assert.ok(!(state + output).includes(text), "in plain text");
      assert.deepEqual((await stack.up(program)).steps, []);
      // One domain belongs to one pool.
      const destroyed = await stack.destroy();
      assert.ok(destroyed.ok, destroyed.output);
    }
    assert.deepEqual(pictures[0], pictures[1]);
  });

  const refusal = async (args: pulumi.Inputs): Promise<string> => {
    const { ok, output } = await consumer.preview(async () => shared(new RemoteUserPool("wrong", args)));
    assert.equal(ok, false, output);
    return output.slice(output.indexOf("Diagnostics:"));
  };

  it("says every problem once, property by property", async () => {
    const said = await refusal({ nam: "x", tier: "free", signUp: { verify: ["email", "phone"] } });
    assert.match(said, /resource 'wrong' has a problem: CognitoUserPool "wrong" has 3 problems:\n/);
    const lines = said.split("\n").filter((line) => /is not an argument|must be one of/.test(line));
    assert.deepEqual(lines.sort(), [
      "    \t\t- property nam with value '{x}' has a problem: is not an argument; did you mean name?",
      "    \t\t- property signUp.verify[1] with value '{phone}' has a problem: must be one of email, phone_number; " +
        'received "phone"; did you mean phone_number?',
      "    \t\t- property tier with value '{free}' has a problem: must be one of essentials, lite, plus; received \"free\"",
    ]);
  });

  it("refuses an Output where it wants a plain value, and shows no secret", async () => {
    const said = await refusal({
      clients: pulumi.secret({ "swordfish-bones": {} }),
      signIn: { caseSensitive: pulumi.output(false) },
      users: { "jo@example.com": { temporaryPasword: pulumi.secret("Sw0rdfish!") } },
    });
    const plain = "must be a plain value, not an Output: it decides what is created";
    const problems = [
      'CognitoUserPool "wrong" has 3 problems:',
      `  signIn.caseSensitive: ${plain}`,
      `  clients: ${plain}`,
      '  users["jo@example.com"].temporaryPasword: is not an argument; did you mean temporaryPassword?',
    ];
    const lines = said.split("\n").filter((line) => /problems:|plain value|is not an argument/.test(line));
    assert.equal(lines.length, problems.length, said);
    for (const problem of problems)
      assert.ok(
        lines.some((line) => line.endsWith(problem)),
        said,
      );
    assert.doesNotMatch(said, /sw[o0]rdfish/i);
  });
});

function shared({ userPoolId, clientSecrets }: RemoteUserPool | CognitoUserPool): Record<string, unknown> {
  return { userPoolId, clientSecrets };
}

const password = "swordfishbones";
const clientSecret = "client-swordfish";

// What isn't a default, everywhere; but there is no pool to adopt, the local endpoint knows no role and no
// rotation in a new client, and with Apple among the identity providers every up would be an update.
function everything(secret: (text: string) => pulumi.Input<string>): CognitoUserPoolArgs & pulumi.Inputs {
  const { google, saml, oidc = {} } = antiDefault.identityProviders ?? {};
  return {
    ...antiDefault,
    adopt: undefined,
    identityProviders: {
      google: google && { ...google, clientSecret: secret(clientSecret) },
      saml,
      oidc: { Auth: { ...oidc.Auth, clientSecret: secret(clientSecret) } },
    },
    clients: { web: { ...antiDefault.clients?.web, refreshTokenRotation: undefined } },
    groups: { staff: { precedence: 1 } },
    users: { sam: { ...antiDefault.users?.sam, temporaryPassword: secret(password) } },
  };
}

// The engine leaves out what says nothing.
function asTheEngineHasIt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTheEngineHasIt);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .filter(([name, member]) => !(name === "optional" && member === true) && !isEmpty(member))
    .map(([name, member]) => [name, asTheEngineHasIt(member)]);
  return Object.fromEntries(members);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
