import assert from "node:assert/strict";
import type { JourneyPool, JourneyStep } from "../../../lab/journey/journey";
import { byPages, machine, orders } from "./oauthClients";
import { makePool } from "./pool";
import { failures, journeyThrough, lines, step, totp, walked } from "./walked";

const clients = {
  web: byPages,
  server: {
    ...byPages,
    GenerateSecret: true,
    ExplicitAuthFlows: ["ALLOW_USER_AUTH" as const],
    AllowedOAuthScopes: ["openid"],
    CallbackURLs: ["https://app.example.com"],
    LogoutURLs: [],
  },
  plain: { ...byPages, AllowedOAuthScopes: ["aws.cognito.signin.user.admin"] },
  page: { ...byPages, AllowedOAuthFlows: ["implicit" as const] },
  batch: machine,
  federated: { ...byPages, SupportedIdentityProviders: [] },
  off: { ...byPages, AllowedOAuthFlowsUserPoolClient: false },
};

describe("journey by OAuth", () => {
  let pool: JourneyPool;
  let told: JourneyStep[];

  before(async () => {
    const SignInPolicy = { AllowedFirstAuthFactors: ["PASSWORD" as const, "EMAIL_OTP" as const] };
    const Policies = { SignInPolicy };
    pool = await makePool({ domain: true, resourceServers: [orders], pool: { Policies }, clients });
    told = await walked(pool);
  });

  /** The steps by OAuth that go through a client. */
  const through = (client: string) => {
    const first = told.findIndex(({ text }) => text.includes("sign-in page"));
    return told.slice(first).filter((one) => one.client === client);
  };

  it("goes through the pages with PKCE", () => {
    const steps = through("web");
    assert.deepEqual(lines(steps), [
      "passed | web | The sign-in page takes name and password, and the browser comes back with a code",
      "passed | web | The application gets tokens for the code, with PKCE",
      "passed | web | aws-jwt-verify finds the id and access tokens valid",
      "passed | web | userInfo tells who signed in",
      "passed | web | The same code a second time is refused",
      "passed | web | A code with another code_verifier is refused",
      "passed | web | The sign-in page refuses a wrong password",
      "passed | web | A redirect URL that isn't registered is refused",
      "passed | web | The scope profile, which the client may not have, is refused",
      "passed | web | Signing out leads back to the application",
      "passed | web | Signing out to a URL that isn't registered is refused",
    ]);
    const detail = (text: RegExp) => step(steps, text).detail ?? "";
    assert.match(
      detail(/comes back with a code/),
      /^from http:\/\/127\.0\.0\.1:\d+\/oauth2\/authorize back to https:\/\/app\.example\.com\/callback$/,
    );
    assert.equal(
      detail(/with PKCE/),
      "scopes email openid phone; oauth4webapi checked the state, the nonce and the id token with its signature",
    );
    assert.match(detail(/userInfo/), /^claims sub, email, /);
    assert.equal(detail(/second time/), "invalid_grant: Invalid or expired authorization code.");
    assert.equal(detail(/code_verifier/), "invalid_grant: PKCE verification failed.");
    assert.equal(detail(/refuses a wrong password/), "Incorrect username or password.");
    assert.match(detail(/redirect URL/), /^invalid_request: redirect_uri is not allowed/);
    assert.equal(detail(/The scope profile/), "invalid_request: invalid_scope");
    assert.match(detail(/out to a URL/), /^invalid_request: logout_uri is not allowed/);
  });

  it("goes through the pages with a secret, step by step, and back to an address without a path", () => {
    assert.deepEqual(lines(through("server")), [
      "passed | server | The sign-in page takes name and password, and the browser comes back with a code",
      "passed | server | The application gets tokens for the code, with PKCE",
      "passed | server | aws-jwt-verify finds the id and access tokens valid",
      "passed | server | userInfo tells who signed in",
      "passed | server | The same code a second time is refused",
      "passed | server | A code with another code_verifier is refused",
      "passed | server | A code with a wrong client secret is refused",
      "passed | server | The sign-in page refuses a wrong password",
      "passed | server | A redirect URL that isn't registered is refused",
      "passed | server | The scope email, which the client may not have, is refused",
    ]);
    const { detail } = step(through("server"), /wrong client secret/);
    assert.equal(detail, "invalid_client: Invalid client credentials.");
  });

  it("asks for no id token where the client may not have one", () => {
    const steps = through("plain");
    assert.deepEqual(lines(steps).slice(1, 4), [
      "passed | plain | The application gets tokens for the code, with PKCE",
      "passed | plain | aws-jwt-verify finds the access token valid",
      "passed | plain | The same code a second time is refused",
    ]);
    assert.match(step(steps, /with PKCE/).detail ?? "", /checked the state$/);
    assert.deepEqual(failures(steps), []);
  });

  it("says that the endpoint has no implicit flow", () => {
    const steps = through("page");
    assert.deepEqual(lines(steps), [
      "not enforced here | page | The sign-in page takes name and password, and the browser comes back with tokens (implicit flow)",
      "skipped | page | aws-jwt-verify finds the tokens from the address valid",
    ]);
    assert.match(steps[0].detail ?? "", /unsupported_response_type/);
  });

  it("gets an application's own token", () => {
    const steps = through("batch");
    assert.deepEqual(lines(steps), ofItsOwn);
    const details = steps.map(({ detail }) => detail ?? "");
    assert.equal(details[0], "scopes orders/read orders/write");
    assert.match(details[1], /; access token valid for 60 minutes$/);
    assert.equal(details[2], "invalid_client: Invalid client credentials.");
    assert.equal(details[3], "invalid_scope");
  });

  it("leaves people out where there are only machines", async () => {
    const { batch } = pool.clients;
    assert.deepEqual(lines(await walked({ ...pool, clients: { batch } })), ofItsOwn);
  });

  it("skips a client that takes no users of the pool, and nothing at all where OAuth is off", () => {
    const [only, ...others] = through("federated");
    assert.equal(only.detail, "the client takes no users of the pool itself (COGNITO)");
    assert.equal(only.outcome, "skipped");
    assert.deepEqual([...others, ...through("off")], []);
  });

  it("skips what AWS has no pages for: a pool without a domain", async () => {
    const { web, batch } = pool.clients;
    const picture = { ...pool.picture, domain: undefined };
    const steps = (await walked({ ...pool, picture, clients: { web, batch } })).slice(-2);
    assert.deepEqual(lines(steps), [
      "skipped | web | The person signs in through the pool's pages",
      "skipped | batch | The application gets a token of its own",
    ]);
    assert.deepEqual(
      steps.map(({ detail }) => detail),
      ["the pool has no domain, so it has no pages", "the pool has no domain, so it has no token endpoint"],
    );
  });

  it("doesn't claim what the endpoint's pages leave out: a second factor, and claims kept to scopes", async () => {
    const steps = await journeyThrough({
      domain: true,
      mfa: { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: totp },
      clients: { web: { ...byPages, AllowedOAuthScopes: ["openid", "email"] } },
    });
    const page = step(steps, /comes back with a code/);
    assert.equal(page.outcome, "not enforced here");
    assert.match(page.detail ?? "", /ask for the password alone/);
    const userInfo = step(steps, /userInfo/);
    assert.equal(userInfo.outcome, "not enforced here");
    assert.match(userInfo.detail ?? "", /AWS keeps phone_number to other scopes$/);
    assert.deepEqual(failures(steps), []);
  });
});

const ofItsOwn = [
  "passed | batch | The application gets a token of its own with its id and secret",
  "passed | batch | aws-jwt-verify finds the access token valid",
  "passed | batch | A wrong client secret is refused",
  "passed | batch | A scope that the client may not have is refused",
];
