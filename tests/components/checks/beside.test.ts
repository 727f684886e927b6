import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../../components";
import { checkPool } from "../../../components/checks/check";
import { isRecord } from "../../../components/checks/door";
import { antiDefault } from "../../antiDefault";
import { byTheRules } from "../settled";

/** The paths of what the check finds. */
function found(args: object): string[] {
  const checked = checkPool("crew", args as CognitoUserPoolArgs);
  return "errors" in checked ? checked.errors.map(({ path }) => path) : [];
}

const lambda = (region: string) => `arn:aws:lambda:${region}:123456789012:function:crew`;

describe("Rules, where a page doesn't have the right shape,", () => {
  const short = { passwordPolicy: { minimumLength: 5 } };

  it("are told of the other pages, after what is wrong with the shape", () => {
    assert.deepEqual(found({ security: short, messaging: { email: { provider: "sas" } }, tags: [] }), [
      "messaging.email.provider",
      "tags",
      "security.passwordPolicy.minimumLength",
    ]);
  });

  it("are told of the page's other members, whatever follows the one that is wrong by default", () => {
    assert.deepEqual(found({ security: { ...short, mfa: { enforcement: "on" } } }), [
      "security.mfa.enforcement",
      "security.passwordPolicy.minimumLength",
    ]);
    assert.deepEqual(found({ security: { ...short, mfaa: {} } }), [
      "security.mfaa",
      "security.passwordPolicy.minimumLength",
    ]);
    const clients = { "my.app": { accessToken: 5, idToken: "2d" }, web: { idToken: "2d" } };
    assert.deepEqual(found({ clients }), [
      'clients["my.app"].accessToken',
      'clients["my.app"].idToken',
      "clients.web.idToken",
    ]);
  });

  it("are told of another client, whatever follows the mistaken member in this one", () => {
    const secretless = { propagateUserContext: true };
    const clients = { web: { ...secretless, type: "publik" }, app: secretless };
    assert.deepEqual(found({ clients }), ["clients.web.type", "clients.app.propagateUserContext"]);
  });

  it("aren't, of the member itself: what is wrong there may be why, or meant for it", () => {
    assert.deepEqual(found({ security: { passwordPolicy: { minimumLength: 5, requireLowercase: 1 } } }), [
      "security.passwordPolicy.requireLowercase",
    ]);
    assert.deepEqual(found({ security: { ...short, anythingElse: {} } }), ["security.anythingElse"]);
  });

  it("know by which names there is something, whatever is wrong with it", () => {
    const adopt = { userPoolId: "us-east-1_X9m9caB4J", clientIds: { web: "1example", app: "2example" } };
    assert.deepEqual(found({ clients: { web: { accessToken: 5 } }, adopt }), [
      "clients.web.accessToken",
      "adopt.clientIds.app",
    ]);
  });

  it("aren't where they look for what stands at a wrong place", () => {
    const jo = (user: object) => ({ "jo@example.com": user });
    const misplaced: [args: object, path: string][] = [
      [
        { signIn: { customAttributes: {} }, users: jo({ attributes: { "custom:plan": "go" } }) },
        "signIn.customAttributes",
      ],
      [
        { security: { requiredAttributes: [] }, clients: { web: { writeAttributes: ["email"] } } },
        "security.requiredAttributes",
      ],
      [
        { signUp: { passwordPolicy: {} }, users: jo({ temporaryPassword: "Abcdef12" }) },
        "signUp.passwordPolicy",
      ],
      [
        { messaging: { tier: "plus" }, security: { threatProtection: { mode: "enforced" } } },
        "messaging.tier",
      ],
      [{ security: { sms: {} }, signIn: { options: ["phone_number"] } }, "security.sms"],
    ];
    for (const [args, path] of misplaced) assert.deepEqual(found(args), [path]);
    const clients = { web: { accessToken: "4m" } };
    const users = jo({ temporaryPassword: "Abcdef12" });
    assert.deepEqual(found({ passwordPolicy: {}, clients, users }), [
      "passwordPolicy",
      "clients.web.accessToken",
    ]);
  });

  it("show nothing of what stands under a misspelt name", () => {
    const checked = checkPool("crew", { users: { ada: { temporaryPasswrd: "swordfish" } } } as object);
    const errors = "errors" in checked ? checked.errors : [];
    assert.deepEqual(
      errors.map(({ path, received }) => [path, received]),
      [
        ["users.ada.temporaryPasswrd", undefined],
        ["users.ada", "{}"],
      ],
    );
  });

  it("aren't where they look at all members of a page", () => {
    const [here, there] = ["us-east-1", "eu-west-1"].map((region) => lambda(region));
    assert.deepEqual(found({ triggers: { preSignUp: here, postConfirmation: there } }), ["triggers"]);
    const triggers = { preSignUp: 1, postConfirmation: here, customMessage: there };
    assert.deepEqual(found({ triggers }), ["triggers.preSignUp"]);
  });

  it("aren't where they look at the page, under whatever name it was meant", () => {
    const users = { "+15555550100": {} };
    assert.deepEqual(found({ users }), ['users["+15555550100"]']);
    assert.deepEqual(found({ users, signIn: { options: ["phone"] } }), ["signIn.options[0]"]);
    assert.deepEqual(found({ users, sign_in: { options: ["phone_number"] } }), ["sign_in"]);
    assert.deepEqual(found({ users, "sign-in": { options: ["phone_number"] } }), ["sign-in"]);
    assert.deepEqual(found({ users, "signIn.options": ["phone_number"] }), ['["signIn.options"]']);
    assert.deepEqual(found({ users, anythingElse: 1 }), ["anythingElse"]);
  });

  it("aren't where they look at what follows the page by default", () => {
    const clients = { web: { writeAttributes: ["name", "preferred_username", "phone_number"] } };
    assert.deepEqual(found({ clients }), ["clients.web.writeAttributes"]);
    assert.deepEqual(found({ clients, signIn: { options: ["phone"] } }), ["signIn.options[0]"]);
  });

  it("aren't where the arguments are no object at all", () => {
    for (const args of [[], "crew", 1]) assert.deepEqual(found(args as object), ["args"]);
  });
});

describe("Arguments that break no rule", () => {
  /** The arguments with each of their values in turn replaced by what has the right shape nowhere. */
  function* spoilt(value: unknown): Generator<unknown> {
    yield () => "wrong";
    if (Array.isArray(value))
      for (const [index, item] of value.entries())
        for (const wrong of spoilt(item)) yield Object.assign([...(value as unknown[])], { [index]: wrong });
    else if (isRecord(value))
      for (const [name, member] of Object.entries(value))
        for (const wrong of spoilt(member)) yield { ...value, [name]: wrong };
  }

  it("break none where something in them is wrong", () => {
    assert.deepEqual(byTheRules(antiDefault).errors, []);
    const all = [...spoilt(antiDefault)].map((args) => found(args as object));
    assert.ok(all.length > 200);
    for (const paths of all) assert.equal(paths.length, 1, paths.join(", "));
  });
});
