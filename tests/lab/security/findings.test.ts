import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { pageWidth } from "../../../lab/columns";
import { declaredPool } from "../../../lab/declaredPool";
import { Unreadable, type PoolPicture } from "../../../lab/picture";
import { findings, printFindings } from "../../../lab/security/findings";
import { readStackFile } from "../../../lab/stackFile";
import { labPicture } from "../pictures";

const of = async (stack: string) => findings((await declaredPool(readStackFile(stack))).picture);
const inState = (state: string, all: ReturnType<typeof findings>) =>
  all.filter((finding) => finding.state === state);
const checks = (state: string, all: ReturnType<typeof findings>) =>
  inState(state, all).flatMap((finding) => finding.checks);

/** Every check by its scanner's name for it, so that none is lost. */
const everyCheck = [
  "Prowler cognito_user_pool_advanced_security_enabled",
  "AWS Security Hub Cognito.1",
  "AWS Security Hub Cognito.4",
  "Prowler cognito_user_pool_blocks_compromised_credentials_sign_in_attempts",
  "Prowler cognito_user_pool_blocks_potential_malicious_sign_in_attempts",
  "Prowler cognito_user_pool_mfa_enabled",
  "AWS Security Hub Cognito.5",
  "Prowler cognito_user_pool_password_policy_minimum_length_14",
  "Prowler cognito_user_pool_password_policy_lowercase",
  "Prowler cognito_user_pool_password_policy_uppercase",
  "Prowler cognito_user_pool_password_policy_number",
  "Prowler cognito_user_pool_password_policy_symbol",
  "Prowler cognito_user_pool_temporary_password_expiration",
  "AWS Security Hub Cognito.3",
  "Prowler cognito_user_pool_self_registration_disabled",
  "Prowler cognito_user_pool_deletion_protection_enabled",
  "AWS Security Hub Cognito.6",
  "Prowler cognito_user_pool_account_recovery_sms_not_preferred",
  "Prowler cognito_user_pool_waf_acl_attached",
  "Prowler cognito_user_pool_client_prevent_user_existence_errors",
  "Prowler cognito_user_pool_client_token_revocation_enabled",
];
const webAcl = "Prowler cognito_user_pool_waf_acl_attached";

describe("Security scanners", () => {
  it("find nothing in the stack prod but the web ACL, which is outside the pool", async () => {
    const all = await of("prod");
    assert.deepEqual(checks("fail", all), []);
    assert.deepEqual(checks("outside", all), [webAcl]);
    assert.deepEqual(
      checks("pass", all),
      everyCheck.filter((check) => check !== webAcl),
    );
  });

  it("find in the stack dev what the lab leaves open", async () => {
    const all = await of("dev");
    assert.deepEqual(checks("fail", all), [
      "Prowler cognito_user_pool_advanced_security_enabled",
      "AWS Security Hub Cognito.1",
      "AWS Security Hub Cognito.4",
      "Prowler cognito_user_pool_blocks_compromised_credentials_sign_in_attempts",
      "Prowler cognito_user_pool_blocks_potential_malicious_sign_in_attempts",
      "Prowler cognito_user_pool_mfa_enabled",
      "AWS Security Hub Cognito.5",
      "Prowler cognito_user_pool_password_policy_minimum_length_14",
      "Prowler cognito_user_pool_self_registration_disabled",
      "Prowler cognito_user_pool_deletion_protection_enabled",
      "AWS Security Hub Cognito.6",
    ]);
    assert.deepEqual(checks("outside", all), [webAcl]);
  });
});

/** A pool that passes everything. */
function hardened(): PoolPicture {
  const picture = labPicture();
  picture.webAclArn = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/pool/1111";
  picture.mfa = { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: true } };
  const block = { EventAction: "BLOCK", Notify: false } as const;
  picture.risk = {
    CompromisedCredentialsRiskConfiguration: { EventFilter: ["SIGN_IN"], Actions: { EventAction: "BLOCK" } },
    AccountTakeoverRiskConfiguration: {
      Actions: { LowAction: block, MediumAction: block, HighAction: block },
    },
  };
  Object.assign(picture.pool.Policies?.PasswordPolicy ?? {}, { MinimumLength: 14 });
  Object.assign(picture.pool, {
    UserPoolAddOns: {
      AdvancedSecurityMode: "ENFORCED",
      AdvancedSecurityAdditionalFlows: { CustomAuthMode: "ENFORCED" },
    },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  });
  return picture;
}

type Change = (picture: PoolPicture) => unknown;
const policy =
  (members: object): Change =>
  (picture) =>
    Object.assign(picture.pool.Policies?.PasswordPolicy ?? {}, members);
const client =
  (members: object): Change =>
  (picture) =>
    Object.assign(picture.clients.whizclient, members);
const recovery =
  (...names: string[]): Change =>
  (picture) =>
    Object.assign(picture.pool, {
      AccountRecoverySetting: {
        RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })),
      },
    });
const addOns =
  (AdvancedSecurityMode: string, CustomAuthMode: string): Change =>
  (picture) =>
    Object.assign(picture.pool, {
      UserPoolAddOns: { AdvancedSecurityMode, AdvancedSecurityAdditionalFlows: { CustomAuthMode } },
    });
const level =
  (name: string): Change =>
  ({ risk }) =>
    risk && "AccountTakeoverRiskConfiguration" in risk
      ? Object.assign(risk.AccountTakeoverRiskConfiguration?.Actions ?? {}, {
          [name]: { EventAction: "MFA_REQUIRED", Notify: false },
        })
      : assert.fail();
