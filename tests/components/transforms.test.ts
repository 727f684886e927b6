import assert from "node:assert/strict";
import { CognitoUserPool } from "../../components";
import { underMocks } from "../mocks";
import { everyKind } from "./everyKind";

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
