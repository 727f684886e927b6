import assert from "node:assert/strict";
import { type AppClient, CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { type Emulator, startEmulator } from "../../lab/emulator/emulator";
import { type Engine, makeEngine } from "./engine";
import { type InlineStack, makeInlineStack, type Program } from "./inlineStack";
import { differences, stepsOf } from "./livePool";

const name = "hostedPages";
const web = { oauth: { callbackUrls: ["https://example.com/in"] } };
const machine: AppClient = {
  type: "confidential",
  oauth: { flows: ["client_credentials"], scopes: ["https://api.example.com/read"] },
};
const first: CognitoUserPoolArgs = {
  deletionProtection: false,
  domain: {
    prefix: "engine-test",
    customDomain: "auth.example.com",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a",
  },
  resourceServers: { "https://api.example.com": { scopes: { read: "Read everything" } } },
  clients: { web, machine },
};

// One pool, and its life in order.
describe("a pool with a domain, a resource server and OAuth", () => {
  let emulator: Emulator;
  let engine: Engine;
  let stack: InlineStack;

  const program =
    (args: CognitoUserPoolArgs): Program =>
    async () => {
      const { domainUrl, signInUrls } = new CognitoUserPool("crew", args);
      return { domainUrl, signInUrls };
    };
  const run = async (args: CognitoUserPoolArgs) => {
    const ran = await stack.up(program(args));
    assert.ok(ran.ok, ran.output);
    assert.deepEqual(await differences(emulator.endpoint, await stack.state()), []);
    return ran;
  };
  const comesBefore = (order: string[], one: string, other: string) =>
    assert.ok(order.indexOf(one) < order.indexOf(other), `${one} before ${other}: ${order.join(", ")}`);

  before(async () => {
    [emulator, engine] = await Promise.all([startEmulator(), makeEngine()]);
    stack = await makeInlineStack(engine, emulator.endpoint, { name });
  });
  after(async () => {
    engine.close();
    await emulator.stop();
  });

  it("is made: the resource server before the client that asks for its scopes, styles last", async () => {
    const ran = await run(first);
    const order = ran.steps.map((step) => step.name);
    assert.deepEqual([...order].sort(), [
      "crew",
      "crew",
      "crew-client-machine",
      "crew-client-web",
      "crew-customDomain",
      "crew-domain",
      "crew-managedLogin-web",
      "crew-resourceServer-https://api.example.com",
    ]);
    comesBefore(order, "crew-resourceServer-https://api.example.com", "crew-client-machine");
    for (const earlier of ["crew-client-web", "crew-domain", "crew-customDomain"])
      comesBefore(order, earlier, "crew-managedLogin-web");
    const { domainUrl, signInUrls } = await stack.outputs();
    assert.equal(domainUrl.value, "https://auth.example.com");
    assert.deepEqual(Object.keys(signInUrls.value as object), ["web"]);
  });

  it("stays as it is when nothing changes", async () => {
    assert.deepEqual(stepsOf(await run(first)), []);
  });

  it("loses its old prefix before it gets another, and nothing else", async () => {
    const ran = await run({ ...first, domain: { ...first.domain, prefix: "engine-test-2" } });
    assert.deepEqual(
      ran.steps.map(({ op, name }) => `${op} ${name}`),
      ["delete-replaced crew-domain", "replace crew-domain", "create-replacement crew-domain"],
    );
  });

  it("changes its pages in place, and gives up the styles with managed login", async () => {
    const domain = { ...first.domain, prefix: "engine-test-2", managedLogin: false };
    assert.deepEqual(stepsOf(await run({ ...first, domain })), [
      "delete crew-managedLogin-web",
      "update crew-customDomain: managedLoginVersion",
      "update crew-domain: managedLoginVersion",
    ]);
  });

  it("gives a client another scope in one go with the resource server", async () => {
    const ran = await run({
      ...first,
      resourceServers: { "https://api.example.com": { scopes: { read: "Read", write: "Write" } } },
      clients: {
        web,
        machine: { ...machine, oauth: { ...machine.oauth, scopes: ["https://api.example.com/write"] } },
      },
    });
    const order = ran.steps.map((step) => step.name);
    comesBefore(order, "crew-resourceServer-https://api.example.com", "crew-client-machine");
    assert.ok(stepsOf(ran).includes("update crew-client-machine: allowedOauthScopes"));
  });

  it("loses resource server and OAuth again, the client first", async () => {
    const ran = await run({
      ...first,
      resourceServers: {},
      clients: { web: {}, machine: { type: "confidential" } },
    });
    const order = ran.steps.map((step) => step.name);
    comesBefore(order, "crew-client-machine", "crew-resourceServer-https://api.example.com");
  });

  it("goes in order: styles, domains, clients, and the pool last", async () => {
    await run(first);
    const ran = await stack.destroy();
    assert.ok(ran.ok, ran.output);
    const order = ran.steps.filter(({ type }) => type.startsWith("aws:")).map((step) => step.name);
    assert.equal(order.at(-1), "crew");
    for (const later of ["crew-client-web", "crew-domain", "crew-customDomain"])
      comesBefore(order, "crew-managedLogin-web", later);
    comesBefore(order, "crew-client-machine", "crew-resourceServer-https://api.example.com");
  });
});
