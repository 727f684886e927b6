import assert from "node:assert/strict";
import type { AttributePermissions, CognitoUserPoolArgs } from "../../../components";
import { clientOf } from "../settled";

const standard =
  "address birthdate email family_name gender given_name locale middle_name name nickname phone_number " +
  "picture preferred_username profile updated_at website zoneinfo";

function permissionsOf(web: AttributePermissions, signUp: CognitoUserPoolArgs["signUp"] = {}) {
  const { readAttributes, writeAttributes } = clientOf({ clients: { web }, signUp }, "web");
  return { readAttributes, writeAttributes };
}

describe("Attribute permissions", () => {
  const customAttributes = { plan: {}, level: { type: "number" as const } };
  const custom = ["custom:plan", "custom:level"];

  it("aren't said where there are no custom attributes: Cognito grants every standard one", () => {
    assert.deepEqual(permissionsOf({}), { readAttributes: undefined, writeAttributes: undefined });
  });

  it("are all of them, said one by one, where there are custom attributes", () => {
    assert.deepEqual(permissionsOf({}, { customAttributes }), {
      readAttributes: [...standard.split(" "), "email_verified", "phone_number_verified", ...custom],
      writeAttributes: [...standard.split(" "), ...custom],
    });
  });

  it("are as written, with and without custom attributes", () => {
    const written = {
      readAttributes: ["sub", "email_verified"],
      writeAttributes: ["name", "email", "phone_number", "preferred_username"],
    };
    assert.deepEqual(permissionsOf(written), written);
    assert.deepEqual(permissionsOf(written, { customAttributes }), written);
  });

  it("may be written for one and left to the default for the other", () => {
    const { readAttributes, writeAttributes } = permissionsOf(
      { readAttributes: ["custom:plan"] },
      { customAttributes },
    );
    assert.deepEqual(readAttributes, ["custom:plan"]);
    assert.deepEqual(writeAttributes, [...standard.split(" "), ...custom]);
  });
});
