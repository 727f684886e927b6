import assert from "node:assert/strict";
import type { JourneyPool } from "../../../lab/journey/journey";
import { makePool } from "./pool";
import { byPassword, totp, undemanding, walked, lines, failures } from "./walked";

describe("journey, when the pool isn't as it should be", () => {
  let live: JourneyPool;

  before(async () => {
    live = await makePool({ pool: undemanding, clients: { web: byPassword } });
  });

  /** The failed steps where the live pool's picture is changed to say something else about it. */
  async function contradicted(change: (picture: JourneyPool["picture"]) => void): Promise<string[]> {
    const picture = structuredClone(live.picture);
    change(picture);
    return lines(failures(await walked({ ...live, picture })));
  }

  it("fails on a password policy that is weaker", async () => {
    const weaker = {
      MinimumLength: 6,
      RequireLowercase: true,
      RequireUppercase: true,
      RequireNumbers: true,
      RequireSymbols: false,
    };
    const pool = await makePool({
      pool: { Policies: { PasswordPolicy: weaker } },
      clients: { web: byPassword },
    });
    pool.picture.pool.Policies = { PasswordPolicy: { ...weaker, MinimumLength: 8, RequireSymbols: true } };
    const [weak] = await walked(pool);
    assert.equal(weak.outcome, "failed");
    assert.equal(
      weak.detail,
      "accepted was a password without its 8th character, one without a special character",
    );
  });

  it("fails on a stricter password policy, and skips what builds on it", async () => {
    const stricter = { MinimumLength: 12, RequireLowercase: true };
    const pool = await makePool({
      pool: { Policies: { PasswordPolicy: stricter } },
      clients: { web: byPassword },
    });
    pool.picture.pool.Policies = { PasswordPolicy: { ...stricter, MinimumLength: 8 } };
    const steps = await walked(pool);
    const [refused] = failures(steps);
    assert.match(refused.detail ?? "", /^InvalidPasswordException: .*greater than or equal to 12/);
    const after = steps.slice(steps.indexOf(refused) + 1);
    assert.ok(after.length > 3 && after.every(({ outcome }) => outcome === "skipped"));
  });

  it("fails on another validity of tokens", async () => {
    assert.deepEqual(await contradicted((picture) => (picture.clients.web.AccessTokenValidity = 61)), [
      "failed | web | aws-jwt-verify finds the id and access tokens valid",
    ]);
  });

  it("fails on MFA that is off", async () => {
    const failed = await contradicted((picture) => {
      picture.mfa = { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: totp };
    });
    assert.deepEqual(failed, [
      "failed | web | Signing in with a wrong code is refused",
      "failed | web | The user signs in with password and code",
    ]);
  });

  it("fails on a client that tells who exists", async () => {
    const failed = await contradicted((picture) => {
      picture.clients.web.PreventUserExistenceErrors = "ENABLED";
    });
    assert.deepEqual(failed, ["failed | web | A user who doesn't exist gets the same answer"]);
  });

  it("fails on a client that doesn't allow the flow", async () => {
    const failed = await contradicted((picture) => {
      picture.clients.web.ExplicitAuthFlows = ["ALLOW_USER_SRP_AUTH"];
    });
    assert.deepEqual(failed, ["failed | web | Signing in before confirmation is refused"]);
  });

  it("fails where nobody answers", async () => {
    const steps = await walked({ ...live, endpoint: "http://127.0.0.1:1" });
    assert.deepEqual(
      steps.map(({ outcome }) => outcome),
      ["failed", ...Array<string>(steps.length - 1).fill("skipped")],
    );
    assert.match(steps[0].detail ?? "", /Network error/);
  });
});
