import type {
  CreateGroupRequest,
  CreateManagedLoginBrandingRequest,
  CreateResourceServerRequest,
  CreateIdentityProviderRequest,
  CreateUserPoolClientRequest,
  CreateUserPoolDomainRequest,
  CreateUserPoolRequest,
  SetLogDeliveryConfigurationRequest,
  SetRiskConfigurationRequest,
  SetUserPoolMfaConfigRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import type { PoolPicture } from "../../../lab/picture";
import { pages, settingsOf, valueOf } from "../../../lab/settings";
import { antiDefaultPicture } from "../antiDefaultPicture";
import { labPicture } from "../pictures";

/** Where a picture shows what a request sets. */
const members = {
  createUserPool: {
    PoolName: "pool.Name",
    Policies: "pool.Policies",
    DeletionProtection: "pool.DeletionProtection",
    LambdaConfig: "pool.LambdaConfig",
    AutoVerifiedAttributes: "pool.AutoVerifiedAttributes",
    AliasAttributes: "pool.AliasAttributes",
    UsernameAttributes: "pool.UsernameAttributes",
    SmsVerificationMessage: "pool.SmsVerificationMessage",
    EmailVerificationMessage: "pool.EmailVerificationMessage",
    EmailVerificationSubject: "pool.EmailVerificationSubject",
    VerificationMessageTemplate: "pool.VerificationMessageTemplate",
    SmsAuthenticationMessage: "pool.SmsAuthenticationMessage",
    MfaConfiguration: "pool.MfaConfiguration",
    UserAttributeUpdateSettings: "pool.UserAttributeUpdateSettings",
    DeviceConfiguration: "pool.DeviceConfiguration",
    EmailConfiguration: "pool.EmailConfiguration",
    SmsConfiguration: "pool.SmsConfiguration",
    UserPoolTags: "pool.UserPoolTags",
    AdminCreateUserConfig: "pool.AdminCreateUserConfig",
    Schema: "pool.SchemaAttributes",
    UserPoolAddOns: "pool.UserPoolAddOns",
    DcrConfiguration: "pool.DcrConfiguration",
    UsernameConfiguration: "pool.UsernameConfiguration",
    AccountRecoverySetting: "pool.AccountRecoverySetting",
    UserPoolTier: "pool.UserPoolTier",
    KeyConfiguration: "pool.KeyConfiguration",
    IssuerConfiguration: "pool.IssuerConfiguration",
    AcrConfiguration: "pool.AcrConfiguration",
  } satisfies Record<keyof CreateUserPoolRequest, string>,
  setUserPoolMfaConfig: {
    SmsMfaConfiguration: "mfa.SmsMfaConfiguration",
    SoftwareTokenMfaConfiguration: "mfa.SoftwareTokenMfaConfiguration",
    EmailMfaConfiguration: "mfa.EmailMfaConfiguration",
    MfaConfiguration: "mfa.MfaConfiguration",
    WebAuthnConfiguration: "mfa.WebAuthnConfiguration",
  } satisfies Record<Exclude<keyof SetUserPoolMfaConfigRequest, "UserPoolId">, string>,
  createUserPoolClient: {
    // A client that is given another name is another client: the key of the map.
    ClientName: undefined,
    GenerateSecret: "clients.whizclient.ClientSecret",
    ClientSecret: "clients.whizclient.ClientSecret",
    RefreshTokenValidity: "clients.whizclient.RefreshTokenValidity",
    AccessTokenValidity: "clients.whizclient.AccessTokenValidity",
    IdTokenValidity: "clients.whizclient.IdTokenValidity",
    TokenValidityUnits: "clients.whizclient.TokenValidityUnits",
    ReadAttributes: "clients.whizclient.ReadAttributes",
    WriteAttributes: "clients.whizclient.WriteAttributes",
    ExplicitAuthFlows: "clients.whizclient.ExplicitAuthFlows",
    SupportedIdentityProviders: "clients.whizclient.SupportedIdentityProviders",
    CallbackURLs: "clients.whizclient.CallbackURLs",
    LogoutURLs: "clients.whizclient.LogoutURLs",
    DefaultRedirectURI: "clients.whizclient.DefaultRedirectURI",
    AllowedOAuthFlows: "clients.whizclient.AllowedOAuthFlows",
    AllowedOAuthScopes: "clients.whizclient.AllowedOAuthScopes",
    AllowedOAuthFlowsUserPoolClient: "clients.whizclient.AllowedOAuthFlowsUserPoolClient",
    AnalyticsConfiguration: "clients.whizclient.AnalyticsConfiguration",
    PreventUserExistenceErrors: "clients.whizclient.PreventUserExistenceErrors",
    EnableTokenRevocation: "clients.whizclient.EnableTokenRevocation",
    EnablePropagateAdditionalUserContextData: "clients.whizclient.EnablePropagateAdditionalUserContextData",
    AuthSessionValidity: "clients.whizclient.AuthSessionValidity",
    RefreshTokenRotation: "clients.whizclient.RefreshTokenRotation",
  } satisfies Record<Exclude<keyof CreateUserPoolClientRequest, "UserPoolId">, string | undefined>,
  createUserPoolDomain: {
    Domain: "domain.Domain",
    ManagedLoginVersion: "domain.ManagedLoginVersion",
    Routing: "domain.Routing",
  } satisfies Record<Exclude<keyof CreateUserPoolDomainRequest, "UserPoolId" | "CustomDomainConfig">, string>,
  createUserPoolDomainOfOnesOwn: {
    Domain: "customDomain.Domain",
    ManagedLoginVersion: "customDomain.ManagedLoginVersion",
    CustomDomainConfig: "customDomain.CustomDomainConfig",
    Routing: "customDomain.Routing",
  } satisfies Record<Exclude<keyof CreateUserPoolDomainRequest, "UserPoolId">, string>,
  createResourceServer: {
    // A resource server of another identifier is another one.
    Identifier: undefined,
    Name: "resourceServers.api.Name",
    Scopes: "resourceServers.api.Scopes",
  } satisfies Record<Exclude<keyof CreateResourceServerRequest, "UserPoolId">, string | undefined>,
  createManagedLoginBranding: {
    UseCognitoProvidedValues: "styles.whizclient.UseCognitoProvidedValues",
    Settings: "styles.whizclient.Settings",
    Assets: "styles.whizclient.Assets",
  } satisfies Record<Exclude<keyof CreateManagedLoginBrandingRequest, "UserPoolId" | "ClientId">, string>,
  setRiskConfiguration: {
    CompromisedCredentialsRiskConfiguration: "risk.CompromisedCredentialsRiskConfiguration",
    AccountTakeoverRiskConfiguration: "risk.AccountTakeoverRiskConfiguration",
    RiskExceptionConfiguration: "risk.RiskExceptionConfiguration",
  } satisfies Record<Exclude<keyof SetRiskConfigurationRequest, "UserPoolId" | "ClientId">, string>,
  setLogDeliveryConfiguration: {
    LogConfigurations: "logs",
  } satisfies Record<Exclude<keyof SetLogDeliveryConfigurationRequest, "UserPoolId">, string>,
  associateWebAcl: { WebACLArn: "webAclArn" },
  createIdentityProvider: {
    // A provider of another name is another provider.
    ProviderName: undefined,
    ProviderType: "identityProviders.*.ProviderType",
    ProviderDetails: "identityProviders.*.ProviderDetails",
    AttributeMapping: "identityProviders.*.AttributeMapping",
    IdpIdentifiers: "identityProviders.*.IdpIdentifiers",
    AcrMapping: "identityProviders.*.AcrMapping",
  } satisfies Record<Exclude<keyof CreateIdentityProviderRequest, "UserPoolId">, string | undefined>,
  createGroup: {
    // A group of another name is another group.
    GroupName: undefined,
    Description: "groups.admins.Description",
    RoleArn: "groups.admins.RoleArn",
    Precedence: "groups.admins.Precedence",
  } satisfies Record<Exclude<keyof CreateGroupRequest, "UserPoolId">, string | undefined>,
};

/** Members that Cognito keeps alike under two names; the first is read where the second is missing. */
const olderNames: Record<string, string> = {
  "pool.SmsVerificationMessage": "pool.VerificationMessageTemplate",
  "pool.EmailVerificationMessage": "pool.VerificationMessageTemplate",
  "pool.EmailVerificationSubject": "pool.VerificationMessageTemplate",
  "pool.SmsAuthenticationMessage": "mfa.SmsMfaConfiguration.SmsAuthenticationMessage",
  "pool.MfaConfiguration": "mfa.MfaConfiguration",
  "pool.AdminCreateUserConfig.UnusedAccountValidityDays":
    "pool.Policies.PasswordPolicy.TemporaryPasswordValidityDays",
  "pool.LambdaConfig.PreTokenGeneration": "pool.LambdaConfig.PreTokenGenerationConfig",
  "mfa.SmsMfaConfiguration.SmsConfiguration": "pool.SmsConfiguration",
};

/** Leaves whose value, once there is one, says nothing. */
const sayNothing = new Set([
  // Only whether there is a secret is a setting.
  "clients.whizclient.ClientSecret",
  // Of a single mechanism, the priority is no choice.
  "pool.AccountRecoverySetting.RecoveryMechanisms.0.Priority",
]);

type Node = Record<string, unknown>;

function stepsOf(path: string): string[] {
  return path === "" ? [] : path.split(".");
}

function at(root: object, path: string): unknown {
  return stepsOf(path).reduce<unknown>((node, step) => (node as Node | undefined)?.[step], root);
}

function put(root: object, path: string, value: unknown): void {
  const steps = stepsOf(path);
  const last = steps.pop() ?? "";
  const parent = at(root, steps.join(".")) as Node;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** A place, or with `*` the place of everything that has a name there. */
function inPicture(place: string | undefined): string[] {
  const [part, member] = (place ?? "").split(".*.");
  if (member === undefined) return place === undefined ? [] : [place];
  return Object.keys(at(antiDefaultPicture(), part) as Node).map((name) => `${part}.${name}.${member}`);
}

function leavesOf(root: object, path: string): string[] {
  const node = at(root, path);
  if (typeof node !== "object" || node === null) return [path];
  return Object.keys(node).flatMap((step) => leavesOf(root, `${path}.${step}`));
}

function other(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : `${String(value)}x`;
}

function allValues(picture: PoolPicture): string {
  const settings = pages.flatMap((page) => settingsOf(page, picture));
  return JSON.stringify(settings.map((setting) => valueOf(setting, picture)));
}

const unchanged = allValues(antiDefaultPicture());

function isSeen(path: string): boolean {
  const picture = antiDefaultPicture();
  const [older] = Object.keys(olderNames).filter((name) => path === name || path.startsWith(`${name}.`));
  if (older !== undefined) put(picture, olderNames[older], undefined);
  const before = older === undefined ? unchanged : allValues(picture);
  put(picture, path, other(at(picture, path)));
  return allValues(picture) !== before;
}

describe("settings cover the API", () => {
  for (const [request, places] of Object.entries(members)) {
    it(`${request}: whatever it sets, a change of it shows`, () => {
      const paths = Object.values(places).flatMap(inPicture);
      const leaves = paths.flatMap((path) => leavesOf(antiDefaultPicture(), path));
      const unseen = leaves.filter((path) => !sayNothing.has(path) && !isSeen(path));
      assert.deepEqual(unseen, []);
      assert.ok(leaves.length >= paths.length);
      for (const path of paths) assert.notEqual(at(antiDefaultPicture(), path), undefined, path);
    });
  }

  it("a secret shows, but never its text", () => {
    const picture = antiDefaultPicture();
    picture.clients.whizclient.ClientSecret = "s3cret";
    assert.ok(!allValues(picture).includes("s3cret"));
    const without = structuredClone(picture);
    delete without.clients.whizclient.ClientSecret;
    assert.notEqual(allValues(picture), allValues(without));
  });

  it("each user's attributes, groups and whether they may sign in show", () => {
    for (const path of ["attributes.name", "groups.0", "enabled"]) {
      const picture = antiDefaultPicture();
      const user = picture.users["ada@example.com"];
      put(user, path, other(at(user, path)));
      assert.notEqual(allValues(picture), allValues(antiDefaultPicture()), path);
    }
  });

  it("every setting of the anti-default pool differs from the lab's", () => {
    const [lab, anti] = [labPicture(), antiDefaultPicture()];
    const same = pages
      .flatMap((page) => settingsOf(page, lab))
      .filter((setting) => JSON.stringify(valueOf(setting, lab)) === JSON.stringify(valueOf(setting, anti)));
    assert.deepEqual(
      same.map(({ label }) => label),
      [],
    );
  });

  it("labels are unique, and fit the page's column", () => {
    const labels = pages
      .flatMap((page) => settingsOf(page, antiDefaultPicture()))
      .map(({ subject = "", label }) => `${subject}|${label}`);
    assert.equal(new Set(labels).size, labels.length);
    for (const label of labels) assert.ok(label.split("|")[1].length <= 33, label);
  });
});
