import assert from "node:assert/strict";
import { poolOf } from "../settled";

describe("Device tracking", () => {
  it("isn't sent unless it is asked for: its mere presence turns it on", () =>
    assert.equal(poolOf({}).deviceConfiguration, undefined));

  it("remembers every device by default, and asks no less for a second factor", () =>
    assert.deepEqual(poolOf({ deviceTracking: {} }).deviceConfiguration, {
      challengeRequiredOnNewDevice: false,
      deviceOnlyRememberedOnUserPrompt: false,
    }));

  it("is as it is given, each switch by itself", () => {
    assert.deepEqual(poolOf({ deviceTracking: { challengeOnNewDevice: true } }).deviceConfiguration, {
      challengeRequiredOnNewDevice: true,
      deviceOnlyRememberedOnUserPrompt: false,
    });
    assert.deepEqual(poolOf({ deviceTracking: { onlyWhenRemembered: true } }).deviceConfiguration, {
      challengeRequiredOnNewDevice: false,
      deviceOnlyRememberedOnUserPrompt: true,
    });
  });
});
