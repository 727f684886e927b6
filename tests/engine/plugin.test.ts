import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import * as pulumi from "@pulumi/pulumi";
import { CognitoUserPool } from "../../components";
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
  let aws: CognitoIdentityProviderClient;
  let stack: InlineStack;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    executable = await installComponent(engine);
    aws = cognitoClient(emulator.endpoint);
    stack = await makeInlineStack(engine, emulator.endpoint, { name: "consumer" });
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
    console.log(stdout.length, schema.name);
  });

  const everything = { ...antiDefault, groups: { staff: { precedence: 1 } } };
  it("makes the same pool as the component itself", async () => {
    const remote: Program = async () => {
      const { userPoolId } = new RemoteUserPool("crew", everything as pulumi.Inputs);
      return { userPoolId };
    };
    const ran = await stack.up(remote);
    console.log(ran.output);
    const direct = await makeInlineStack(engine, emulator.endpoint, { name: "direct" });
    const r2 = await direct.up(async () => {
      const { userPoolId } = new CognitoUserPool("crew", everything);
      return { userPoolId };
    });
    console.log(r2.output);
    const pic = async (s: InlineStack) => livePicture(aws, (await s.outputs()).userPoolId.value as string);
    assert.deepEqual(await pic(stack), await pic(direct));
    console.log((await stack.up(remote)).output);
  });

  it("x", async () => {
    const bad = async (args: pulumi.Inputs) => {
      const t = Date.now();
      const ran = await stack.preview(async () => ({ id: new RemoteUserPool("crew", args).userPoolId }));
      console.log(ran.output, ran.steps, Date.now() - t);
    };
    await bad({ nam: "x", tier: "free" });
    await bad({ security: { mfa: { enforcement: "optional" } }, messaging: { sms: {} }, clients: { "my app": { accessToken: "25h" } } });
    await bad({ clients: pulumi.secret({ web: {} }) });
    await bad({ signIn: { caseSensitive: pulumi.output(false) } });
    await bad({ users: { "jo@x.y": { temporaryPassword: pulumi.secret("Sw0rdfish") }, "ann@x.y": { temporaryPassword: "Sw0rdfish" } } });
  });
});
