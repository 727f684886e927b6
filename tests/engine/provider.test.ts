import assert from "node:assert/strict";
import { difference } from "./provider/difference";
import { unknownValue } from "./provider/refusal";
import { check, diff, previewOfUpdate } from "./provider/standIn";
import type { Values } from "../../lab/cognito/fields";
import { behaviours } from "./provider/behaviours";

const userPool = "aws:cognito/userPool:UserPool";
const client = "aws:cognito/userPoolClient:UserPoolClient";
const group = "aws:cognito/userGroup:UserGroup";
const domain = "aws:cognito/userPoolDomain:UserPoolDomain";
const server = "aws:cognito/resourceServer:ResourceServer";
const style = "aws:cognito/managedLoginBranding:ManagedLoginBranding";
const user = "aws:cognito/user:User";

const nothing = { changed: {}, replaces: [], deleteBeforeReplace: false };

describe("the stand-in, as the AWS provider,", () => {
  describe("names what has no name", () => {
    const named = (news: Values, olds: Values, seed: string) => check(client, "web", news, olds, seed).inputs;
    it("at random, the same in preview and update, and the old name again later", () => {
      const first = named({}, {}, "a");
      assert.match(first.name as string, /^web-[0-9a-f]{7}$/);
      assert.deepEqual(named({}, {}, "a"), first);
      assert.notDeepEqual(named({}, {}, "b"), first);
      assert.deepEqual(named({}, first, "b"), first);
    });
    it("but keeps a given name", () => assert.deepEqual(named({ name: "w" }, {}, "a"), { name: "w" }));
  });

  describe("replaces what the provider replaces", () => {
    const pool = {
      name: "n",
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
    };
    const cases: [token: string, argument: string, olds: Values, news: Values][] = [
      [userPool, "usernameAttributes", pool, { ...pool, usernameAttributes: ["phone_number"] }],
      [userPool, "aliasAttributes", { name: "n" }, { name: "n", aliasAttributes: ["email"] }],
      [userPool, "usernameConfiguration", pool, { ...pool, usernameConfiguration: { caseSensitive: true } }],
      [
        userPool,
        "usernameConfiguration",
        { name: "n" },
        { name: "n", usernameConfiguration: { caseSensitive: false } },
      ],
      [client, "userPoolId", { name: "c", userPoolId: "a" }, { name: "c", userPoolId: unknownValue }],
      [client, "generateSecret", { name: "c" }, { name: "c", generateSecret: false }],
      [client, "generateSecret", { name: "c", generateSecret: false }, { name: "c", generateSecret: true }],
      [domain, "domain", { domain: "a", userPoolId: "p" }, { domain: "b", userPoolId: "p" }],
      [server, "name", { identifier: "a", name: "a" }, { identifier: "a", name: "b" }],
      [server, "identifier", { identifier: "a", name: "a" }, { identifier: "b", name: "a" }],
      [style, "clientId", { clientId: "a", userPoolId: "p" }, { clientId: "b", userPoolId: "p" }],
      [group, "name", { name: "a", userPoolId: "p" }, { name: "b", userPoolId: "p" }],
      [group, "userPoolId", { name: "a", userPoolId: "p" }, { name: "a", userPoolId: "q" }],
      [user, "username", { username: "a", userPoolId: "p" }, { username: "b", userPoolId: "p" }],
      [user, "userPoolId", { username: "a", userPoolId: "p" }, { username: "a", userPoolId: "q" }],
    ];
    for (const [token, argument, olds, news] of cases) {
      it(`${token.split(":")[2]}: ${argument}, ${JSON.stringify(olds[argument])} to ${JSON.stringify(news[argument])}`, () => {
        assert.deepEqual(diff(token, news, olds).replaces, [argument]);
      });
    }

    it("and nothing else: a pool's name, tier, schemas are updated", () => {
      const changed = { ...pool, name: "m", userPoolTier: "PLUS", schemas: [attribute("plan")] };
      const found = diff(userPool, changed, pool);
      assert.deepEqual(found.replaces, []);
      assert.deepEqual(found.changed, { name: "update", userPoolTier: "add", schemas: "add" });
    });

    it("a group membership for any change, because it can't be updated", () => {
      const olds = { groupName: "g", userPoolId: "p", username: "u" };
      const found = diff("aws:cognito/userInGroup:UserInGroup", { ...olds, groupName: "h" }, olds);
      assert.deepEqual(found.replaces, ["groupName"]);
    });

    it("and deletes first what is named explicitly", () => {
      const sensitive = { ...pool, usernameConfiguration: { caseSensitive: true } };
      assert.equal(diff(userPool, sensitive, pool).deleteBeforeReplace, true);
      assert.equal(diff(userPool, { ...sensitive, name: "m" }, pool).deleteBeforeReplace, false);
      const own = { ...sensitive, __defaults: ["name"] };
      assert.equal(diff(userPool, own, pool).deleteBeforeReplace, false);
      assert.equal(diff(userPool, { ...pool, userPoolTier: "PLUS" }, pool).deleteBeforeReplace, false);
    });
  });

  describe("keeps what the provider keeps", () => {
    const kept = {
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      passwordPolicy: { minimumLength: 12 },
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
      smsConfiguration: { externalId: "x", snsCallerArn: "arn" },
      userPoolTier: "PLUS",
      usernameConfiguration: { caseSensitive: true },
      verificationMessageTemplate: { emailMessage: "{####}" },
      emailVerificationMessage: "{####}",
      emailVerificationSubject: "x",
      smsVerificationMessage: "{####}",
      accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
    };
    for (const [argument, value] of Object.entries(kept)) {
      it(`a pool's ${argument} that leaves the program`, () => {
        assert.deepEqual(diff(userPool, { name: "n" }, { name: "n", [argument]: value }), nothing);
        assert.deepEqual(previewOfUpdate(userPool, {}, { [argument]: value }), { [argument]: value });
      });
    }

    it("not a pool's other arguments: to remove them is a change", () => {
      const olds = { lambdaConfig: { preSignUp: "arn" }, mfaConfiguration: "ON", tags: { a: "b" } };
      assert.deepEqual(diff(userPool, {}, olds).changed, {
        lambdaConfig: "delete",
        mfaConfiguration: "update",
        tags: "delete",
      });
    });

    it("a client's arguments that leave the program, but takes an empty list", () => {
      const olds = { name: "c", userPoolId: "p", callbackUrls: ["https://a"], accessTokenValidity: 5 };
      const news = { name: "c", userPoolId: "p" };
      assert.deepEqual(diff(client, news, olds), nothing);
      assert.deepEqual(diff(client, { ...news, callbackUrls: [] }, olds).changed, { callbackUrls: "update" });
    });

    it("an old verification message out of the way of the template's", () => {
      const news = { verificationMessageTemplate: { emailMessage: "new {####}" } };
      const plan = previewOfUpdate(userPool, news, { emailVerificationMessage: "{####}" });
      assert.deepEqual(plan, news);
    });
  });

  describe("sees no change", () => {
    it("where AWS filled something in", () => {
      const olds = {
        name: "n",
        arn: "arn",
        deletionProtection: "INACTIVE",
        mfaConfiguration: "OFF",
        emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" },
        region: "us-east-1",
        softwareTokenMfaConfiguration: { enabled: false },
        tagsAll: {},
        userPoolTier: "ESSENTIALS",
      };
      assert.deepEqual(diff(userPool, { name: "n" }, olds), nothing);
    });

    it("in the order of lists", () => {
      const [a, b] = [attribute("a"), attribute("b")];
      const attributes = ["email", "phone_number"];
      const olds = { schemas: [a, b], autoVerifiedAttributes: attributes };
      const news = { schemas: [b, a], autoVerifiedAttributes: [...attributes].reverse() };
      assert.deepEqual(diff(userPool, news, olds), nothing);
    });
  });

  it("knows of every type what Cognito's side of it knows", () => {
    for (const token of Object.keys(behaviours)) {
      assert.deepEqual(diff(token, {}, {}), nothing);
      assert.deepEqual(difference(behaviours[token], { x: 1 }, {}, true).replaces, ["x"]);
    }
    assert.throws(() => diff("aws:s3/bucket:Bucket", {}, {}), /doesn't know aws:s3\/bucket:Bucket/);
  });
});

function attribute(name: string): Values {
  return { name, attributeDataType: "String", mutable: true };
}
