import assert from "node:assert/strict";
import type { Inputs } from "@pulumi/pulumi";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { livePicture } from "../../lab/cognito/picture";
import type { PoolPicture } from "../../lab/picture";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { installComponent, RemoteUserPool } from "./componentPlugin";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program, type Ran } from "./inlineStack";

const signUp = {
  requiredAttributes: ["name"],
  customAttributes: { plan: { max: 20 }, level: { type: "number" } },
} satisfies CognitoUserPoolArgs["signUp"];
const base: CognitoUserPoolArgs = { signUp, clients: { web: {} } };

const otherSchema: CognitoUserPoolArgs = {
  ...base,
  signUp: { requiredAttributes: ["birthdate"], customAttributes: { plan: { max: 30 } } },
};
const wordsForIt = [
  "signUp.requiredAttributes: name can't be removed once the pool exists; put it back",
  "signUp.customAttributes.level: can't be removed once the pool exists; put it back",
  "signUp.customAttributes.plan: can't be changed once the pool exists; write it as it was",
  "signUp.requiredAttributes: birthdate can't be required any more once the pool exists; take it out",
].map((words) => `${words}, or make another pool and move its users there`);

interface Made {
  stack: InlineStack;
  /** The pool as it is at the endpoint. */
  live(): Promise<PoolPicture>;
}

