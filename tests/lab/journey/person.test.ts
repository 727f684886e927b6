import type { AttributeDataType } from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { newPerson } from "../../../lab/journey/person";
import type { PoolPicture } from "../../../lab/picture";

function picture(pool: PoolPicture["pool"], mfa: PoolPicture["mfa"] = {}): PoolPicture {
  const nothing = { resourceServers: {}, identityProviders: {}, styles: {}, groups: {}, users: {} };
  return { pool, mfa, clients: {}, ...nothing };
}

/** The formats of OpenID Connect Core, section 5.1. */
const formats: Record<string, RegExp> = {
  address: /./,
  birthdate: /^\d{4}-\d\d-\d\d$/,
  email: /^[^@ ]+@example\.com$/,
  family_name: /./,
  gender: /./,
  given_name: /./,
  locale: /^[a-z]{2}-[A-Z]{2}$/,
  middle_name: /./,
  name: /./,
  nickname: /./,
  phone_number: /^\+1555\d{7}$/,
  picture: /^https:/,
  preferred_username: /^[a-z-]+$/,
  profile: /^https:/,
  updated_at: /^\d{10}$/,
  website: /^https:/,
  zoneinfo: /^[A-Z][a-z]+\/[A-Z][a-z]+$/,
};

describe("a person", () => {
  it("has a value in its format for every standard attribute that is required", () => {
    const required = { Required: true, AttributeDataType: "String" as AttributeDataType };
    const SchemaAttributes = ["sub", ...Object.keys(formats)].map((Name) => ({ Name, ...required }));
    const { attributes } = newPerson(picture({ SchemaAttributes }));
    assert.deepEqual(Object.keys(attributes).sort(), Object.keys(formats));
    for (const [name, format] of Object.entries(formats)) assert.match(attributes[name], format);
  });

  it("signs in with what the pool asks for", () => {
    const named = (pool: PoolPicture["pool"]) => {
      const { username, attributes } = newPerson(picture(pool));
      return Object.keys(attributes).find((name) => attributes[name] === username);
    };
    assert.equal(named({ UsernameAttributes: ["email"] }), "email");
    assert.equal(named({ UsernameAttributes: ["phone_number"] }), "phone_number");
    assert.equal(named({ UsernameAttributes: ["phone_number", "email"] }), "email");
    assert.equal(named({ AliasAttributes: ["email"] }), undefined);
  });

  it("has the addresses that codes are sent to and that sign in, and nothing else", () => {
    const names = (pool: PoolPicture["pool"], mfa?: PoolPicture["mfa"]) =>
      Object.keys(newPerson(picture(pool, mfa)).attributes).sort();
    assert.deepEqual(names({}), []);
    assert.deepEqual(names({ AutoVerifiedAttributes: ["email"] }), ["email"]);
    assert.deepEqual(names({ AliasAttributes: ["phone_number", "preferred_username"] }), ["phone_number"]);
    assert.deepEqual(names({}, { SmsMfaConfiguration: {} }), ["phone_number"]);
    assert.deepEqual(names({}, { EmailMfaConfiguration: {} }), ["email"]);
    assert.deepEqual(names({ SchemaAttributes: [{ Name: "name", Required: false }] }), []);
  });

  it("is somebody else each time", () => {
    const people = Array.from({ length: 20 }, () => newPerson(picture({ UsernameAttributes: ["email"] })));
    assert.equal(new Set(people.map(({ username }) => username)).size, 20);
  });
});
