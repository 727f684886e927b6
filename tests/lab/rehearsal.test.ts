import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { rehearse } from "../../lab/rehearsal";
import { readStackFile, type StackFile } from "../../lab/stackFile";
import { UserError } from "../../lab/userError";
import { sharedEmulator } from "../emulator";
import { serving } from "./server";

/** The dev stack with some keys of the project's namespace set otherwise. */
function edited(keys: Record<string, unknown>): StackFile {
  const dev = readStackFile("dev");
  const entries = Object.entries(keys).map(([key, value]) => [
    `cognito-user-pool:${key}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return { ...dev, config: { ...dev.config, ...Object.fromEntries(entries) } };
}

async function rehearsed(stackFile: StackFile) {
  const lines: string[] = [];
  const rehearsal = await rehearse(stackFile, await sharedEmulator(), (text) => lines.push(text));
  return { ...rehearsal, text: lines.join("\n") };
}

describe("a rehearsal", () => {
  it("reviews the lab's pool, makes it, validates it, and signs a user in", async () => {
    const { text, failedChecks, steps } = await rehearsed(readStackFile("dev"));
    assert.equal(failedChecks, 0);
    assert.deepEqual(
      steps.filter(({ outcome }) => outcome === "failed" || outcome === "skipped"),
      [],
    );
    const order = ["Review", "Step 1", "Create pool", "Validation", "checks, all passed", "A user's journey"];
    const places = order.map((part) => text.indexOf(part));
    assert.ok(!places.includes(-1), `${order.join()} at ${places.join()}`);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.match(text, /signs in by SRP/);
    assert.ok(steps.some(({ signedIn, outcome }) => signedIn && outcome === "passed"));
  });

  it("takes people through the pages, and machines to their tokens", async () => {
    const oauth = {
      callbackUrls: ["https://app.example.com/callback"],
      logoutUrls: ["https://app.example.com/"],
    };
    const { failedChecks, steps } = await rehearsed(
      edited({
        domain: { prefix: "rehearsal-of-pages" },
        resourceServers: { orders: { scopes: { read: "Read orders" } } },
        clients: {
          web: { oauth },
          server: { type: "confidential", oauth: { ...oauth, scopes: ["openid", "orders/read"] } },
          batch: { type: "confidential", oauth: { flows: ["client_credentials"], scopes: ["orders/read"] } },
        },
      }),
    );
    assert.equal(failedChecks, 0);
    const oauthSteps = steps.filter(({ text }) => /with PKCE|token of its own|Signing out leads/.test(text));
    assert.deepEqual(
      oauthSteps.map(({ outcome, client }) => [outcome, client]),
      ["web", "web", "server", "server", "batch"].map((client) => ["passed", client]),
    );
    assert.deepEqual(
      steps.filter(({ outcome }) => outcome === "failed" || outcome === "skipped"),
      [],
    );
  });

  it("has nobody signed in where the pool has no app client", async () => {
    const { steps } = await rehearsed(edited({ clients: {} }));
    assert.deepEqual(
      steps.map(({ outcome, signedIn }) => [outcome, signedIn]),
      [["skipped", undefined]],
    );
  });

  it("shows what was edited in the review, the validation and the journey", async () => {
    const { text, failedChecks, steps } = await rehearsed(
      edited({
        security: { passwordPolicy: { minimumLength: 12 }, mfa: { enforcement: "optional" } },
        clients: { whizclient: {}, server: { type: "confidential" } },
      }),
    );
    assert.equal(failedChecks, 0);
    assert.equal(text.match(/minimum length.*12 characters/g)?.length, 2);
    assert.match(text, /MFA enforcement\s+Optional/);
    assert.ok(
      steps.some(({ text: step, outcome }) => /authenticator app/.test(step) && outcome === "passed"),
    );
    assert.ok(steps.some(({ client, outcome }) => client === "server" && outcome === "passed"));
    assert.deepEqual(
      steps.filter(({ outcome }) => outcome === "failed"),
      [],
    );
  });

  it("goes on where the endpoint doesn't have something, and doesn't count that as passed", async () => {
    const { text, failedChecks, checksNotMade, steps } = await rehearsed(
      edited({
        tier: "plus",
        security: { threatProtection: { mode: "enforced", compromisedCredentials: { action: "block" } } },
      }),
    );
    assert.deepEqual([failedChecks, checksNotMade], [0, 2]);
    const plain = stripVTControlCharacters(text);
    const made = "○ RiskConfiguration whizlabs-riskConfiguration";
    assert.ok(plain.includes(`${made} [not made here: the endpoint has no SetRiskConfiguration]`), plain);
    assert.match(plain, /○ Compromised credentials: expected Block use \[not checked: .*DescribeRisk/);
    assert.match(plain, /✔ \d+ checks, \d+ passed, 2 not made/);
    assert.ok(steps.some(({ outcome }) => outcome === "passed"));
    assert.ok(!steps.some(({ outcome }) => outcome === "failed"));
  });

  it("doesn't check a refresh token rotation that the endpoint dropped", async () => {
    const { text, failedChecks, checksNotMade, steps } = await rehearsed(
      edited({ clients: { web: { refreshTokenRotation: { enabled: true } } } }),
    );
    assert.deepEqual([failedChecks, checksNotMade], [0, 1]);
    const plain = stripVTControlCharacters(text);
    assert.match(
      plain,
      /○ App client web: Refresh token rotation: expected On \[not checked: .*RefreshTokenR/,
    );
    assert.ok(!steps.some(({ outcome }) => outcome === "failed"));
  });

  it("makes users without a password of their own, however long the pool wants it", async () => {
    const { failedChecks, text } = await rehearsed(
      edited({
        security: { passwordPolicy: { minimumLength: 99 } },
        users: { "mia@example.com": {} },
        clients: {},
      }),
    );
    assert.equal(failedChecks, 0);
    assert.match(stripVTControlCharacters(text), /✔ User mia@example\.com: May sign in: On/);
  });

  it("names the resource that the endpoint refuses to make, with the endpoint's words", async () => {
    const listed = JSON.stringify({ UserPools: [] });
    for (const [words, advice] of [
      ["Not so.", ""],
      ["Domain crew already exists.", "\nAn earlier run may have left it: start the endpoint anew."],
    ]) {
      const body = JSON.stringify({ __type: "InvalidParameterException", message: words });
      const message =
        "whizlabs (aws:cognito/userPool:UserPool) can't be made. " +
        `Cognito refuses: InvalidParameterException: ${words}${advice}`;
      await serving(
        (request, response) => {
          const isProbe = String(request.headers["x-amz-target"]).endsWith("ListUserPools");
          response.writeHead(isProbe ? 200 : 400).end(isProbe ? listed : body);
        },
        (endpoint) =>
          assert.rejects(
            rehearse(readStackFile("dev"), endpoint, () => {}),
            (error) => error instanceof UserError && error.message === message,
          ),
      );
    }
  });

  it("says what is wrong with the configuration before it looks for the endpoint", async () => {
    const lines: string[] = [];
    const nowhere = "http://127.0.0.1:9";
    await assert.rejects(
      rehearse(edited({ signIn: { options: ["emial"] } }), nowhere, (text) => lines.push(text)),
      (error) =>
        error instanceof UserError && /signIn\.options\[0\].*did you mean email\?/.test(error.message),
    );
    assert.deepEqual(lines, []);
  });
});
