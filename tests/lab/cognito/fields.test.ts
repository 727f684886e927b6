import assert from "node:assert/strict";
import { type AnyTable, fromApi, toApi, type Values } from "../../../lab/cognito/fields";
import { mfaArgs, mfaFields, mfaSettings, needsMfaCall } from "../../../lab/cognito/mfa";
import { logDeliveryFields, setLogDeliveryRequest } from "../../../lab/cognito/logDelivery";
import { readBack } from "../../../lab/cognito/resource";
import { riskConfigurationFields, setRiskConfigurationRequest } from "../../../lab/cognito/riskConfiguration";
import {
  createIdentityProviderRequest,
  identityProviderFields,
  updateIdentityProviderRequest,
} from "../../../lab/cognito/identityProvider";
import {
  managedLoginBrandingFields,
  managedLoginBrandingRequest,
} from "../../../lab/cognito/managedLoginBranding";
import { resourceServerFields, resourceServerRequest } from "../../../lab/cognito/resourceServer";
import { createUserRequest, userFields } from "../../../lab/cognito/user";
import { createGroupRequest, userGroupFields } from "../../../lab/cognito/userGroup";
import { userInGroupFields } from "../../../lab/cognito/userInGroup";
import { createUserPoolRequest, updateUserPoolRequest } from "../../../lab/cognito/userPool";
import {
  createUserPoolClientRequest,
  updateUserPoolClientRequest,
  userPoolClientFields,
} from "../../../lab/cognito/userPoolClient";
import { userPoolDomainFields, userPoolDomainRequest } from "../../../lab/cognito/userPoolDomain";
import { userPoolFields } from "../../../lab/cognito/userPoolFields";
import { loadAwsModel, violations } from "../../awsModel";
import {
  richClient,
  richDomain,
  richGroup,
  richIdentityProvider,
  richLogs,
  richPool,
  richResourceServer,
  richRisk,
  richStyle,
  richUser,
} from "./rich";

const poolId = "us-east-1_Abc123xyz";
const inGroup = { groupName: "editors", region: "eu-west-1", userPoolId: poolId, username: "ann" };

