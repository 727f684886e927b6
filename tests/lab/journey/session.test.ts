import assert from "node:assert/strict";
import type { JourneyStep } from "../../../lab/journey/journey";
import { walkedThrough } from "./between";
import { byPagesOnly } from "./oauthClients";
import { makePool } from "./pool";
import { byPassword, failures, journeyThrough, lines, step, undemanding, walked } from "./walked";

const refreshing = {
  ...byPassword,
  ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH" as const, "ALLOW_REFRESH_TOKEN_AUTH" as const],
  EnableTokenRevocation: true,
};

/** The steps about sessions, one line each. */
const sessions = (steps: JourneyStep[]) =>
  lines(steps.filter(({ text }) => /refresh token|revoked session/.test(text)));

const both = (client: string) => [
  `passed | ${client} | The refresh token gets new tokens`,
  `passed | ${client} | A revoked refresh token is refused`,
  `passed | ${client} | The access token of the revoked session is refused, too`,
];

describe("journey, the session", () => {
  it("goes on by refresh tokens until it is revoked, in every kind of client", async () => {
    const steps = await journeyThrough({
      pool: undemanding,
      clients: {
        web: refreshing,
        server: { ...refreshing, GenerateSecret: true },
        quiet: { ...refreshing, EnableTokenRevocation: false },
        none: byPassword,
      },
    });
    const refreshed = "passed | quiet | The refresh token gets new tokens";
    assert.deepEqual(sessions(steps), [...both("web"), ...both("server"), refreshed]);
    assert.match(step(steps, /^The refresh token/).detail ?? "", /access token valid for 60 minutes$/);
    assert.equal(
      step(steps, /revoked refresh/).detail,
      "NotAuthorizedException: Refresh Token has been revoked",
    );
    assert.equal(
      step(steps, /access token of/).detail,
      "NotAuthorizedException: Access Token has been revoked",
    );
  });

  it("goes on at the token endpoint, with a secret and without", async () => {
    const client = { ...byPagesOnly, EnableTokenRevocation: true };
    const clients = { web: client, server: { ...client, GenerateSecret: true } };
    const steps = await journeyThrough({ pool: undemanding, domain: true, clients });
    assert.deepEqual(sessions(steps), [...both("web"), ...both("server")]);
    assert.equal(step(steps, /revoked refresh/).detail, "invalid_grant: Invalid refresh token.");
    assert.match(step(steps, /access token of/).detail ?? "", /^invalid_token: Access token is expired or/);
    assert.deepEqual(failures(steps), []);
  });

  it("has its refresh token replaced where the client rotates them, if the endpoint does", async () => {
    const pool = await makePool({ pool: undemanding, clients: { web: byPassword } });
    Object.assign(pool.picture.clients.web, {
      RefreshTokenRotation: { Feature: "ENABLED" },
      EnableTokenRevocation: true,
    });
    const text = "web | The refresh token gets new tokens, and another refresh token in its place";
    const steps = await walked(pool);
    assert.deepEqual(sessions(steps), [`not enforced here | ${text}`, ...both("web").slice(1)]);
    const operations: string[] = [];
    const replaced = await walkedThrough(pool, {
      called: (operation) => operations.push(operation),
      answered(operation, output) {
        if (operation === "GetTokensFromRefreshToken" && output.AuthenticationResult)
          Object.assign(output.AuthenticationResult, { RefreshToken: "another" });
      },
    });
    assert.equal(sessions(replaced)[0], `passed | ${text}`);
    assert.ok(operations.includes("GetTokensFromRefreshToken"));
  });

  it("fails where revoking does nothing, and where tokens aren't what they should be", async () => {
    const pool = await makePool({ pool: undemanding, clients: { web: refreshing } });
    const revocable = await walkedThrough(pool, {
      called: (operation, input) => operation === "RevokeToken" && (input.Token = "nothing"),
    });
    assert.deepEqual(lines(failures(revocable)), [
      "failed | web | A revoked refresh token is refused",
      "failed | web | The access token of the revoked session is refused, too",
    ]);
    const [stale] = failures(
      await walkedThrough(pool, {
        answered(_, { AuthenticationResult: result }) {
          const tokens = result as Record<string, string> | undefined;
          if (tokens && !tokens.RefreshToken) tokens.AccessToken = tokens.IdToken;
        },
      }),
    );
    assert.equal(stale.text, "The refresh token gets new tokens");
    assert.match(stale.detail ?? "", /^Error: Token use not allowed: id\. Expected: access$/);
  });
});
