import assert from "node:assert/strict";
import { byPages, machine, onPages, orders } from "./oauthClients";
import { failures, journeyThrough, lines, step, totp } from "./walked";

const domain = true;

describe("journey by OAuth", () => {
  it("goes through the pages with PKCE", async () => {
    const steps = await journeyThrough({ domain, clients: { web: byPages } });
    assert.deepEqual(onPages(steps), [
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

  it("goes through the pages with a secret, step by step, and back to an address without a path", async () => {
    const server = {
      ...byPages,
      GenerateSecret: true,
      ExplicitAuthFlows: ["ALLOW_USER_AUTH" as const],
      AllowedOAuthScopes: ["openid"],
      CallbackURLs: ["https://app.example.com"],
      LogoutURLs: [],
    };
    const steps = await journeyThrough({
      domain,
      pool: {
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
      },
      clients: { server },
    });
    assert.deepEqual(onPages(steps), [
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
    assert.equal(step(steps, /wrong client secret/).detail, "invalid_client: Invalid client credentials.");
  });

  it("asks for no id token where the client may not have one", async () => {
    const web = { ...byPages, AllowedOAuthScopes: ["aws.cognito.signin.user.admin"] };
    const steps = await journeyThrough({ domain, clients: { web } });
    assert.deepEqual(onPages(steps).slice(1, 4), [
      "passed | web | The application gets tokens for the code, with PKCE",
      "passed | web | aws-jwt-verify finds the access token valid",
      "passed | web | The same code a second time is refused",
    ]);
    assert.match(step(steps, /with PKCE/).detail ?? "", /checked the state$/);
    assert.deepEqual(failures(steps), []);
  });

  it("doesn't claim what the endpoint's pages leave out: a second factor, and claims kept to scopes", async () => {
    const steps = await journeyThrough({
      domain,
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

  it("gets an application's own token, and no person where there are only machines", async () => {
    const steps = await journeyThrough({ domain, resourceServers: [orders], clients: { batch: machine } });
    assert.deepEqual(lines(steps), [
      "passed | batch | The application gets a token of its own with its id and secret",
      "passed | batch | aws-jwt-verify finds the access token valid",
      "passed | batch | A wrong client secret is refused",
      "passed | batch | A scope that the client may not have is refused",
    ]);
    const details = steps.map(({ detail }) => detail ?? "");
    assert.equal(details[0], "scopes orders/read orders/write");
    assert.match(details[1], /; access token valid for 60 minutes$/);
    assert.equal(details[2], "invalid_client: Invalid client credentials.");
    assert.equal(details[3], "invalid_scope");
  });

  it("says that the endpoint has no implicit flow", async () => {
    const page = { ...byPages, AllowedOAuthFlows: ["implicit" as const] };
    const steps = await journeyThrough({ domain, clients: { page } });
    assert.deepEqual(onPages(steps), [
      "not enforced here | page | The sign-in page takes name and password, and the browser comes back with tokens (implicit flow)",
      "skipped | page | aws-jwt-verify finds the tokens from the address valid",
    ]);
    assert.match(step(steps, /implicit/).detail ?? "", /unsupported_response_type/);
  });

  it("skips what AWS has no pages for, and says why", async () => {
    const clients = {
      web: byPages,
      batch: machine,
      off: { ...byPages, AllowedOAuthFlowsUserPoolClient: false },
    };
    const without = await journeyThrough({ resourceServers: [orders], clients });
    assert.deepEqual(lines(without).slice(-2), [
      "skipped | web | The person signs in through the pool's pages",
      "skipped | batch | The application gets a token of its own",
    ]);
    assert.deepEqual(
      without.slice(-2).map(({ detail }) => detail),
      ["the pool has no domain, so it has no pages", "the pool has no domain, so it has no token endpoint"],
    );
    const federated = await journeyThrough({
      domain,
      clients: { web: { ...byPages, SupportedIdentityProviders: [] } },
    });
    assert.match(step(federated, /pool's pages/).detail ?? "", /no users of the pool itself \(COGNITO\)/);
  });
});