describe("Provider arguments and Cognito's API", () => {
  before(loadAwsModel);

  describe("there and back", () => {
    const elsewhere = ["emailMfaConfiguration", "softwareTokenMfaConfiguration", "webAuthnConfiguration"];
    const cases: [string, AnyTable, Values, string[]][] = [
      ["user pool", userPoolFields, { ...richPool }, ["region", ...elsewhere]],
      ["MFA", mfaFields, mfaArgs({ ...richPool }), []],
      ["client", userPoolClientFields, { ...richClient }, ["region"]],
      ["domain", userPoolDomainFields, { ...richDomain }, ["region"]],
      ["resource server", resourceServerFields, { ...richResourceServer }, ["region"]],
      ["style of managed login", managedLoginBrandingFields, { ...richStyle }, ["region"]],
      ["identity provider", identityProviderFields, { ...richIdentityProvider }, ["region"]],
      ["group", userGroupFields, { ...richGroup }, ["region"]],
      ["user", userFields, { ...richUser }, ["region", "enabled", "password"]],
      ["risk configuration", riskConfigurationFields, { ...richRisk }, ["region"]],
      ["log delivery", logDeliveryFields, { ...richLogs }, ["region"]],
      ["group member", userInGroupFields, inGroup, ["region"]],
    ];
    for (const [what, table, args, unsent] of cases) {
      it(`${what}: every argument comes back as it went, save ${unsent.join(", ") || "none"}`, () => {
        assert.deepEqual(Object.keys(args).sort(), Object.keys(table).sort(), "an argument without a value");
        const expected = Object.entries(args).filter(([argument]) => !unsent.includes(argument));
        assert.deepEqual(fromApi(table, toApi(table, args)), Object.fromEntries(expected));
      });
    }
  });

  it("each value lands in the member that AWS reads it from", () => {
    // Written out by hand: a mapping that is wrong in both directions would come back unharmed.
    const pool = createUserPoolRequest("x", { ...richPool });
    assert.equal(pool.PoolName, "Rich pool");
    assert.equal(pool.EmailConfiguration?.From, "Lab <lab@example.com>");
    assert.equal(pool.EmailConfiguration?.ReplyToEmailAddress, "help@example.com");
    assert.equal(pool.AdminCreateUserConfig?.InviteMessageTemplate?.SMSMessage, "{username}: {####}");
    assert.equal(pool.VerificationMessageTemplate?.EmailMessageByLink, "Click {##here##}");
    assert.equal(pool.VerificationMessageTemplate?.EmailSubjectByLink, "Link");
    assert.equal(pool.VerificationMessageTemplate?.SmsMessage, "Text {####}");
    assert.equal(pool.SmsVerificationMessage, "Top text {####}");
    assert.equal(pool.SmsAuthenticationMessage, "Sign in: {####}");
    assert.equal(pool.Policies?.PasswordPolicy?.RequireUppercase, true);
    assert.equal(pool.Policies?.PasswordPolicy?.RequireLowercase, false);
    assert.deepEqual(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors, ["WEB_AUTHN", "PASSWORD"]);
    for (const [member, arn] of Object.entries(pool.LambdaConfig ?? {})) {
      if (typeof arn !== "string" || member === "KMSKeyID") continue;
      const words = {
        create: "CreateAuthChallenge",
        define: "DefineAuthChallenge",
        message: "CustomMessage",
      };
      const others = {
        postAuth: "PostAuthentication",
        postConfirm: "PostConfirmation",
        preSignUp: "PreSignUp",
      };
      const rest = { preAuth: "PreAuthentication", token: "PreTokenGeneration", migrate: "UserMigration" };
      const trigger = { ...words, ...others, ...rest, verify: "VerifyAuthChallengeResponse" }[
        arn.split(":").at(-1) ?? ""
      ];
      assert.equal(member, trigger);
    }
    const risk = setRiskConfigurationRequest({ ...richRisk });
    const { Actions, NotifyConfiguration } = risk.AccountTakeoverRiskConfiguration ?? {};
    assert.deepEqual(Actions, {
      HighAction: { EventAction: "BLOCK", Notify: true },
      LowAction: { EventAction: "NO_ACTION", Notify: false },
      MediumAction: { EventAction: "MFA_REQUIRED", Notify: true },
    });
    const { BlockEmail, MfaEmail, NoActionEmail, From, ReplyTo } = NotifyConfiguration ?? {};
    assert.deepEqual(BlockEmail, { Subject: "blocked", HtmlBody: "<p>blocked</p>", TextBody: "blocked, so" });
    assert.deepEqual([MfaEmail?.Subject, NoActionEmail?.Subject], ["asked", "let in"]);
    assert.deepEqual([From, ReplyTo], ["Lab <lab@example.com>", "help@example.com"]);
    assert.deepEqual(risk.RiskExceptionConfiguration?.BlockedIPRangeList, ["198.51.100.0/24"]);
    assert.deepEqual(violations("SetRiskConfiguration", risk), []);
    const logs = setLogDeliveryRequest({ ...richLogs });
    const [mail, events] = logs.LogConfigurations ?? [];
    assert.equal(mail.CloudWatchLogsConfiguration?.LogGroupArn?.endsWith(":mail"), true);
    assert.equal(events.FirehoseConfiguration?.StreamArn?.endsWith("/s"), true);
    assert.equal(events.S3Configuration?.BucketArn, "arn:aws:s3:::events");
    assert.deepEqual([events.EventSource, events.LogLevel], ["userAuthEvents", "INFO"]);
    assert.deepEqual(violations("SetLogDeliveryConfiguration", logs), []);
    const client = createUserPoolClientRequest("x", { ...richClient });
    assert.deepEqual(
      [client.AccessTokenValidity, client.IdTokenValidity, client.RefreshTokenValidity],
      [15, 2, 12],
    );
    assert.deepEqual(client.CallbackURLs, ["https://b.example.com/cb", "https://a.example.com/cb"]);
    assert.deepEqual(client.LogoutURLs, ["https://a.example.com/out"]);
    assert.deepEqual(client.ReadAttributes, ["email", "custom:plan"]);
    assert.deepEqual(client.WriteAttributes, ["email"]);
    assert.deepEqual(userPoolDomainRequest({ ...richDomain }), {
      CustomDomainConfig: { CertificateArn: richDomain.certificateArn },
      Domain: "auth.example.com",
      ManagedLoginVersion: 2,
      UserPoolId: "us-east-1_Abc123xyz",
    });
    const server = resourceServerRequest("x", { ...richResourceServer });
    assert.deepEqual([server.Identifier, server.Name], ["https://api.example.com", "The API"]);
    assert.deepEqual(server.Scopes?.[1], { ScopeName: "read", ScopeDescription: "Read everything" });
    assert.deepEqual(managedLoginBrandingRequest({ ...richStyle }), {
      Assets: [
        {
          Bytes: Buffer.from([1, 2]),
          Category: "FAVICON_ICO",
          ColorMode: "LIGHT",
          Extension: "ICO",
          ResourceId: "favicon",
        },
      ],
      ClientId: "abc",
      Settings: { components: {} },
      UseCognitoProvidedValues: true,
      UserPoolId: "us-east-1_Abc123xyz",
    });
    assert.deepEqual(createUserRequest({ ...richUser }).UserAttributes, [
      { Name: "email", Value: "ann@example.com" },
      { Name: "custom:plan", Value: "gold" },
    ]);
  });

  describe("as the provider sends it", () => {
    it("MFA goes with a second call, and only when there is something for it", () => {
      assert.equal("MfaConfiguration" in createUserPoolRequest("x", { ...richPool }), false);
      assert.equal(needsMfaCall({}), false);
      assert.equal(
        needsMfaCall({ mfaConfiguration: "OFF", smsConfiguration: richPool.smsConfiguration }),
        false,
      );
      assert.equal(needsMfaCall({ mfaConfiguration: "ON" }), true);
      assert.equal(needsMfaCall({ webAuthnConfiguration: { userVerification: "required" } }), true);
    });

    it("SMS is left out of the MFA call while MFA is off, or without a role", () => {
      const off = mfaSettings({ ...richPool, mfaConfiguration: "OFF" });
      assert.equal("SmsMfaConfiguration" in off, false);
      const roleless = mfaSettings({ mfaConfiguration: "ON", smsAuthenticationMessage: "Code {####}" });
      assert.deepEqual(roleless, { MfaConfiguration: "ON" });
    });

    it("an empty SMS text isn't sent", () => {
      const { SmsMfaConfiguration } = mfaSettings({ ...richPool, smsAuthenticationMessage: "" });
      assert.deepEqual(Object.keys(SmsMfaConfiguration ?? {}), ["SmsConfiguration"]);
    });

    it("what is left out of a given block goes as false or 0", () => {
      const request = createUserPoolRequest("x", {
        passwordPolicy: { minimumLength: 10 },
        schemas: [{ name: "plan", attributeDataType: "String" }],
      });
      assert.deepEqual(request.Policies?.PasswordPolicy, {
        MinimumLength: 10,
        RequireLowercase: false,
        RequireNumbers: false,
        RequireSymbols: false,
        RequireUppercase: false,
        TemporaryPasswordValidityDays: 0,
      });
      assert.deepEqual(request.Schema, [
        {
          Name: "plan",
          AttributeDataType: "String",
          DeveloperOnlyAttribute: false,
          Mutable: false,
          Required: false,
        },
      ]);
    });

    it("empty texts, lists and blocks of a pool aren't sent, those of a client are", () => {
      const args = { aliasAttributes: [], emailVerificationMessage: "", accountRecoverySetting: {} };
      assert.deepEqual(createUserPoolRequest("x", args), { PoolName: "x" });
      const client = createUserPoolClientRequest("x", { userPoolId: poolId, callbackUrls: [] });
      assert.deepEqual(client, { ClientName: "x", UserPoolId: poolId, CallbackURLs: [] });
    });

    it("a client's argument that was removed is sent as it was, the secret never", () => {
      const old = { userPoolId: poolId, name: "web", authSessionValidity: 5, generateSecret: true };
      const request = updateUserPoolClientRequest("abc", { userPoolId: poolId, name: "site" }, old);
      const expected = { ClientId: "abc", ClientName: "site", UserPoolId: poolId, AuthSessionValidity: 5 };
      assert.deepEqual(request, expected);
    });

    it("a refresh keeps the order of a set, shows what changed, and drops what is gone", () => {
      const known = {
        callbackUrls: ["b", "a"],
        logoutUrls: ["c"],
        readAttributes: [],
        name: "old",
        region: "r",
      };
      const live = { CallbackURLs: ["a", "b"], LogoutURLs: [], ClientName: "new", DefaultRedirectURI: "" };
      const expected = { callbackUrls: ["b", "a"], readAttributes: [], name: "new", region: "r" };
      assert.deepEqual(readBack(userPoolClientFields, live, known), expected);
      const short = {
        schemas: [{ name: "a", attributeDataType: "Boolean" }],
        passwordPolicy: { minimumLength: 9 },
      };
      const whole = createUserPoolRequest("x", short);
      assert.deepEqual(readBack(userPoolFields, { ...whole, PoolName: undefined }, short), short);
    });

    it("an identity provider's update sends what changed, as a whole, and never Cognito's own certificate", () => {
      const old = { ...richIdentityProvider, providerType: "SAML" };
      const details = { MetadataURL: "https://a.example", ActiveEncryptionCertificate: "MII" };
      const inputs = { ...old, providerDetails: details, idpIdentifiers: undefined };
      assert.deepEqual(updateIdentityProviderRequest(`${poolId}:Auth`, inputs, old), {
        UserPoolId: poolId,
        ProviderName: "Auth",
        ProviderDetails: { MetadataURL: "https://a.example" },
        IdpIdentifiers: [],
      });
    });

    it("an identity provider's empty lists aren't sent when it is made", () => {
      const request = createIdentityProviderRequest({ providerName: "Auth", idpIdentifiers: [] });
      assert.deepEqual(request, { ProviderName: "Auth" });
    });

    it("a precedence of 0 is none", () => {
      const request = createGroupRequest("staff", { userPoolId: poolId, precedence: 0 });
      assert.deepEqual(request, { GroupName: "staff", UserPoolId: poolId });
    });

    it("an argument that nobody knows is an error, in blocks too", () => {
      assert.throws(() => createUserPoolRequest("x", { naem: "y", passwrd: 1 }), /provider: naem, passwrd\./);
      assert.throws(
        () => createUserPoolRequest("x", { passwordPolicy: { minimumLenght: 9 } }),
        /provider: minimumLenght\./,
      );
    });
  });

  describe("against AWS's own description", () => {
    it("every request made of every argument is valid", () => {
      const create = createUserPoolRequest("x", { ...richPool });
      const update = updateUserPoolRequest(poolId, { ...richPool });
      const changed = updateUserPoolClientRequest("abc", { ...richClient }, {});
      const problems = [
        ...violations("CreateUserPool", create),
        ...violations("UpdateUserPool", update),
        ...violations("SetUserPoolMfaConfig", { UserPoolId: poolId, ...mfaSettings({ ...richPool }) }),
        ...violations("CreateUserPoolClient", createUserPoolClientRequest("x", { ...richClient })),
        ...violations("UpdateUserPoolClient", changed),
        ...violations("CreateUserPoolDomain", userPoolDomainRequest({ ...richDomain, domain: "crew" })),
        ...violations("CreateResourceServer", resourceServerRequest("x", { ...richResourceServer })),
        ...violations("CreateIdentityProvider", createIdentityProviderRequest({ ...richIdentityProvider })),
        ...violations(
          "UpdateIdentityProvider",
          updateIdentityProviderRequest(`${poolId}:Auth`, { ...richIdentityProvider }, {}),
        ),
        ...violations("CreateGroup", createGroupRequest("x", { ...richGroup })),
        ...violations("AdminCreateUser", createUserRequest({ ...richUser })),
        ...violations("AdminAddUserToGroup", toApi(userInGroupFields, inGroup)),
      ];
      assert.deepEqual(problems, []);
    });
  });
});