describe("what can't be changed once the pool exists", () => {
  let emulator: Emulator;
  let engine: Engine;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    await installComponent(engine);
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  async function make(name: string, program: Program): Promise<Made> {
    const stack = await makeInlineStack(engine, emulator.endpoint, { name });
    const { ok, output } = await stack.up(program);
    assert.ok(ok, output);
    const { userPoolId } = await stack.outputs();
    return { stack, live: () => livePicture(cognitoClient(emulator.endpoint), userPoolId.value as string) };
  }

  /** What the preview says that refuses the program; it must change nothing. */
  async function refusal({ stack, live }: Made, program: Program): Promise<string> {
    const before = await live();
    const { ok, output } = await stack.preview(program);
    assert.equal(ok, false, output);
    assert.deepEqual(await live(), before);
    return output.slice(output.indexOf("Diagnostics:"));
  }

  const refusesAnotherSchema = async (made: Made, program: Program) => {
    const said = await refusal(made, program);
    const lines = said.split("\n").filter((line) => line.includes("once the pool exists"));
    assert.deepEqual(lines.map((line) => line.trim()).sort(), [...wordsForIt].sort(), said);
  };

  const refusesOtherSignIn = async (
    made: Made,
    program: Program,
    changes: string[],
    wayOut = "Put it back, or make another pool and move its users there.",
  ) => {
    const said = await refusal(made, program);
    const words = ["how people sign in can't be changed once the pool exists:", ...changes, wayOut];
    assert.match(said, inLines(words));
    assert.doesNotMatch(said, /marked for protection/);
  };

  describe("in a program", () => {
    let made: Made;
    const program =
      (args: CognitoUserPoolArgs): Program =>
      async () => ({ userPoolId: new CognitoUserPool("crew", args).userPoolId });
    before(async () => (made = await make("program", program(base))));

    it("refuses a required attribute more or less, and a custom one removed or changed", () =>
      refusesAnotherSchema(made, program(otherSchema)));

    it("refuses other sign-in options", () =>
      refusesOtherSignIn(made, program({ ...base, signIn: { options: ["username", "email"] } }), [
        "signIn.options: was email, now email, username",
      ]));

    it("refuses all that is other in the sign-in at once", () => {
      const signIn = { options: ["username" as const], preferredUsername: true, caseSensitive: true };
      return refusesOtherSignIn(made, program({ ...base, signIn }), [
        "signIn.caseSensitive: was false, now true",
        "signIn.options: was email, now username",
        "signIn.preferredUsername: was false, now true",
      ]);
    });

    it("refuses it too while the protection is only about to go", () =>
      refusesOtherSignIn(
        made,
        program({ ...base, deletionProtection: false, signIn: { caseSensitive: true } }),
        ["signIn.caseSensitive: was false, now true"],
        "The pool is protected until an up with nothing but that turned off; to replace it loses all its users.",
      ));

    it("announces that a client is replaced, which gets another id", async () => {
      const { ok, output, steps } = await made.stack.preview(
        program({ ...base, clients: { web: { generateSecret: true } } }),
      );
      assert.ok(ok, output);
      assert.deepEqual(summary(steps), [
        "create-replacement crew-client-web generateSecret",
        "delete-replaced crew-client-web ",
        "replace crew-client-web generateSecret",
      ]);
    });

    it("announces what is lost where the pool isn't protected", async () => {
      const open = { clients: {}, deletionProtection: false };
      const made = await make("open", program(open));
      await announces(made, program({ ...open, signIn: { caseSensitive: true } }));
    });

    it("tells which of two pools it is about", async () => {
      const open = { clients: {}, deletionProtection: false };
      const two =
        (crew: CognitoUserPoolArgs, staff: CognitoUserPoolArgs): Program =>
        async () => {
          const { userPoolId } = new CognitoUserPool("crew", { ...open, ...crew });
          new CognitoUserPool("staff", { ...open, ...staff });
          return { userPoolId };
        };
      const { stack } = await make("two", two({}, {}));
      const signIn = { caseSensitive: true };
      for (const [name, program] of [
        ["crew", two({ signIn }, {})],
        ["staff", two({}, { signIn })],
      ] as const) {
        const { ok, output } = await stack.preview(program);
        assert.ok(ok, output);
        const told = [...output.matchAll(/CognitoUserPool \((\w+)\):\n.*how people sign in/g)];
        assert.deepEqual(
          told.map((match) => match[1]),
          [name],
          output,
        );
      }
    });

    it("lets more custom attributes in", async () => {
      const customAttributes = { beta: { type: "boolean" as const }, ...signUp.customAttributes };
      const { ok, output, steps } = await made.stack.up(
        program({ ...base, signUp: { ...signUp, customAttributes } }),
      );
      assert.ok(ok, output);
      assert.deepEqual(summary(steps), [
        "update crew schemas",
        "update crew-client-web readAttributes,writeAttributes",
      ]);
      const names = (await made.live()).pool.SchemaAttributes?.map(({ Name }) => Name);
      assert.ok(names?.includes("beta"), String(names));
    });
  });

  describe("in a program that uses the plugin", () => {
    let made: Made;
    const program =
      (args: CognitoUserPoolArgs): Program =>
      async () => ({ userPoolId: new RemoteUserPool("crew", args as Inputs).userPoolId });
    before(async () => (made = await make("consumer", program(base))));

    it("refuses a required attribute more or less, and a custom one removed or changed", () =>
      refusesAnotherSchema(made, program(otherSchema)));

    it("refuses other sign-in options", () =>
      refusesOtherSignIn(made, program({ ...base, signIn: { options: ["username", "email"] } }), [
        "signIn.options: was email, now email, username",
      ]));

    it("announces what is lost where the pool isn't protected", async () => {
      const unprotected = await made.stack.up(program({ ...base, deletionProtection: false }));
      assert.ok(unprotected.ok, unprotected.output);
      await announces(made, program({ ...base, deletionProtection: false, signIn: { caseSensitive: true } }));
    });
  });
});

async function announces({ stack }: Made, program: Program): Promise<void> {
  const { ok, output } = await stack.preview(program);
  assert.ok(ok, output);
  const words = [
    "warning: how people sign in can't be changed once the pool exists:",
    "signIn.caseSensitive: was false, now true",
    "So it is replaced: all its users are lost, and every app client gets another id.",
  ];
  assert.match(output.slice(output.indexOf("Diagnostics:")), inLines(words));
}

// Each on a line of its own, one below the other.
function inLines(words: string[]): RegExp {
  return new RegExp(words.map((line) => line.replace(/[.()]/g, "\\$&")).join("\\n\\s*"));
}

function summary(steps: Ran["steps"]): string[] {
  return steps.map(({ op, name, changes }) => `${op} ${name} ${changes.join()}`).sort();
}
