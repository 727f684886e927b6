import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program } from "./inlineStack";
import { differences, stepsOf } from "./livePool";

interface Edit {
  what: string;
  /** What is set, a key of the stack's configuration each. */
  set: CognitoUserPoolArgs;
  /** What preview and update must do, and nothing else. */
  steps: string[];
}

const web = { accessToken: "15m" };
const whizclient = {};

// Each on top of those before it.
const edits: Edit[] = [
  {
    what: "the password's length",
    set: { security: { passwordPolicy: { minimumLength: 12 } } },
    steps: ["update whizlabs: passwordPolicy"],
  },
  {
    what: "MFA from off to optional",
    set: { security: { mfa: { enforcement: "optional" } } },
    steps: ["update whizlabs: mfaConfiguration, passwordPolicy, softwareTokenMfaConfiguration"],
  },
  {
    what: "MFA from optional to required",
    set: { security: { mfa: { enforcement: "required" } } },
    steps: ["update whizlabs: mfaConfiguration"],
  },
  {
    what: "MFA from required to off",
    set: { security: { mfa: { enforcement: "off" } } },
    steps: ["update whizlabs: mfaConfiguration, softwareTokenMfaConfiguration"],
  },
  {
    what: "the text of a message, and tags",
    set: {
      messaging: { verification: { emailMessage: "Your code is {####}." } },
      tags: { team: "identity" },
    },
    steps: ["update whizlabs: tags, verificationMessageTemplate"],
  },
  {
    what: "a group, and a client more",
    set: { groups: { staff: { precedence: 1 } }, clients: { whizclient, web } },
    steps: ["create whizlabs-client-web", "create whizlabs-group-staff"],
  },
  { what: "the clients' order", set: { clients: { web, whizclient } }, steps: [] },
  {
    what: "a client's name",
    set: { clients: { site: web, whizclient } },
    steps: ["create whizlabs-client-site", "delete whizlabs-client-web"],
  },
  {
    what: "a client's tokens",
    set: { clients: { site: { accessToken: "10m" }, whizclient } },
    steps: ["update whizlabs-client-site: accessTokenValidity"],
  },
  {
    what: "a client and a group less, and no tags",
    set: { clients: { whizclient }, groups: {}, tags: {} },
    steps: ["delete whizlabs-client-site", "delete whizlabs-group-staff", "update whizlabs: tags"],
  },
];

describe("an edit of", () => {
  let emulator: Emulator;
  let engine: Engine;
  let stack: InlineStack;
  let args: CognitoUserPoolArgs = {};

  const program: Program = async () => ({ id: new CognitoUserPool("whizlabs", args).userPoolId });

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    stack = await makeInlineStack(engine, emulator.endpoint, { name: "edits" });
    const made = await stack.up(program);
    assert.ok(made.ok, made.output);
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  for (const { what, set, steps } of edits) {
    it(`${what}: ${steps.join("; ") || "nothing"}`, async () => {
      args = { ...args, ...set };
      for (const ran of [await stack.preview(program), await stack.up(program)]) {
        assert.ok(ran.ok, ran.output);
        assert.deepEqual(stepsOf(ran), steps);
      }
      assert.deepEqual(await differences(emulator.endpoint, await stack.state()), []);
    });
  }
});
