import assert from "node:assert/strict";
import { CognitoUserPool } from "../../components";
import { antiDefault } from "../antiDefault";
import { underMocks, valueOf } from "../mocks";
import { everyKind } from "./everyKind";
import {
  clientOf,
  domainsOf,
  groupOf,
  identityProvidersOf,
  logDeliveryOf,
  poolOf,
  resourceServerOf,
  riskOf,
  userOf,
} from "./settled";

const component = "urn:pulumi:test::cognito-user-pool::cognito-user-pool:index:CognitoUserPool::crew";

describe("CognitoUserPool", () => {
  it("names each child after the component, its kind and its key, and is the parent of all", async () => {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", everyKind));
    const children = resources.slice(1).map(({ type, name, options }) => [type, name, options.parent]);
    assert.deepEqual(children.sort(), [
      ["aws:cognito/identityProvider:IdentityProvider", "crew-identityProvider-Auth", component],
      ["aws:cognito/identityProvider:IdentityProvider", "crew-identityProvider-Google", component],
      ["aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration", "crew-logDelivery", component],
      ["aws:cognito/managedLoginBranding:ManagedLoginBranding", "crew-managedLogin-spa", component],
      ["aws:cognito/resourceServer:ResourceServer", "crew-resourceServer-api", component],
      ["aws:cognito/riskConfiguration:RiskConfiguration", "crew-riskConfiguration", component],
      ["aws:cognito/user:User", "crew-user-jo@example.com", component],
      ["aws:cognito/userGroup:UserGroup", "crew-group-staff", component],
      ["aws:cognito/userInGroup:UserInGroup", "crew-userInGroup-jo@example.com staff", component],
      ["aws:cognito/userPool:UserPool", "crew", component],
      ["aws:cognito/userPoolClient:UserPoolClient", "crew-client-spa", component],
      ["aws:cognito/userPoolClient:UserPoolClient", "crew-client-web", component],
      ["aws:cognito/userPoolDomain:UserPoolDomain", "crew-customDomain", component],
      ["aws:cognito/userPoolDomain:UserPoolDomain", "crew-domain", component],
      ["aws:iam/role:Role", "crew-smsRole", component],
      ["aws:lambda/permission:Permission", "crew-permission-preSignUp", component],
      ["aws:wafv2/webAclAssociation:WebAclAssociation", "crew-webAcl", component],
    ]);
  });

  it("names the pool after itself, unless name says otherwise", async () => {
    const own = await underMocks(() => new CognitoUserPool("crew"));
    assert.equal(own.inputs("crew").name, "crew");
    const named = await underMocks(() => new CognitoUserPool("crew", { name: "The crew" }));
    assert.equal(named.inputs("crew").name, "The crew");
  });

  it("makes no client where clients is empty", async () => {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", { clients: {} }));
    assert.equal(resources.length, 2);
  });

  it("registers what its pages say, for every setting", async () => {
    const { inputs } = await underMocks(() => new CognitoUserPool("whizlabs", antiDefault));
    assert.deepEqual(inputs("whizlabs"), poolOf(antiDefault));
    for (const name of Object.keys(antiDefault.clients ?? {})) {
      const registered = inputs(`whizlabs-client-${name}`);
      assert.deepEqual(registered, { ...clientOf(antiDefault, name), userPoolId: "us-east-1_whizlabs" });
    }
    const domains = Object.entries(domainsOf(antiDefault) as Record<string, object>);
    for (const [name, domain] of domains)
      assert.deepEqual(inputs(`whizlabs-${name}`), { ...domain, userPoolId: "us-east-1_whizlabs" });
    for (const name of Object.keys(antiDefault.resourceServers ?? {})) {
      const registered = inputs(`whizlabs-resourceServer-${name}`);
      assert.deepEqual(registered, {
        ...resourceServerOf(antiDefault, name),
        userPoolId: "us-east-1_whizlabs",
      });
    }
    for (const [name, provider] of Object.entries(identityProvidersOf(antiDefault))) {
      const registered = inputs(`whizlabs-identityProvider-${name}`);
      assert.deepEqual(registered, { ...provider, userPoolId: "us-east-1_whizlabs" });
    }
    for (const name of Object.keys(antiDefault.groups ?? {})) {
      const registered = inputs(`whizlabs-group-${name}`);
      assert.deepEqual(registered, { ...groupOf(antiDefault, name), userPoolId: "us-east-1_whizlabs" });
    }
    for (const name of Object.keys(antiDefault.users ?? {})) {
      const registered = inputs(`whizlabs-user-${name}`);
      assert.deepEqual(registered, { ...userOf(antiDefault, name), userPoolId: "us-east-1_whizlabs" });
    }
  });

  it("registers what stands around the pool", async () => {
    const { inputs } = await underMocks(() => new CognitoUserPool("whizlabs", antiDefault));
    const userPoolId = "us-east-1_whizlabs";
    assert.deepEqual(inputs("whizlabs-riskConfiguration"), { ...riskOf(antiDefault), userPoolId });
    assert.deepEqual(inputs("whizlabs-logDelivery"), { ...logDeliveryOf(antiDefault), userPoolId });
    assert.deepEqual(inputs("whizlabs-webAcl"), {
      resourceArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${userPoolId}`,
      webAclArn: antiDefault.webAclArn,
    });
  });

  it("gives the children to TypeScript programs", async () => {
    const { result } = await underMocks(() => new CognitoUserPool("crew", everyKind));
    assert.equal(await valueOf(result.userPool.id), "us-east-1_crew");
    assert.deepEqual(Object.keys(result.appClients), ["web", "spa"]);
    assert.equal(await valueOf(result.appClients.web.id), "crew-client-web-id");
    assert.equal(await valueOf(result.userPoolDomain!.id), "crew-customDomain-id");
  });

  it("has no domain to give where there is none", async () => {
    const { result } = await underMocks(() => new CognitoUserPool("crew"));
    assert.equal(result.userPoolDomain, undefined);
  });
});
