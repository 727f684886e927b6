import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { type AppClient, CognitoAppClient, type CognitoAppClientArgs } from "../../components";
import { checkClient } from "../../components/checks/check";
import { argumentsType, namedType } from "../../components/checks/door";
import { knownSecret } from "../../components/checks/secret";
import {
  brokenClientRules,
  clientElsewhereRules,
  resolveClientElsewhere,
} from "../../components/cognitoAppClientArgs";
import { allRules } from "../../components/settings";
import { antiDefault } from "../antiDefault";
import { underMocks, valueOf } from "../mocks";
import { ruleExamples } from "./ruleExamples";
import { byTheRules, clientOf, poolId } from "./settled";

const userPoolId = poolId;
const made = (args: CognitoAppClientArgs) => underMocks(() => new CognitoAppClient("web", args));

function judged(name: string, args: AppClient & { name?: string }) {
  const client = { ...args, userPoolId };
  return brokenClientRules(name, client, resolveClientElsewhere(client));
}

/** The message with which the arguments are refused. */
async function refusal(args: unknown): Promise<string> {
  const { result, resources } = await underMocks(() => {
    try {
      return new CognitoAppClient("web", args as CognitoAppClientArgs);
    } catch (error) {
      return error;
    }
  });
  assert.equal(resources.length, 1, "only the component itself");
  return (result as Error).message;
}

describe("CognitoAppClient", () => {
  it("makes one client of the pool, named as itself", async () => {
    const { resources, inputs } = await made({ userPoolId });
    const urn = "urn:pulumi:test::cognito-user-pool::cognito-user-pool:index:CognitoAppClient::web";
    assert.deepEqual(resources.map(({ type, name, options }) => [type, name, options.parent]).slice(1), [
      ["aws:cognito/userPoolClient:UserPoolClient", "web", urn],
    ]);
    assert.equal(inputs("web").name, "web");
    assert.equal(inputs("web").userPoolId, userPoolId);
  });

  it("has the arguments of a pool's client, and its own", () => {
    const { properties = {}, required } = argumentsType("cognito-user-pool:index:CognitoAppClient");
    const page = Object.keys(namedType("#/types/cognito-user-pool:index:AppClient").properties ?? {});
    assert.deepEqual(Object.keys(properties).sort(), [...page, "name", "userPoolId"].sort());
    assert.deepEqual(required, ["userPoolId"]);
  });

  it("tells the provider what a pool's client does, by default and for every setting", async () => {
    const plain = await made({ userPoolId });
    assert.deepEqual(plain.inputs("web"), clientOf({ clients: { web: {} } }, "web"));
    const rich = await made({ ...antiDefault.clients!.web, name: "My app", userPoolId });
    assert.deepEqual(rich.inputs("web"), {
      ...clientOf({ ...antiDefault, adopt: undefined }, "web"),
      name: "My app",
    });
  });

  it("takes the pool's id when it comes", async () => {
    const { inputs } = await made({ userPoolId: pulumi.output(poolId) });
    assert.equal(inputs("web").userPoolId, poolId);
  });

  it("gives the client's id and its resource, and a secret only where there is one", async () => {
    const { result } = await made({ userPoolId });
    assert.equal(await valueOf(result.clientId), "web-id");
    assert.equal(await pulumi.isSecret(result.clientId), false);
    assert.equal(result.clientSecret, undefined);
    assert.equal(await valueOf(result.appClient.id), "web-id");

    const { result: server } = await made({ userPoolId, type: "confidential" });
    assert.ok(server.clientSecret);
    assert.equal(await valueOf(server.clientSecret), "secret of web");
    assert.equal(await pulumi.isSecret(server.clientSecret), true);
  });

  it("gives the last word on the provider's arguments to transformClient", async () => {
    const { inputs } = await made({
      userPoolId,
      transformClient: (args) => {
        assert.equal(args.name, "web");
        args.authSessionValidity = 99;
      },
    });
    assert.equal(inputs("web").authSessionValidity, 99);
  });
});

