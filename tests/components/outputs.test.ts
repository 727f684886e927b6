import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import {
  CognitoUserPool,
  type CognitoUserPoolArgs,
  type Mfa,
  type MfaEnforcement,
  type MfaMethod,
} from "../../components";
import { amplifyOutputs, oauthOutputs } from "../../components/outputs";
import { underMocks, valueOf } from "../mocks";
import { settled } from "./settled";

function authOf(args: CognitoUserPoolArgs, url?: string) {
  const settings = settled({ ...args, clients: args.clients ?? { web: {} } });
  const client = settings.clients.web as pulumi.Unwrap<typeof settings.clients.web>;
  const arn = "arn:aws:cognito-idp:eu-west-1:1:userpool/p";
  const text = amplifyOutputs(settings, arn, "c", oauthOutputs(client, url));
  return (JSON.parse(text) as { auth: Record<string, unknown> }).auth;
}

describe("Outputs", () => {
  let pool: CognitoUserPool;
  before(async () => {
    const clients = { web: { type: "confidential" }, spa: {}, job: { generateSecret: true } } as const;
    ({ result: pool } = await underMocks(() => new CognitoUserPool("crew", { clients })));
  });

  it("are the pool's id, ARN and endpoint", async () => {
    assert.equal(await valueOf(pool.userPoolId), "us-east-1_crew");
    assert.equal(
      await valueOf(pool.userPoolArn),
      "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_crew",
    );
    assert.equal(await valueOf(pool.endpoint), "cognito-idp.us-east-1.amazonaws.com/us-east-1_crew");
  });

  it("are the tokens' issuer and where its keys are", async () => {
    const issuer = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_crew";
    assert.equal(await valueOf(pool.issuer), issuer);
    assert.equal(await valueOf(pool.jwksUri), `${issuer}/.well-known/jwks.json`);
  });

  it("are the clients' ids by name", async () => {
    assert.deepEqual(await valueOf(pool.clientIds), {
      web: "crew-client-web-id",
      spa: "crew-client-spa-id",
      job: "crew-client-job-id",
    });
    assert.equal(await pulumi.isSecret(pool.clientIds), false);
  });

  it("are the secrets of the clients that have one, as a secret", async () => {
    assert.deepEqual(await valueOf(pool.clientSecrets), {
      web: "secret of crew-client-web",
      job: "secret of crew-client-job",
    });
    assert.equal(await pulumi.isSecret(pool.clientSecrets), true);
  });

  it("are Amplify's outputs by client, as JSON", async () => {
    const outputs = await valueOf(pool.amplifyOutputs);
    assert.deepEqual(Object.keys(outputs), ["web", "spa", "job"]);
    assert.deepEqual(JSON.parse(outputs.spa), {
      version: "1",
      auth: {
        aws_region: "us-east-1",
        user_pool_id: "us-east-1_crew",
        user_pool_client_id: "crew-client-spa-id",
        username_attributes: ["email"],
        standard_required_attributes: ["name", "preferred_username", "phone_number", "email"],
        user_verification_types: ["email"],
        mfa_configuration: "NONE",
        mfa_methods: [],
        password_policy: {
          min_length: 8,
          require_lowercase: true,
          require_uppercase: true,
          require_numbers: true,
          require_symbols: true,
        },
      },
    });
  });
});

describe("Amplify's outputs", () => {
  it("name the region of the pool's ARN", () => assert.equal(authOf({}).aws_region, "eu-west-1"));

  it("have no user name attributes where people have a user name", () => {
    assert.deepEqual(authOf({ signIn: { options: ["username", "email"] } }).username_attributes, []);
  });

  const enforcements: Record<MfaEnforcement, string> = {
    off: "NONE",
    optional: "OPTIONAL",
    required: "REQUIRED",
  };
  for (const [enforcement, expected] of Object.entries(enforcements))
    it(`call MFA ${enforcement} ${expected}`, () => {
      const mfa = { enforcement: enforcement as MfaEnforcement };
      assert.equal(authOf({ security: { mfa } }).mfa_configuration, expected);
    });

  const methods: Record<MfaMethod, string[]> = { totp: ["TOTP"], sms: ["SMS"], email: [] };
  for (const [method, expected] of Object.entries(methods))
    it(`call the second factor ${method} ${expected.join() || "nothing"}`, () => {
      const mfa: Mfa = { enforcement: "optional", methods: [method as MfaMethod] };
      const sms = method === "sms" ? {} : undefined;
      const email = {
        provider: "ses",
        identityArn: "arn:aws:ses:us-east-1:123456789012:identity/a",
      } as const;
      const auth = authOf({ security: { mfa, accountRecovery: "off" }, messaging: { sms, email } });
      assert.deepEqual(auth.mfa_methods, expected);
    });

  it("carry the password policy", () => {
    const passwordPolicy = {
      minimumLength: 12,
      requireLowercase: false,
      requireUppercase: false,
      requireNumbers: false,
      requireSymbols: false,
    };
    assert.deepEqual(authOf({ security: { passwordPolicy } }).password_policy, {
      min_length: 12,
      require_lowercase: false,
      require_uppercase: false,
      require_numbers: false,
      require_symbols: false,
    });
  });
});
