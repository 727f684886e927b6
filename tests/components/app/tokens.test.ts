import assert from "node:assert/strict";
import type { ClientTokens, RefreshTokenRotation } from "../../../components";
import { byTheRules, clientOf } from "../settled";

const web = (tokens: ClientTokens) => clientOf({ clients: { web: tokens } }, "web");

describe("Tokens", () => {
  const short: [written: string, value: number, unit: string][] = [
    ["600s", 600, "seconds"],
    ["90m", 90, "minutes"],
    ["2h", 2, "hours"],
    ["1d", 1, "days"],
  ];
  for (const [written, value, unit] of short) {
    it(`access tokens of ${written}, in the unit as written`, () => {
      const { accessTokenValidity, tokenValidityUnits } = web({ accessToken: written });
      const units = { accessToken: unit, idToken: "minutes", refreshToken: "days" };
      assert.deepEqual([accessTokenValidity, tokenValidityUnits], [value, units]);
    });
    it(`id tokens of ${written}, in the unit as written`, () => {
      const { idTokenValidity, tokenValidityUnits } = web({ idToken: written });
      const units = { accessToken: "minutes", idToken: unit, refreshToken: "days" };
      assert.deepEqual([idTokenValidity, tokenValidityUnits], [value, units]);
    });
  }

  const long: [written: string, value: number, unit: string][] = [
    ["7200s", 7200, "seconds"],
    ["120m", 120, "minutes"],
    ["36h", 36, "hours"],
    ["3650d", 3650, "days"],
  ];
  for (const [written, value, unit] of long)
    it(`refresh tokens of ${written}, in the unit as written`, () => {
      const { refreshTokenValidity, tokenValidityUnits } = web({ refreshToken: written });
      const units = { accessToken: "minutes", idToken: "minutes", refreshToken: unit };
      assert.deepEqual([refreshTokenValidity, tokenValidityUnits], [value, units]);
    });

  it("the time to sign in is sent in minutes, whatever its unit", () => {
    assert.equal(web({ authSession: "15m" }).authSessionValidity, 15);
    assert.equal(web({ authSession: "300s" }).authSessionValidity, 5);
  });
});

describe("Refresh token rotation", () => {
  const srp = "ALLOW_USER_SRP_AUTH";
  const refresh = "ALLOW_REFRESH_TOKEN_AUTH";
  const cases: [rotation: RefreshTokenRotation | undefined, sent: object | undefined, flows: string[]][] = [
    [undefined, undefined, [refresh, srp]],
    [{ enabled: true }, { feature: "ENABLED", retryGracePeriodSeconds: 0 }, [srp]],
    [{ enabled: true, gracePeriodSeconds: 60 }, { feature: "ENABLED", retryGracePeriodSeconds: 60 }, [srp]],
    [{ enabled: false }, { feature: "DISABLED", retryGracePeriodSeconds: 0 }, [refresh, srp]],
    [
      { enabled: false, gracePeriodSeconds: 60 },
      { feature: "DISABLED", retryGracePeriodSeconds: 0 },
      [refresh, srp],
    ],
  ];
  for (const [refreshTokenRotation, sent, flows] of cases)
    it(`${JSON.stringify(refreshTokenRotation) ?? "left out"}: flows ${flows.join(", ")}`, () => {
      const client = web({ refreshTokenRotation });
      assert.deepEqual([client.refreshTokenRotation, client.explicitAuthFlows], [sent, flows]);
    });

  it("aren't held against a refresh token that can't be", () => {
    for (const refreshToken of ["30m", "0d", "4000d", "soon"]) {
      const { errors } = byTheRules({ clients: { web: { refreshToken, accessToken: "2h" } } });
      assert.deepEqual(
        errors.map(({ path }) => path),
        ["clients.web.refreshToken"],
      );
    }
  });
});