describe("What is wrong with a client whose pool lives elsewhere", () => {
  it("is said at the door, all at once", async () => {
    assert.equal(
      await refusal({ acessToken: "60m", generateSecret: pulumi.output(true), transformClient: 1 }),
      'CognitoAppClient "web" has 4 problems:\n' +
        "  acessToken: is not an argument; did you mean accessToken?\n" +
        "  generateSecret: must be a plain value, not an Output: it decides what is created\n" +
        "  transformClient: must be a function; received 1\n" +
        "  userPoolId: must be given",
    );
  });

  it("is said by the rules, with paths as they were written", async () => {
    assert.equal(
      await refusal({ userPoolId: "arn:aws:x", name: "a/b", accessToken: "25h", propagateUserContext: true }),
      'CognitoAppClient "web" has 4 problems:\n' +
        "  propagateUserContext: needs a client secret (generateSecret); received true\n" +
        '  accessToken: must be a whole number and s, m, h or d, from 5m to 24h; received "25h"\n' +
        '  name: must be 1 to 128 letters, digits, spaces and _ + = , . @ -; received "a/b"\n' +
        "  userPoolId: must be the id of a user pool: its region, _, and letters and digits; at most 55 " +
        'characters; received "arn:aws:x"',
    );
  });

  it("is said by the rules beside the door, but for what is mistaken and what follows it", () => {
    const found = (args: object) => {
      const checked = checkClient("web", args as CognitoAppClientArgs);
      return "errors" in checked ? checked.errors.map(({ path }) => path) : [];
    };
    const broken = { userPoolId: "bad", name: "a/b", accessToken: "4m" };
    assert.deepEqual(found({ ...broken, idTokn: "5m" }), ["idTokn", "accessToken", "name", "userPoolId"]);
    assert.deepEqual(found({ ...broken, accessToken: 4 }), ["accessToken", "name", "userPoolId"]);
    assert.deepEqual(found({ ...broken, userPoolId: 4 }), ["userPoolId", "accessToken", "name"]);
    assert.deepEqual(found({ name: "a/b" }), ["userPoolId", "name"]);
    assert.deepEqual(found({ ...broken, anything: 4 }), ["anything"], "it may be meant for any of them");
    const user = { userPoolId, propagateUserContext: true };
    assert.deepEqual(found(user), ["propagateUserContext"]);
    assert.deepEqual(found({ ...user, type: "confidental" }), ["type"]);
  });

  it("tells the component's name from one that was written", () => {
    const { errors } = judged("my app!", {});
    assert.deepEqual(
      errors.map(({ path, received }) => [path, received]),
      [["name", '"my app!", the default']],
    );
  });

  it("is said of known secrets, which aren't shown", () => {
    const { errors } = judged("web", {
      oauth: { callbackUrls: [knownSecret("swordfish")] },
      identityProviders: [knownSecret("swordfish")],
    });
    assert.deepEqual(
      errors.map(({ path, received }) => [path, received]),
      [["oauth.callbackUrls[0]", "[secret]"]],
    );
  });

  it("isn't said of attributes that a pool may have", () => {
    const readAttributes = ["custom:plan"];
    assert.deepEqual(judged("web", { readAttributes, writeAttributes: ["name"] }).errors, []);
  });

  for (const [id, good, bad] of [
    ["has a region", "eu-central-1_a", "a"],
    ["ends with letters and digits", "us-gov-west-1_Aa9", "us-east-1_a-b"],
    ["is up to 55 characters", `us-east-1_${"x".repeat(45)}`, `us-east-1_${"x".repeat(46)}`],
  ])
    it(`is said of a pool's id, which ${id}`, async () => {
      const wrong = (userPoolId: string) =>
        brokenClientRules("web", { userPoolId }, resolveClientElsewhere({ userPoolId })).errors.length;
      assert.equal(wrong(good), 0);
      assert.equal(wrong(bad), 1);
    });
});

describe("The rules about clients, where the pool lives elsewhere,", () => {
  // Whether their examples are right depends on the rest of the pool.
  const skipped = [
    "clients.authFlows.customTriggers",
    "clients.authFlows.tier",
    "clients.identityProviders.known",
    "clients.oauth.domain",
    "clients.oauth.scopes.known",
    "clients.readAttributes.known",
    "clients.refreshTokenRotation.tier",
    "clients.writeAttributes.known",
    "clients.writeAttributes.mapped",
    "clients.writeAttributes.required",
  ];

  it("have company, each with its source", () => {
    for (const { source } of clientElsewhereRules) assert.match(source, /^AWS: \S/);
  });

  for (const { id, warning } of allRules.filter(({ path }) => path.startsWith("clients.*"))) {
    const { breaks } = ruleExamples[id];
    const [[name, client]] = Object.entries(breaks.clients ?? {});
    const { errors, warnings } = judged(name, client);
    const said = [...errors, ...warnings];

    if (skipped.includes(id)) it(`skip ${id}`, () => assert.deepEqual(said, []));
    else if (id === "clients.name") it("check the name", () => assert.equal(said[0].path, "name"));
    else
      it(`check ${id}`, () => {
        const inPool = byTheRules(breaks)[warning ? "warnings" : "errors"];
        const shorter = inPool.map((problem) => ({
          ...problem,
          path: problem.path.replace(`clients.${name}.`, ""),
        }));
        assert.deepEqual(said, shorter);
      });
  }
});
