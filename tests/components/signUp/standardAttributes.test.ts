import assert from "node:assert/strict";
import { type SignIn, StandardAttribute } from "../../../components";
import { requiredAttributeSchema } from "../../../components/signUp/standardAttributes";
import { poolOf, settled } from "../settled";

describe("Required attributes", () => {
  const known =
    "address birthdate email family_name gender given_name locale middle_name name nickname phone_number " +
    "picture preferred_username profile updated_at website zoneinfo";
  it("are the seventeen standard ones", () => {
    assert.deepEqual(Object.values(StandardAttribute), known.split(" "));
  });

  for (const name of Object.values(StandardAttribute))
    it(`${name} has a schema entry that shows no difference later`, () => {
      const text = (minLength: string, maxLength: string) => ({
        attributeDataType: "String",
        stringAttributeConstraints: { minLength, maxLength },
      });
      const types: Record<string, object> = {
        birthdate: text("10", "10"),
        updated_at: { attributeDataType: "Number", numberAttributeConstraints: { minValue: "0" } },
      };
      assert.deepEqual(requiredAttributeSchema(name), {
        name,
        developerOnlyAttribute: false,
        mutable: true,
        required: true,
        ...(types[name] ?? text("0", "2048")),
      });
    });

  function required(requiredAttributes: StandardAttribute[] | undefined, signIn: SignIn) {
    const messaging = { sms: {} };
    return settled({ signIn, signUp: { requiredAttributes }, messaging }).signUp.requiredAttributes;
  }

  it("leave preferred_username out by default where it is an alias", () => {
    const signIn: SignIn = { options: ["username"], preferredUsername: true };
    assert.deepEqual(required(undefined, signIn), ["name", "phone_number"]);
  });

  it("hold what people sign in with where that is one attribute", () => {
    assert.deepEqual(required([], { options: ["email"] }), ["email"]);
    assert.deepEqual(required(["name"], { options: ["phone_number"] }), ["name", "phone_number"]);
    assert.deepEqual(required(["email", "name"], { options: ["email"] }), ["email", "name"]);
  });

  it("hold nothing else where people have a user name, or the choice", () => {
    assert.deepEqual(required(["name"], { options: ["username", "email"] }), ["name"]);
    assert.deepEqual(required(["name"], { options: ["email", "phone_number"] }), ["name"]);
  });

  it("are by default the lab's for the other sign-in options", () => {
    const lab = ["name", "preferred_username", "phone_number"];
    assert.deepEqual(required(undefined, { options: ["phone_number"] }), lab);
    assert.deepEqual(required(undefined, { options: ["username"] }), lab);
  });

  it("are all that the schema lists; with none of them there is no schema", () => {
    const options: SignIn["options"] = ["username"];
    const names = (requiredAttributes: StandardAttribute[]) =>
      poolOf({ signIn: { options }, signUp: { requiredAttributes } }).schemas;
    assert.deepEqual(names(["gender"]), [requiredAttributeSchema("gender")]);
    assert.equal(names([]), undefined);
  });
});
