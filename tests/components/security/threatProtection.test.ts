import assert from "node:assert/strict";
import type { ThreatProtection } from "../../../components";
import { isIpRange } from "../../../components/security/threatProtection";
import { poolId, poolOf, riskOf } from "../settled";

const plus = (threatProtection?: ThreatProtection) => ({
  tier: "plus" as const,
  security: { threatProtection, mfa: { enforcement: "optional" as const } },
});
const addOns = (threatProtection?: ThreatProtection) => poolOf(plus(threatProtection)).userPoolAddOns;
const risk = (threatProtection: ThreatProtection) => riskOf(plus({ mode: "enforced", ...threatProtection }));

describe("Threat protection", () => {
  it("is off, and isn't sent, unless something is said: the lab's pool has none", () => {
    assert.equal("userPoolAddOns" in poolOf({}), false);
    assert.equal(riskOf({}), undefined);
  });

  const modes: [protection: ThreatProtection, expected: object][] = [
    [{}, { advancedSecurityMode: "OFF" }],
    [{ mode: "off" }, { advancedSecurityMode: "OFF" }],
    [{ mode: "audit" }, { advancedSecurityMode: "AUDIT" }],
    [{ mode: "enforced" }, { advancedSecurityMode: "ENFORCED" }],
    [
      { mode: "enforced", customAuthMode: "audit" },
      { advancedSecurityMode: "ENFORCED", advancedSecurityAdditionalFlows: { customAuthMode: "AUDIT" } },
    ],
    [
      { mode: "audit", customAuthMode: "enforced" },
      { advancedSecurityMode: "AUDIT", advancedSecurityAdditionalFlows: { customAuthMode: "ENFORCED" } },
    ],
  ];
  for (const [protection, expected] of modes)
    it(JSON.stringify(protection), () => {
      assert.deepEqual(addOns(protection), expected);
      assert.equal(riskOf(plus(protection)), undefined);
    });

  it("can be turned off by name on every plan", () => {
    for (const tier of ["lite", "essentials"] as const) {
      const { userPoolAddOns } = poolOf({ tier, security: { threatProtection: { mode: "off" } } });
      assert.deepEqual(userPoolAddOns, { advancedSecurityMode: "OFF" });
    }
  });

  it("looks stolen passwords up at all three events, and says so: the provider keeps what is left out", () => {
    assert.deepEqual(risk({ compromisedCredentials: { action: "block" } }), {
      userPoolId: poolId,
      compromisedCredentialsRiskConfiguration: {
        actions: { eventAction: "BLOCK" },
        eventFilters: ["SIGN_IN", "SIGN_UP", "PASSWORD_CHANGE"],
      },
    });
    const some = risk({ compromisedCredentials: { action: "no_action", eventFilters: ["sign_up"] } });
    assert.deepEqual(some?.compromisedCredentialsRiskConfiguration, {
      actions: { eventAction: "NO_ACTION" },
      eventFilters: ["SIGN_UP"],
    });
  });

  it("responds to risky sign-ins by their level", () => {
    const takeover = risk({
      accountTakeover: {
        low: { action: "no_action" },
        medium: { action: "mfa_if_configured", notify: false },
        high: { action: "mfa_required", notify: true },
        notification: { sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/a" },
      },
    });
    assert.deepEqual(takeover, {
      userPoolId: poolId,
      accountTakeoverRiskConfiguration: {
        actions: {
          lowAction: { eventAction: "NO_ACTION", notify: false },
          mediumAction: { eventAction: "MFA_IF_CONFIGURED", notify: false },
          highAction: { eventAction: "MFA_REQUIRED", notify: true },
        },
        notifyConfiguration: { sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/a" },
      },
    });
    const one = risk({ accountTakeover: { high: { action: "block" } } });
    assert.deepEqual(one?.accountTakeoverRiskConfiguration, {
      actions: { highAction: { eventAction: "BLOCK", notify: false } },
    });
  });

  it("tells users in words of one's own", () => {
    const [block, mfa, noAction] = ["blocked", "asked", "let in"].map((text) => ({
      subject: text,
      htmlBody: `<p>${text}</p>`,
      textBody: `${text}, so`,
    }));
    const [sourceArn, from, replyTo] = [
      "arn:aws:ses:us-east-1:1:identity/a",
      "a@example.com",
      "b@example.com",
    ];
    const takeover = risk({
      accountTakeover: {
        high: { action: "block", notify: true },
        notification: { sourceArn, from, replyTo, block, mfa, noAction },
      },
    })?.accountTakeoverRiskConfiguration as { notifyConfiguration: object };
    assert.deepEqual(takeover.notifyConfiguration, {
      ...{ sourceArn, from, replyTo },
      ...{ blockEmail: block, mfaEmail: mfa, noActionEmail: noAction },
    });
  });

  it("excepts IP ranges; an empty list is none", () => {
    const [allowed, blocked] = [["192.0.2.0/24"], ["198.51.100.0/24"]];
    const exceptions = (protection: ThreatProtection) => risk(protection)?.riskExceptionConfiguration;
    assert.deepEqual(exceptions({ alwaysAllowIps: allowed }), { skippedIpRangeLists: allowed });
    assert.deepEqual(exceptions({ alwaysBlockIps: blocked, alwaysAllowIps: [] }), {
      blockedIpRangeLists: blocked,
    });
    assert.equal(risk({ alwaysAllowIps: [], alwaysBlockIps: [] }), undefined);
  });

  it("knows IP ranges", () => {
    const good = ["0.0.0.0/0", "10.0.0.1/8", "192.0.2.1/32", "::/0", "2001:db8::/32", "::1/128"];
    const bad = ["", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0/8"];
    const odd = [
      "::/129",
      "fe80::1%eth0/64",
      "10.0.0.0/8/8",
      "10.0.0.256/8",
      "a/8",
      "10.0.0.0/8 ",
      "10.0.0.0/1e1",
    ];
    for (const range of good) assert.ok(isIpRange(range), range);
    for (const range of [...bad, ...odd]) assert.ok(!isIpRange(range), range);
  });
});
