import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../../components";
import { brokenRules } from "../../../components/checks/rule";
import { resolveSettings } from "../../../components/settings";
import { byTheRules } from "../settled";

const later = pulumi.output("not an ARN");

function refused(args: CognitoUserPoolArgs): string[] {
  return byTheRules(args).errors.map(({ path }) => path);
}

describe("Rules and Outputs", () => {
  it("wait for what isn't known", () => {
    const leaves: CognitoUserPoolArgs[] = [
      {
        messaging: {
          email: { provider: "ses", identityArn: later, replyTo: later, configurationSet: later },
        },
      },
      { messaging: { sms: { roleArn: later, externalId: later, region: later } } },
      { groups: { staff: { roleArn: later } } },
      { tags: { team: later } },
      { users: { "jo@x": { temporaryPassword: later, attributes: { email: later } } } },
      { groups: { staff: { roleArn: Promise.resolve("not an ARN") } } },
    ];
    for (const args of leaves) assert.deepEqual(refused(args), []);
  });

  it("hold for what is known", () => {
    const identityArn = "not an ARN";
    assert.deepEqual(refused({ messaging: { email: { identityArn } } }), ["messaging.email.identityArn"]);
  });

  it("hold for one item while another isn't known", () => {
    const groups = { a: { roleArn: later }, b: { roleArn: "not an ARN" } };
    assert.deepEqual(refused({ groups }), ["groups.b.roleArn"]);
  });

  it("hold where only keys and presence count", () => {
    assert.deepEqual(refused({ messaging: { email: { from: later } } }), ["messaging.email.from"]);
    assert.deepEqual(refused({ messaging: { sms: { roleArn: later } } }), ["messaging.sms"]);
    assert.deepEqual(refused({ tags: { "aws:x": later } }), ['tags["aws:x"]']);
    assert.deepEqual(refused({ users: { jo: { attributes: { email: later } } } }), ["users.jo"]);
    const users = { "jo@x": { attributes: { plan: later } } };
    assert.deepEqual(refused({ users }), ['users["jo@x"].attributes.plan']);
    assert.deepEqual(refused({ groups: { "a b": { roleArn: later } } }), ['groups["a b"]']);
  });

  it("wait for the other arguments that they read", () => {
    const rule = { id: "r", path: "name", says: "is wrong", source: "", holds: () => false };
    const waiting = { ...rule, reads: ["tags.*"] };
    const broken = (args: CognitoUserPoolArgs) =>
      brokenRules([waiting], resolveSettings("crew", args), args).errors.length;
    assert.equal(broken({ tags: { team: "x" } }), 1);
    assert.equal(broken({ tags: { team: "x", cost: later } }), 0);
  });
});

describe("A broken rule", () => {
  it("says so of each place, with its path", () => {
    const accessToken = "1m";
    assert.deepEqual(refused({ clients: { a: { accessToken }, b: {}, "c d": { accessToken } } }), [
      "clients.a.accessToken",
      'clients["c d"].accessToken',
    ]);
  });

  it("tells a default from what was written", () => {
    const signUp = { verify: undefined };
    const { errors } = byTheRules({ signIn: { options: ["phone_number"] }, signUp });
    const received = errors.map((problem) => [problem.path, problem.received]);
    assert.deepEqual(received, [["signUp.verify", '["phone_number"], the default']]);
  });

  it("shows what was written, not what was filled in", () => {
    const { errors } = byTheRules({ users: { jo: { groups: [] } } });
    assert.deepEqual(
      errors.map(({ path, received }) => [path, received]),
      [["users.jo", '{"groups":[]}']],
    );
  });

  it("details what the value doesn't tell", () => {
    const writeAttributes = ["name", "email"];
    const { errors } = byTheRules({ clients: { web: { writeAttributes } } });
    assert.deepEqual(errors, [
      {
        path: "clients.web.writeAttributes",
        reason: "must hold every required attribute (missing: preferred_username, phone_number)",
        received: '["name","email"]',
      },
    ]);
  });

  it("of the component's name is a default of the pool's", () => {
    const { errors } = byTheRules({}, "my pool!");
    assert.deepEqual(
      errors.map(({ path, received }) => [path, received]),
      [["name", '"my pool!", the default']],
    );
  });
});
