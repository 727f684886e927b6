import assert from "node:assert/strict";
import type { JourneyPool } from "../../../lab/journey/journey";
import { type Change, walkedThrough } from "./between";
import { byPagesOnly, machine, orders } from "./oauthClients";
import { makePool, type Variation } from "./pool";
import { byPassword, failures, lines, step, undemanding, walked } from "./walked";

const elsewhere = "https://not-registered.example.com";

const makePages = (variation: Variation) => makePool({ pool: undemanding, domain: true, ...variation });

describe("journey by OAuth, when the pool isn't as it should be", () => {
  let live: JourneyPool;

  before(async () => {
    live = await makePages({ clients: { web: byPagesOnly } });
  });

  /** The failed steps of the journey through a pool. */
  const failed = async (pool: JourneyPool) => lines(failures(await walked(pool)));

  /** The failed steps where the live pool's picture says something else about it. */
  function contradicted(change: (web: JourneyPool["picture"]["clients"][string]) => void): Promise<string[]> {
    const picture = structuredClone(live.picture);
    change(picture.clients.web);
    return failed({ ...live, picture });
  }

  it("fails on another callback URL", async () => {
    const picture = structuredClone(live.picture);
    picture.clients.web.CallbackURLs = ["https://other.example.com/"];
    const steps = await walked({ ...live, picture });
    const [page] = failures(steps);
    assert.match(page.text, /comes back with a code/);
    assert.match(page.detail ?? "", /^the page says "invalid_request: redirect_uri is not allowed/);
    assert.equal(step(steps, /with PKCE/).outcome, "skipped");
  });

  it("fails on a scope that the client lacks, and on one that it has too many", async () => {
    const [lacking] = await contradicted((web) => web.AllowedOAuthScopes?.push("profile"));
    assert.equal(
      lacking,
      "failed | web | The sign-in page takes name and password, and the browser comes back with a code",
    );
    assert.deepEqual(await contradicted((web) => (web.AllowedOAuthScopes = ["openid", "phone"])), [
      "failed | web | The scope email, which the client may not have, is refused",
    ]);
  });

  it("fails on another URL to sign out to", async () => {
    assert.deepEqual(await contradicted((web) => (web.LogoutURLs = ["https://other.example.com/"])), [
      "failed | web | Signing out leads back to the application",
    ]);
  });

  it("fails on a client without the secret that it should have", async () => {
    const pool = await makePages({ clients: { web: byPassword, server: byPagesOnly } });
    pool.clients.server.clientSecret = "nobody-asks";
    assert.deepEqual(await failed(pool), ["failed | server | A code with a wrong client secret is refused"]);
  });

  it("fails on a code, and a person, sent to an address that nobody registered", async () => {
    const open = {
      ...byPagesOnly,
      CallbackURLs: ["https://app.example.com/callback", `${elsewhere}/callback`],
      LogoutURLs: ["https://app.example.com/bye", `${elsewhere}/`],
    };
    assert.deepEqual(await failed(await makePages({ clients: { web: open } })), [
      "failed | web | A redirect URL that isn't registered is refused",
      "failed | web | Signing out to a URL that isn't registered is refused",
    ]);
  });

  it("fails where PKCE isn't looked at", async () => {
    const steps = await walkedThrough(live, {
      asked: ({ searchParams }) => {
        searchParams.delete("code_challenge");
        searchParams.delete("code_challenge_method");
      },
    });
    assert.deepEqual(lines(failures(steps)), ["failed | web | A code with another code_verifier is refused"]);
  });

  it("fails on another state, nonce and scope than asked for", async () => {
    const changed = (name: string, value: string) =>
      walkedThrough(live, {
        asked: ({ searchParams }) => searchParams.has(name) && searchParams.set(name, value),
      });
    for (const [name, message] of [
      ["state", /unexpected "state" response parameter value/],
      ["nonce", /unexpected ID Token "nonce" claim value/],
    ] as const) {
      const [redeemed] = failures(await changed(name, "another"));
      assert.match(redeemed.text, /gets tokens for the code/);
      assert.match(redeemed.detail ?? "", message);
    }
    const [verified] = failures(await changed("scope", "openid email"));
    assert.match(verified.text, /^aws-jwt-verify/);
    assert.equal(
      verified.detail,
      "the access token has the scopes openid email, asked for were email openid phone",
    );
  });

  it("fails on an id token that another key signed", async () => {
    const [redeemed] = failures(
      await walkedThrough(live, {
        answered(what, output) {
          const [header, payload] = String(output.id_token).split(".");
          if (what === "/oauth2/token") output.id_token = [header, payload, "AAAA"].join(".");
        },
      }),
    );
    assert.match(redeemed.text, /gets tokens for the code/);
    assert.match(redeemed.detail ?? "", /JWT signature verification failed/);
  });

  it("fails where a code can be used twice", async () => {
    let first: Record<string, unknown> | undefined;
    const steps = await walkedThrough(live, {
      answered(what, output) {
        if (what !== "/oauth2/token") return;
        first ??= output;
        return /expired authorization code/.test(String(output.error_description)) ? first : undefined;
      },
    });
    assert.deepEqual(lines(failures(steps)), ["failed | web | The same code a second time is refused"]);
  });

  it("fails on pages that let a stranger in", async () => {
    let right: string | null = null;
    const steps = await walkedThrough(live, {
      asked({ pathname }, form) {
        right ??= form.get("password");
        if (pathname === "/login") form.set("password", right ?? "");
      },
    });
    assert.deepEqual(lines(failures(steps)), ["failed | web | The sign-in page refuses a wrong password"]);
  });

  it("fails on a machine that gets other scopes than it should", async () => {
    const clients = { batch: machine };
    const pool = await makePages({ resourceServers: [orders], clients });
    pool.picture.clients.batch.AllowedOAuthScopes = ["orders/read"];
    const steps = await walkedThrough(pool, { asked: (_, form) => form.delete("scope") });
    assert.deepEqual(lines(failures(steps)), [
      "failed | batch | aws-jwt-verify finds the access token valid",
      "failed | batch | A scope that the client may not have is refused",
    ]);
    pool.picture.clients.batch.AllowedOAuthScopes = ["orders/read", "orders/delete", "openid"];
    const [refused] = failures(await walked(pool));
    assert.equal(refused.detail, "invalid_scope");
  });

  it("takes the tokens of the implicit flow from the address, where an endpoint has it", async () => {
    const pool = await makePages({
      clients: { page: { ...byPagesOnly, AllowedOAuthFlows: ["code", "implicit"] } },
    });
    pool.picture.clients.page.AllowedOAuthFlows = ["implicit"];
    const implicit = (lie: (answer: URLSearchParams) => void = () => undefined): Change => ({
      asked: ({ searchParams }) => {
        if (searchParams.get("response_type") === "token") searchParams.set("response_type", "code");
      },
      async sentTo(location) {
        const { code = "", ...rest } = Object.fromEntries(location.searchParams);
        const [redirect_uri] = pool.picture.clients.page.CallbackURLs ?? [];
        const grant = {
          grant_type: "authorization_code",
          client_id: pool.clients.page.clientId,
          redirect_uri,
          code,
        };
        const body = new URLSearchParams(grant);
        const answer = await fetch(`${pool.endpoint}/oauth2/token`, { method: "POST", body });
        const tokens = (await answer.json()) as Record<string, string>;
        const fragment = new URLSearchParams({ ...rest, ...tokens });
        lie(fragment);
        return new URL(`${redirect_uri}#${fragment}`);
      },
    });
    assert.deepEqual(lines(await walkedThrough(pool, implicit())).slice(-2), [
      "passed | page | The sign-in page takes name and password, and the browser comes back with tokens (implicit flow)",
      "passed | page | aws-jwt-verify finds the tokens from the address valid",
    ]);
    const [stateless] = failures(
      await walkedThrough(
        pool,
        implicit((answer) => answer.delete("state")),
      ),
    );
    assert.equal(stateless.detail, "the state is not the one that was sent");
    const [without] = failures(
      await walkedThrough(
        pool,
        implicit((answer) => answer.delete("access_token")),
      ),
    );
    assert.equal(without.detail, "there is no access token behind the address's #");
  });
});
