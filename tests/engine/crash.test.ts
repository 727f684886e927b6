import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ListUserPoolClientsCommand, ListUserPoolsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { type Adopt, CognitoUserPool } from "../../components";
import { cognitoClient } from "../../lab/cognitoClient";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, type Finished, localAws, makeEngine } from "./engine";
import { type Gate, startGate } from "./gate";
import { type InlineStack, makeInlineStack, type Program, type Ran } from "./inlineStack";
import { kill } from "./processes";

const provider = /pulumi-resource-aws|provider\/main\.js/;
const everything = new RegExp(`^pulumi up |${provider.source}`);

describe("a crash in the middle of an up", () => {
  let emulator: Emulator;
  let engine: Engine;
  let gate: Gate;

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    gate = await startGate(emulator.endpoint);
  });
  after(async () => {
    gate.close();
    engine.close();
    await emulator.stop();
  });

  const programOf =
    (name: string, adopt?: Adopt): Program =>
    async () => ({ userPoolId: new CognitoUserPool(name, { adopt }).userPoolId });

  /** A new stack and its pool, both of this name, whose first `up` is killed while the call is held. */
  async function crashed(name: string, call: string, where: "before" | "after", killed: RegExp) {
    const stack = await makeInlineStack(engine, gate.endpoint, { name });
    const held = gate.hold(call, where);
    const up = stack.up(programOf(name));
    await held;
    kill(killed);
    const ran = await up;
    assert.equal(ran.ok, false, ran.output);
    return { stack, ran };
  }

  const pulumi = (name: string, ...args: string[]): Promise<Finished> =>
    engine.pulumi([...args, "--stack", name], { cwd: join(engine.folder, name) });

  async function pools(name: string): Promise<string[]> {
    const list = new ListUserPoolsCommand({ MaxResults: 60 });
    const { UserPools = [] } = await cognitoClient(emulator.endpoint).send(list);
    return UserPools.filter(({ Name }) => Name === name).map(({ Id }) => Id ?? "");
  }

  /**
   * That a run went well, made the client, and took over the pool if that is `adopted`, and that there are
   * now one pool, the stack's, and one client.
   */
  async function finished(name: string, stack: InlineStack, ran: Ran, adopted = false): Promise<void> {
    assert.ok(ran.ok, ran.output);
    const steps = ran.steps.map(({ op, name }) => `${op} ${name}`);
    const taken = adopted ? [`import ${name}`] : [];
    assert.deepEqual(steps, [...taken, `create ${name}-client-whizclient`]);
    const [pool, ...others] = await pools(name);
    assert.deepEqual(others, []);
    assert.equal((await stack.outputs()).userPoolId.value, pool);
    const list = new ListUserPoolClientsCommand({ UserPoolId: pool, MaxResults: 60 });
    const { UserPoolClients = [] } = await cognitoClient(emulator.endpoint).send(list);
    assert.equal(UserPoolClients.length, 1);
  }

  /** The way out, as the README has it: the program that takes over the one pool that was made. */
  async function takingOver(name: string): Promise<Program> {
    const [userPoolId, ...others] = await pools(name);
    assert.deepEqual(others, []);
    return programOf(name, { userPoolId });
  }

  it("of the provider, before the client is made: the next up makes it", async () => {
    const name = "noClient";
    const { stack, ran } = await crashed(name, "CreateUserPoolClient", "before", provider);
    assert.match(ran.output, /UserPoolClient noClient-client-whizclient \*\*creating failed/);
    await finished(name, stack, await stack.up(programOf(name)));
  });

  it("of everything, before the client is made: the next up says that it waits, and then makes it", async () => {
    const name = "locked";
    const { stack } = await crashed(name, "CreateUserPoolClient", "before", everything);
    const refused = await stack.up(programOf(name));
    assert.equal(refused.ok, false);
    assert.match(refused.output, /the stack is currently locked.* with `pulumi cancel`/);
    assert.equal((await pulumi(name, "cancel", "--yes")).code, 0);
    const next = await stack.up(programOf(name));
    assert.match(next.output, /locked-client-whizclient, interrupted while creating/);
    await finished(name, stack, next);
  });

  it("of everything, once the pool is made: it is taken over, and there is no second one", async () => {
    const name = "unknown";
    const { stack } = await crashed(name, "CreateUserPool", "after", everything);
    assert.equal((await pulumi(name, "cancel", "--yes")).code, 0);
    const program = await takingOver(name);
    const next = await stack.up(program);
    assert.match(next.output, /UserPool::unknown, interrupted while creating/);
    await finished(name, stack, next, true);
    const forgotten = await pulumi(name, "refresh", "--yes", "--clear-pending-creates");
    assert.equal(forgotten.code, 0, forgotten.stdout);
    const last = await stack.up(program);
    assert.doesNotMatch(last.output, /interrupted/);
    assert.deepEqual(last.steps, []);
  });

  it("of the provider, once the pool is made: it is taken over, and there is no second one", async () => {
    const name = "lost";
    const { stack, ran } = await crashed(name, "CreateUserPool", "after", provider);
    assert.match(ran.output, /UserPool lost \*\*creating failed/);
    await finished(name, stack, await stack.up(await takingOver(name)), true);
  });

  it("of the program, while the pool is made: the pool is recorded, and the next up goes on", async () => {
    const cwd = join(engine.folder, "program");
    await mkdir(cwd);
    symlinkSync(join(__dirname, "../../node_modules"), join(cwd, "node_modules"), "dir");
    await writeFile(join(cwd, "Pulumi.yaml"), "name: program\nruntime: nodejs\n");
    await writeFile(join(cwd, "Pulumi.dev.yaml"), JSON.stringify({ config: localAws(gate.endpoint) }));
    await writeFile(join(cwd, "index.js"), poolAndClient);
    const inFolder = (...args: string[]) => engine.pulumi(args, { cwd });
    assert.equal((await inFolder("stack", "init", "dev")).code, 0);

    const held = gate.hold("CreateUserPool", "after");
    const up = inFolder("up", "--yes", "--skip-preview");
    const goOn = await held;
    kill(/oldHost\.cjs/);
    goOn();
    const { code, stdout } = await up;
    assert.notEqual(code, 0);
    assert.match(stdout, /UserPool program created/);
    const next = await inFolder("up", "--yes", "--skip-preview");
    assert.match(next.stdout, /\+ 1 created\n +2 unchanged/);
    assert.equal((await pools("program")).length, 1);
  });
});

const poolAndClient = `
  const cognito = require("@pulumi/aws/cognito");
  const userPool = new cognito.UserPool("program", { name: "program" });
  new cognito.UserPoolClient("web", { userPoolId: userPool.id, generateSecret: false });
`;