const credentials =
  (members: object): Change =>
  ({ risk }) =>
    risk && "CompromisedCredentialsRiskConfiguration" in risk
      ? Object.assign(risk.CompromisedCredentialsRiskConfiguration ?? {}, members)
      : assert.fail();

const short = (check: string) =>
  check.replace("Prowler cognito_user_pool_", "").replace("AWS Security Hub ", "");

describe("A scanner's check", () => {
  it("passes in a hardened pool", () => {
    assert.deepEqual(checks("pass", findings(hardened())), everyCheck);
  });

  const enforcement = ["advanced_security_enabled", "Cognito.1"];
  const responses = [
    "blocks_compromised_credentials_sign_in_attempts",
    "blocks_potential_malicious_sign_in_attempts",
  ];
  const cases: [what: string, change: Change, fails: string[]][] = [
    ["13 characters", policy({ MinimumLength: 13 }), ["password_policy_minimum_length_14"]],
    ["7 characters", policy({ MinimumLength: 7 }), ["password_policy_minimum_length_14", "Cognito.3"]],
    ["no lowercase", policy({ RequireLowercase: false }), ["password_policy_lowercase", "Cognito.3"]],
    ["no uppercase", policy({ RequireUppercase: false }), ["password_policy_uppercase", "Cognito.3"]],
    ["no number", policy({ RequireNumbers: false }), ["password_policy_number", "Cognito.3"]],
    ["no symbol", policy({ RequireSymbols: false }), ["password_policy_symbol", "Cognito.3"]],
    ["8 days", policy({ TemporaryPasswordValidityDays: 8 }), ["temporary_password_expiration", "Cognito.3"]],
    ["MFA optional", ({ mfa }) => (mfa.MfaConfiguration = "OPTIONAL"), ["mfa_enabled", "Cognito.5"]],
    [
      "MFA off, but passkeys",
      ({ mfa, pool }) => {
        mfa.MfaConfiguration = "OFF";
        Object.assign(pool.Policies ?? {}, {
          SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
        });
      },
      ["mfa_enabled"],
    ],
    ["audit only", addOns("AUDIT", "ENFORCED"), [...enforcement, ...responses]],
    ["custom sign-in in audit", addOns("ENFORCED", "AUDIT"), ["Cognito.4"]],
    ["stolen passwords let in", credentials({ Actions: { EventAction: "NO_ACTION" } }), [responses[0]]],
    ["stolen passwords at sign-up", credentials({ EventFilter: ["SIGN_UP"] }), [responses[0]]],
    ["low risk let in", level("LowAction"), [responses[1]]],
    ["medium risk let in", level("MediumAction"), [responses[1]]],
    ["high risk let in", level("HighAction"), [responses[1]]],
    ["no responses", (picture) => delete picture.risk, responses],
    ["responses that can't be read", (picture) => (picture.risk = new Unreadable("")), responses],
    [
      "self-registration",
      ({ pool }) => (pool.AdminCreateUserConfig = { AllowAdminCreateUserOnly: false }),
      ["self_registration_disabled"],
    ],
    [
      "no protection",
      ({ pool }) => (pool.DeletionProtection = "INACTIVE"),
      ["deletion_protection_enabled", "Cognito.6"],
    ],
    [
      "SMS first",
      recovery("verified_phone_number", "verified_email"),
      ["account_recovery_sms_not_preferred"],
    ],
    ["SMS second", recovery("verified_email", "verified_phone_number"), []],
    ["by administrators", recovery("admin_only"), []],
    ["no setting", recovery(), ["account_recovery_sms_not_preferred"]],
    [
      "users told apart",
      client({ PreventUserExistenceErrors: "LEGACY" }),
      ["client_prevent_user_existence_errors"],
    ],
    ["no revocation", client({ EnableTokenRevocation: false }), ["client_token_revocation_enabled"]],
  ];
  for (const [what, change, fails] of cases)
    it(`${what}: ${fails.join(", ") || "nothing"} fails`, () => {
      const picture = hardened();
      change(picture);
      assert.deepEqual(checks("fail", findings(picture)).map(short), fails);
    });

  it("names the client that it is about, and where that is changed", () => {
    const picture = hardened();
    picture.clients["my app"] = { EnableTokenRevocation: true };
    assert.deepEqual(inState("fail", findings(picture)), [
      {
        checks: ["Prowler cognito_user_pool_client_prevent_user_existence_errors"],
        subject: "App client my app",
        state: "fail",
        text: "Whoever tries to sign in is told which users exist",
        argument: 'clients["my app"].preventUserExistenceErrors',
      },
    ]);
  });

  it("is shown where it doesn't pass, with the argument that changes it, within the page", () => {
    const lines = stripVTControlCharacters(printFindings(findings(labPicture()))).split("\n");
    assert.deepEqual(lines.slice(0, 3), [
      "Security: what Prowler and AWS Security Hub would find",
      "  ✔ 11 checks pass",
      "  ! Threat protection isn't enforced: risky sign-ins are let in",
    ]);
    assert.ok(lines.includes("  ! Users may sign in with a single factor: the least secure option"));
    assert.ok(lines.includes("    changed by security.mfa.enforcement"));
    assert.ok(lines.includes("  ○ No web ACL of AWS WAF is before the pool; it is made outside of it"));
    for (const line of lines) assert.ok(line.length <= pageWidth, line);
  });
});
