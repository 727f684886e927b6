import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import type { Values } from "../../../lab/cognito/fields";
import { cognitoResources } from "../../../lab/cognito/resources";
import { loadAwsModel, violations } from "../../awsModel";
import { pick, richGroup } from "./rich";

const styleType = cognitoResources["aws:cognito/managedLoginBranding:ManagedLoginBranding"];
const groupType = cognitoResources["aws:cognito/userGroup:UserGroup"];
const userType = cognitoResources["aws:cognito/user:User"];

describe("Calls that the emulator doesn't know", () => {
  before(loadAwsModel);

  function recorder(answer: object) {
    const sent: Values[] = [];
    const send = async ({ input }: { input: Values }) => (sent.push(input), answer);
    return { sent, client: { send } as unknown as CognitoIdentityProviderClient };
  }

  it("a group's update sends what changed, and what was removed empty", async () => {
    const { sent, client } = recorder({ Group: {} });
    const old = { description: "old", precedence: 2, roleArn: richGroup.roleArn };
    const inputs = {
      userPoolId: "us-east-1_a",
      name: "staff",
      description: "new",
      roleArn: richGroup.roleArn,
    };
    await groupType.update!(client, "us-east-1_a/staff", inputs, old);
    const request = { UserPoolId: "us-east-1_a", GroupName: "staff", Description: "new", Precedence: 0 };
    assert.deepEqual(sent, [request]);
    assert.deepEqual(violations("UpdateGroup", sent[0]), []);
  });

  it("a style of managed login is made, read, updated and deleted by its own id", async () => {
    const ManagedLoginBrandingId = "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f";
    const branding = { UserPoolId: "us-east-1_a", ManagedLoginBrandingId, UseCognitoProvidedValues: true };
    const { sent, client } = recorder({ ManagedLoginBranding: branding });
    const args = { userPoolId: "us-east-1_a", clientId: "abc", useCognitoProvidedValues: true };
    const made = await styleType.create(client, "s", args);
    assert.equal(made.id, `us-east-1_a,${ManagedLoginBrandingId}`);
    assert.deepEqual(pick(made.state, { ...args, managedLoginBrandingId: "" }), {
      ...args,
      managedLoginBrandingId: ManagedLoginBrandingId,
    });
    assert.deepEqual((await styleType.read(client, made.id, args))?.inputs, args);
    await styleType.update!(client, made.id, args, made.state);
    await styleType.delete(client, made.id, made.state);
    const keys = { UserPoolId: "us-east-1_a", ManagedLoginBrandingId };
    assert.deepEqual(sent, [
      { UserPoolId: "us-east-1_a", ClientId: "abc", UseCognitoProvidedValues: true },
      keys,
      { ...keys, UseCognitoProvidedValues: true },
      keys,
    ]);
    const operations = ["Create", "Describe", "Update", "Delete"];
    const problems = operations.flatMap((operation, index) =>
      violations(`${operation}ManagedLoginBranding`, sent[index]),
    );
    assert.deepEqual(problems, []);
  });

  it("an attribute that was removed from a user is deleted", async () => {
    const { sent, client } = recorder({ Enabled: true });
    const old = { attributes: { email: "ann@example.com", plan: "gold" } };
    await userType.update!(client, "us-east-1_a/ann", { attributes: { email: "ann@example.com" } }, old);
    const key = { UserPoolId: "us-east-1_a", Username: "ann" };
    assert.deepEqual(sent, [{ ...key, UserAttributeNames: ["custom:plan"] }, key]);
    assert.deepEqual(violations("AdminDeleteUserAttributes", sent[0]), []);
  });
});
