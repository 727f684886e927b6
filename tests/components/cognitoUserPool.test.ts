import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { antiDefault } from "../antiDefault";
import { underMocks, valueOf } from "../mocks";
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

const everyKind: CognitoUserPoolArgs = {
  messaging: { sms: {} },
  clients: { web: { type: "confidential" }, spa: { oauth: { callbackUrls: ["https://example.com/in"] } } },
  domain: {
    prefix: "crew",
    customDomain: "auth.example.com",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a",
  },
  resourceServers: { api: { scopes: { read: "Read everything" } } },
  signUp: { requiredAttributes: [] },
  identityProviders: {
    google: { clientId: "id", clientSecret: "swordfish" },
    oidc: { Auth: { issuer: "https://auth.example.com", clientId: "id" } },
  },
  groups: { staff: {} },
  users: { "jo@example.com": { groups: ["staff"] } },
  tier: "plus",
  security: {
    threatProtection: { mode: "enforced", compromisedCredentials: { action: "block" } },
  },
  logging: {
    userNotification: { logGroupArn: "arn:aws:logs:us-east-1:123456789012:log-group:pool" },
  },
  webAclArn: "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acl/1111",
  triggers: { preSignUp: "arn:aws:lambda:us-east-1:123456789012:function:check" },
};
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

describe("Protection", () => {
  async function protectedOnes(args: CognitoUserPoolArgs, opts?: pulumi.ComponentResourceOptions) {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", args, opts));
    return resources.map(({ options }) => options.protect);
  }

  it("follows deletionProtection", async () => {
    assert.deepEqual(await protectedOnes({}), [undefined, true, undefined]);
    assert.deepEqual(await protectedOnes({ deletionProtection: false }), [undefined, false, undefined]);
  });

  it("is what the component's options say, where they do", async () => {
    assert.deepEqual(await protectedOnes({}, { protect: false }), [false, false, false]);
    assert.deepEqual(await protectedOnes({ deletionProtection: false }, { protect: true }), [
      true,
      true,
      true,
    ]);
  });
});

describe("Transforms", () => {
  it("have the last word on each kind of child, after the rules", async () => {
    const seen: string[] = [];
    const { inputs } = await underMocks(
      () =>
        new CognitoUserPool("crew", {
          ...everyKind,
          transformUserPool(args) {
            seen.push(`pool ${String(args.name)}`);
            args.name = "no name that the rules let pass!";
          },
          transformClient(name, args) {
            seen.push(`client ${name} ${String(args.generateSecret)}`);
            args.authSessionValidity = 99;
          },
          transformDomain(args) {
            seen.push(`domain ${String(args.domain)}`);
            args.managedLoginVersion = 1;
          },
          transformResourceServer(identifier, args) {
            seen.push(`resource server ${identifier} ${String(args.name)}`);
            args.name = "Changed";
          },
          transformManagedLogin(client, args) {
            seen.push(`managed login ${client}`);
            args.useCognitoProvidedValues = false;
          },
          transformIdentityProvider(name, args) {
            seen.push(`identity provider ${name} ${String(args.providerType)}`);
            args.idpIdentifiers = ["example.com"];
          },
          transformGroup(name, args) {
            seen.push(`group ${name} ${String(args.name)}`);
            args.precedence = -1;
          },
          transformUser(username, args) {
            seen.push(`user ${username} ${String(args.enabled)}`);
            args.enabled = false;
          },
          transformSmsRole(args) {
            seen.push("role");
            args.path = "/cognito/";
          },
          transformRiskConfiguration(args) {
            seen.push(`risk ${Object.keys(args).join()}`);
            args.clientId = "a client";
          },
          transformLogDelivery(args) {
            seen.push(`logs ${Object.keys(args).join()}`);
            args.region = "eu-west-1";
          },
          transformWebAclAssociation(args) {
            seen.push(`web ACL ${String(args.webAclArn)}`);
            args.region = "eu-west-1";
          },
          transformTriggerPermission(trigger, args) {
            seen.push(`permission ${trigger} ${String(args.principal)}`);
            args.sourceAccount = "123456789012";
          },
        }),
    );
    assert.deepEqual(seen, [
      "role",
      "pool crew",
      "risk userPoolId,compromisedCredentialsRiskConfiguration",
      "domain crew",
      "domain auth.example.com",
      "resource server api api",
      "identity provider Google Google",
      "identity provider Auth OIDC",
      "client web true",
      "client spa false",
      "managed login spa",
      "permission preSignUp cognito-idp.amazonaws.com",
      "group staff staff",
      "user jo@example.com true",
      "logs userPoolId,logConfigurations",
      `web ACL ${String(everyKind.webAclArn)}`,
    ]);
    assert.equal(inputs("crew-riskConfiguration").clientId, "a client");
    for (const name of ["crew-logDelivery", "crew-webAcl"]) assert.equal(inputs(name).region, "eu-west-1");
    assert.equal(inputs("crew").name, "no name that the rules let pass!");
    assert.equal(inputs("crew-client-web").authSessionValidity, 99);
    assert.equal(inputs("crew-client-spa").authSessionValidity, 99);
    assert.equal(inputs("crew-domain").managedLoginVersion, 1);
    assert.equal(inputs("crew-customDomain").managedLoginVersion, 1);
    assert.equal(inputs("crew-resourceServer-api").name, "Changed");
    assert.equal(inputs("crew-managedLogin-spa").useCognitoProvidedValues, false);
    assert.deepEqual(inputs("crew-identityProvider-Auth").idpIdentifiers, ["example.com"]);
    assert.equal(inputs("crew-group-staff").precedence, -1);
    assert.equal(inputs("crew-user-jo@example.com").enabled, false);
    assert.equal(inputs("crew-smsRole").path, "/cognito/");
    assert.equal(inputs("crew-permission-preSignUp").sourceAccount, "123456789012");
  });

  it("aren't called when a rule is broken", async () => {
    const transformUserPool = () => assert.fail("was called");
    await underMocks(() =>
      assert.throws(() => new CognitoUserPool("crew", { name: "", transformUserPool }), /name: must be/),
    );
  });
});
