import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../../components";
import { followers } from "../../../components/checks/beside";
import { checkPool } from "../../../components/checks/check";
import { resolveSettings } from "../../../components/settings";
import { antiDefault } from "../../antiDefault";

/** The paths of what the check finds. */
function found(args: object): string[] {
  const checked = checkPool("crew", args as CognitoUserPoolArgs);
  return "errors" in checked ? checked.errors.map(({ path }) => path) : [];
}

describe("Rules, where a page doesn't have the right shape,", () => {
  const short = { passwordPolicy: { minimumLength: 5 } };

  it("are told of the other pages, after what is wrong with the shape", () => {
    assert.deepEqual(found({ security: short, messaging: { email: { provider: "sas" } }, tags: [] }), [
      "messaging.email.provider",
      "tags",
      "security.passwordPolicy.minimumLength",
    ]);
  });

  it("aren't, of the page itself: what is wrong there may be why", () => {
    assert.deepEqual(found({ security: { ...short, mfa: { enforcement: "on" } } }), [
      "security.mfa.enforcement",
    ]);
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

describe("The pages that follow others", () => {
  const written: CognitoUserPoolArgs = {
    signUp: { requiredAttributes: [] },
    domain: { prefix: "crew" },
    clients: { web: { oauth: { callbackUrls: ["https://example.com"] } } },
  };
  const others: CognitoUserPoolArgs = { ...antiDefault, tier: "lite" };

  for (const page of Object.keys(others) as (keyof CognitoUserPoolArgs)[])
    it(`of ${page} are ${followers.get(page)?.join(", ") ?? "none"}`, () => {
      const before = resolveSettings("crew", written);
      const after = resolveSettings("crew", { ...written, [page]: others[page] });
      const changed = (Object.keys(before) as (keyof typeof before)[]).filter(
        (name) => name !== page && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      assert.deepEqual(changed.sort(), [...(followers.get(page) ?? [])].sort());
    });
});
