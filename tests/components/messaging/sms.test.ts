import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { CognitoUserPool, type Sms } from "../../../components";
import { underMocks } from "../../mocks";

const roleArn = "arn:aws:iam::123456789012:role/sender";

function withSms(sms: Sms) {
  return underMocks(() => new CognitoUserPool("the crew", { messaging: { sms } }));
}

describe("SMS", () => {
  it("by a role that the component makes: Cognito may publish with it, and nothing more", async () => {
    const { inputs, resource } = await withSms({});
    const { type, options } = resource("the crew-smsRole");
    assert.equal(type, "aws:iam/role:Role");
    assert.equal(options.retainOnDelete, true, "the pool can't lose its SMS configuration");
    assert.equal(resource("the crew").options.retainOnDelete, undefined);
    const { assumeRolePolicy, inlinePolicies } = inputs("the crew-smsRole");
    assert.deepEqual(JSON.parse(String(assumeRolePolicy)), {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cognito-idp.amazonaws.com" },
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "sts:ExternalId": "cognito-user-pool-test-the-crew" } },
        },
      ],
    });
    const [{ name, policy, ...rest }] = inlinePolicies as { name: string; policy: string }[];
    assert.deepEqual([name, rest], ["publish", {}]);
    assert.deepEqual(JSON.parse(policy), {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "sns:Publish", Resource: "*" }],
    });
    assert.deepEqual(Object.keys(inputs("the crew-smsRole")).sort(), ["assumeRolePolicy", "inlinePolicies"]);
    assert.deepEqual(inputs("the crew").smsConfiguration, {
      snsCallerArn: "arn:aws:iam::123456789012:role/the crew-smsRole",
      externalId: "cognito-user-pool-test-the-crew",
    });
  });

  it("by such a role with an external id and a region of one's own", async () => {
    const { inputs } = await withSms({ externalId: pulumi.output("mine"), region: "eu-west-1" });
    assert.match(String(inputs("the crew-smsRole").assumeRolePolicy), /"sts:ExternalId":"mine"/);
    assert.deepEqual(inputs("the crew").smsConfiguration, {
      snsCallerArn: "arn:aws:iam::123456789012:role/the crew-smsRole",
      externalId: "mine",
      snsRegion: "eu-west-1",
    });
  });

  it("by a role that is given: none is made", async () => {
    const { resources, inputs } = await withSms({ roleArn: pulumi.output(roleArn), externalId: "theirs" });
    assert.equal(resources.filter(({ type }) => type.startsWith("aws:iam")).length, 0);
    const smsConfiguration = { snsCallerArn: roleArn, externalId: "theirs" };
    assert.deepEqual(inputs("the crew").smsConfiguration, smsConfiguration);
  });
});
