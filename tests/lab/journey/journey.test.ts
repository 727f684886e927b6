import assert from "node:assert/strict";
import { makePool } from "./pool";
import {
  byPassword,
  bySrp,
  caseSensitive,
  totp,
  walked,
  lines,
  journeyThrough,
  knowing,
  step,
  undemanding,
  failures,
} from "./walked";

describe("journey", () => {
  it("takes a person through the lab's pool", async () => {
    const steps = await journeyThrough({});
    assert.deepEqual(lines(steps), [
      "passed | web | Signing up with a weak password is refused",
      "not enforced here | web | Signing up without the required name is refused",
      "passed | web | A person signs up with every required attribute",
      "passed | web | Signing in before confirmation is refused",
      "passed | web | The code from the mail confirms the person",
      "passed | web | The person signs in by SRP, without sending the password",
      "passed | web | aws-jwt-verify finds the id and access tokens valid",
      "passed | web | The refresh token gets new tokens",
      "passed | web | A revoked refresh token is refused",
      "passed | web | The access token of the revoked session is refused, too",
      "passed | web | A wrong password is refused",
      "passed | web | A user who doesn't exist gets the same answer",
      "not enforced here | web | The person signs in with the name in capital letters",
    ]);
    assert.match(step(steps, /weak/).detail ?? "", /^5 of 5.*Password did not conform with policy/);
    assert.match(step(steps, /before confirmation/).detail ?? "", /^UserNotConfirmedException/);
    assert.match(step(steps, /aws-jwt-verify/).detail ?? "", /amazonaws\.com\/us-east-1_.*60 minutes/);
    assert.match(step(steps, /wrong password/).detail ?? "", /^NotAuthorizedException/);
  });

  it("signs in with a phone number", async () => {
    const steps = await journeyThrough({
      pool: { UsernameAttributes: ["phone_number"], AutoVerifiedAttributes: ["phone_number"], Schema: [] },
      clients: { web: byPassword },
    });
    assert.match(step(steps, /signs up/).detail ?? "", /^\+1555\d{7}$/);
    assert.equal(step(steps, /text message confirms/).outcome, "not enforced here");
    assert.equal(step(steps, /signs in with the password/).outcome, "passed");
    assert.deepEqual(failures(steps), []);
  });

  it("registers an authenticator app where that is optional", async () => {
    const pool = await makePool({
      pool: { VerificationMessageTemplate: { EmailSubject: "{####} is your code" } },
      mfa: { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: totp },
      clients: { web: byPassword, server: { ...byPassword, GenerateSecret: true } },
    });
    const steps = await walked(pool);
    assert.match(step(steps, /from the mail/).detail ?? "", /^mail "… is your code"/);
    assert.deepEqual(lines(steps).slice(5, 11), [
      "passed | web | The user signs in and registers an authenticator app",
      "passed | web | Signing in with a wrong code is refused",
      "passed | web | The user signs in with password and code",
      "passed | web | aws-jwt-verify finds the id and access tokens valid",
      "passed | server | The person signs in with the password",
      "passed | server | aws-jwt-verify finds the id and access tokens valid",
    ]);
    assert.match(step(steps, /wrong code/).detail ?? "", /^CodeMismatchException/);
    const confidential = await walked(knowing(pool, "server"));
    assert.deepEqual(lines(confidential).slice(5, 9), [
      "passed | server | The user signs in and registers an authenticator app",
      "passed | server | Signing in with a wrong code is refused",
      "passed | server | The user signs in with password and code",
      "passed | server | aws-jwt-verify finds the id and access tokens valid",
    ]);
  });

  it("doesn't claim that a required authenticator app was asked for, but signs in with it", async () => {
    const steps = await journeyThrough({
      pool: caseSensitive,
      mfa: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: totp },
      clients: { web: bySrp },
    });
    assert.deepEqual(lines(steps).slice(5, 9), [
      "not enforced here | web | The first sign-in asks for an authenticator app, and the user registers one",
      "passed | web | Signing in with a wrong code is refused",
      "passed | web | The user signs in with password and code",
      "passed | web | aws-jwt-verify finds the id and access tokens valid",
    ]);
    assert.deepEqual(failures(steps), []);
  });

  it("doesn't claim MFA by text message", async () => {
    const SmsConfiguration = { SnsCallerArn: "arn:aws:iam::123456789012:role/sms", ExternalId: "lab" };
    for (const MfaConfiguration of ["ON", "OPTIONAL"] as const) {
      const steps = await journeyThrough({
        pool: undemanding,
        mfa: { MfaConfiguration, SmsMfaConfiguration: { SmsConfiguration } },
        clients: { web: byPassword },
      });
      assert.equal(step(steps, /asks for the code in a text message/).outcome, "not enforced here");
      assert.deepEqual(failures(steps), []);
    }
  });

  it("signs in through confidential clients, and every other kind", async () => {
    const steps = await journeyThrough({
      pool: undemanding,
      clients: {
        server: { ...bySrp, GenerateSecret: true },
        batch: { ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"], GenerateSecret: true },
        page: byPassword,
        machine: { ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"] },
      },
    });
    const signIns = steps.filter(({ text }) => /^The person signs in(?! with the name)/.test(text));
    assert.deepEqual(lines(signIns), [
      "passed | server | The person signs in by SRP, without sending the password",
      "passed | batch | The person signs in with the password, through the server's administrator rights",
      "passed | page | The person signs in with the password",
      "skipped | machine | The person signs in",
    ]);
    assert.deepEqual(failures(steps), []);
  });

  it("has an administrator create the user where nobody signs up alone", async () => {
    const pool = await makePool({
      pool: { ...undemanding, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
      clients: { web: byPassword, server: { ...byPassword, GenerateSecret: true } },
    });
    for (const client of ["web", "server"]) {
      const steps = await walked(knowing(pool, client));
      assert.deepEqual(lines(steps).slice(0, 6), [
        `not enforced here | ${client} | Signing up alone is refused`,
        `passed | ${client} | A weak temporary password is refused`,
        "passed | An administrator creates the user with a temporary password",
        `passed | ${client} | The first sign-in asks for a new password, and the user sets one`,
        `passed | ${client} | The person signs in with the password`,
        `passed | ${client} | aws-jwt-verify finds the id and access tokens valid`,
      ]);
      assert.deepEqual(failures(steps), []);
    }
  });

  it("signs in with every alias of a user name", async () => {
    const steps = await journeyThrough({
      pool: {
        UsernameAttributes: undefined,
        AliasAttributes: ["email", "phone_number", "preferred_username"],
        ...undemanding,
      },
      clients: { web: byPassword },
    });
    assert.match(step(steps, /signs up/).detail ?? "", /^mia-[a-z]{8}$/);
    assert.deepEqual(lines(steps).slice(-3), [
      "passed | web | The person signs in with the e-mail address instead of the user name",
      "passed | web | The person signs in with the phone number instead of the user name",
      "passed | web | The person signs in with the preferred user name instead of the user name",
    ]);
  });

  it("has an administrator confirm where no code is sent", async () => {
    const link = { DefaultEmailOption: "CONFIRM_WITH_LINK" as const };
    for (const pool of [{ AutoVerifiedAttributes: [] }, { VerificationMessageTemplate: link }]) {
      const steps = await journeyThrough({ pool: { ...undemanding, ...pool }, clients: { web: byPassword } });
      assert.equal(step(steps, /An administrator confirms/).outcome, "passed");
      assert.deepEqual(failures(steps), []);
    }
  });

  it("says that the pool's functions aren't called, and goes on as without them", async () => {
    const lambda = "arn:aws:lambda:us-east-1:123456789012:function:nowhere";
    const PreTokenGenerationConfig = { LambdaArn: lambda, LambdaVersion: "V2_0" as const };
    const LambdaConfig = { PreSignUp: lambda, CustomMessage: lambda, PreTokenGenerationConfig };
    const steps = await journeyThrough({
      pool: { ...undemanding, LambdaConfig },
      clients: { web: byPassword },
    });
    assert.equal(lines(steps)[0], "not enforced here | The pool calls its Lambda functions");
    assert.match(steps[0].detail ?? "", /without custom message, pre sign-up, pre token generation$/);
    assert.equal(step(steps, /from the mail/).outcome, "passed");
    assert.equal(step(steps, /aws-jwt-verify/).outcome, "passed");
    assert.deepEqual(failures(steps), []);
  });

  it("skips a pool without clients", async () => {
    const steps = await journeyThrough({ clients: {} });
    assert.deepEqual(lines(steps), ["skipped | A person signs up and signs in"]);
  });
});
