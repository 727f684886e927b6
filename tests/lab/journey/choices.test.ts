import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { choices } from "../../../lab/journey/chapters/choices";
import type { Visit } from "../../../lab/journey/visit";

/** What is said where the service gives this answer to a user name. */
async function said(answer: object | Error, factors: string[], attributes = {}) {
  const requests: unknown[] = [];
  const send = async ({ input }: { input: unknown }) => {
    requests.push(input);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const picture = {
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } } },
    clients: {
      web: { ExplicitAuthFlows: ["ALLOW_USER_AUTH"] },
      other: { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] },
    },
  };
  const visit = {
    administrator: { send } as unknown as CognitoIdentityProviderClient,
    person: { username: "mia@example.com", attributes: { email: "mia@example.com", ...attributes } },
    pool: { clients: { web: { clientId: "w" }, other: { clientId: "o" } }, picture },
  } as unknown as Visit;
  const [step, ...others] = choices(visit);
  assert.deepEqual([step.client, others], ["web", []], "only the client that allows it");
  const verdict = await step.run();
  const AuthParameters = { USERNAME: "mia@example.com" };
  assert.deepEqual(requests, [{ ClientId: "w", AuthFlow: "USER_AUTH", AuthParameters }]);
  return verdict;
}

const refusal = (message: string) => Object.assign(new Error(message), { name: "InvalidParameterException" });

describe("choice-based sign-in in the journey", () => {
  it("shows what is on offer", async () => {
    const answer = {
      ChallengeName: "SELECT_CHALLENGE",
      AvailableChallenges: ["PASSWORD_SRP", "PASSWORD", "EMAIL_OTP"],
    };
    const { outcome, detail } = await said(answer, ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"]);
    assert.equal(outcome, "passed", detail);
    assert.match(detail ?? "", /^PASSWORD_SRP, PASSWORD, EMAIL_OTP; a passkey/);
  });

  it("takes a single challenge as what is on offer", async () => {
    assert.equal((await said({ ChallengeName: "PASSWORD" }, ["PASSWORD"])).outcome, "passed");
  });

  it("fails where a factor is missing for which the person has an address", async () => {
    const answer = { AvailableChallenges: ["PASSWORD", "EMAIL_OTP"] };
    const factors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP"];
    assert.equal((await said(answer, factors)).outcome, "passed");
    const { outcome, detail } = await said(answer, factors, { phone_number: "+15550100" });
    assert.deepEqual([outcome, detail], ["failed", "PASSWORD, EMAIL_OTP are offered, but not SMS_OTP"]);
  });

  it("says that an endpoint doesn't have it, and fails on any other refusal", async () => {
    const missing = await said(refusal("Unsupported AuthFlow: USER_AUTH"), ["PASSWORD"]);
    assert.equal(missing.outcome, "not enforced here");
    assert.match(missing.detail ?? "", /no choice-based sign-in .*Unsupported AuthFlow.*passkeys/);
    assert.equal((await said(refusal("USER_AUTH flow not enabled for this client"), [])).outcome, "failed");
  });
});
