import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { standIn } from "../../config/stackSecrets";
import { pageWidth } from "../../lab/columns";
import { printReview, reviewPage } from "../../lab/review";
import { antiDefaultPicture } from "./antiDefaultPicture";
import { labPicture } from "./pictures";

const text = (picture = labPicture()) => stripVTControlCharacters(printReview(reviewPage(picture)));

describe("review page", () => {
  it("goes through the wizard's steps", () => {
    assert.deepEqual(
      reviewPage(labPicture()).steps.map(({ title }) => title),
      [
        "Step 1: Configure sign-in experience",
        "Step 2: Configure security requirements",
        "Step 3: Configure sign-up experience",
        "Step 4: Configure message delivery",
        "Step 5: Integrate your app",
        "After it: Groups and users",
      ],
    );
  });

  it("says what is encrypted, instead of showing what stands in its place", () => {
    const hidden = standIn();
    const picture = { ...labPicture(), webAclArn: hidden };
    assert.match(text(picture), /Web ACL of AWS WAF +\(encrypted\)\n/);
    assert.ok(!JSON.stringify(reviewPage(picture)).includes(hidden));
  });

  it("shows what the lab chooses", () => {
    const shown = reviewPage(labPicture()).steps.flatMap(({ lines }) => lines);
    const values = Object.fromEntries(shown.map(({ label, value }) => [label, value]));
    const chosen = {
      "Sign-in options": ["Email"],
      "User name case sensitivity": "Case insensitive",
      "Password minimum length": "8 characters",
      "Password with a lowercase letter": "Required",
      "Password with an uppercase letter": "Required",
      "Password with a number": "Required",
      "Password with a special character": "Required",
      "Temporary passwords expire in": "7 days",
      "MFA enforcement": "No MFA",
      "Self-service account recovery": "On",
      "Delivery of recovery messages": "Email only",
      "Self-registration": "On",
      "Attributes to verify": ["Email"],
      "Keep original value while pending": ["Email"],
      "Required attributes": ["email", "name", "phone_number", "preferred_username"],
      "Email provider": "Send email with Cognito",
      "Verification type": "Code",
      "User pool name": "whizlabs",
      "Client secret": "Don't generate a client secret",
      "Authentication flows": ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
      "Refresh token expiration": "30 days",
      "Access token expiration": "60 minutes",
      "ID token expiration": "60 minutes",
      "Authentication session": "3 minutes",
      "Token revocation": "On",
      "Prevent user existence errors": "On",
      "Pass on user context data": "Off",
      "OAuth (hosted pages)": "Off",
      "Deletion protection": "Active",
    };
    assert.deepEqual(Object.fromEntries(Object.keys(chosen).map((label) => [label, values[label]])), chosen);
  });

  it("warns at each choice that is for ever, and at the pool's name says that it isn't", () => {
    const lines = reviewPage(labPicture()).steps.flatMap((step) => step.lines);
    assert.deepEqual(
      lines.filter(({ warning }) => warning !== undefined).map(({ argument }) => argument),
      [
        "signIn.options",
        "signIn.preferredUsername",
        "signIn.caseSensitive",
        "signUp.requiredAttributes",
        "signUp.customAttributes",
        "clients.whizclient.generateSecret",
      ],
    );
    assert.equal(text().split("⚠").length - 1, 6);
    assert.match(text(), /whizlabs\n +ℹ The wizard says that it can't be changed\n +later; today it can\./);
  });

  it("reads like the wizard's page", () => {
    assert.ok(
      text().includes(`Step 3: Configure sign-up experience
  Self-registration                 On
  Attributes to verify              Email
  Keep original value while pending Email
  Required attributes               email
                                    name
                                    phone_number
                                    preferred_username
                                    ⚠ Required attributes can't be changed after
                                      the pool exists.
  Custom attributes                 None
                                    ⚠ Custom attributes can be added later, but
                                      never changed or removed.
  Not set                           Standard attributes, restricted

Step 4`),
      text(),
    );
    assert.ok(text().includes("\n\n  App client whizclient\n  Client secret "));
    assert.ok(text().includes("\n\n  Deletion protection               Active\n"));
  });

  it("keeps to the width, whatever it shows", () => {
    const picture = antiDefaultPicture();
    picture.pool.VerificationMessageTemplate = {
      EmailMessage: `<p>\u001b[2J${"long ".repeat(50)}${"x".repeat(300)}</p>`,
    };
    const lines = text(picture).split("\n");
    assert.deepEqual(
      lines.filter((line) => line.length > pageWidth),
      [],
    );
    assert.ok(lines.join("").replace(/\s/g, "").includes("x".repeat(300)));
    assert.ok(!printReview(reviewPage(picture)).includes("\u001b[2J"));
  });

  it("is plain data", () => {
    const page = reviewPage(antiDefaultPicture());
    assert.deepEqual(JSON.parse(JSON.stringify(page)), page);
  });
});
