import assert from "node:assert/strict";
import { standIn } from "../../config/stackSecrets";
import type { PoolPicture } from "../../lab/picture";
import { validate } from "../../lab/validate";
import { labPicture } from "./pictures";

describe("validation of what is encrypted in the stack's file", () => {
  const declared = labPicture();
  declared.users.ada = { attributes: { name: "Ada", email: standIn() }, enabled: true, groups: [] };
  const attributes = (live: PoolPicture) =>
    validate(declared, live).find(({ label }) => label === "User ada: Attributes");

  it("isn't made where a live pool has another value", () => {
    const live = structuredClone(declared);
    live.users.ada.attributes.email = "ada@example.com";
    const check = attributes(live);
    assert.equal(check?.passed, null);
    assert.deepEqual(check?.expected, ["email: (encrypted)", "name: Ada"]);
    assert.equal(check?.found, "it is encrypted, and only Pulumi can read it");
  });

  it("passes where the pool was made of the same file", () => {
    const check = attributes(structuredClone(declared));
    assert.equal(check?.passed, true);
    assert.deepEqual(check?.found, ["email: (encrypted)", "name: Ada"]);
  });

  it("is no excuse for what differs beside it", () => {
    const others: Record<string, string>[] = [
      { name: "Bob", email: "ada@example.com" },
      { name: "Ada" },
      { name: "Ada", email: "ada@example.com", locale: "en" },
    ];
    for (const attributes of others) {
      const live = structuredClone(declared);
      live.users.ada = { attributes, enabled: false, groups: [] };
      const failed = validate(declared, live).filter(({ passed }) => passed === false);
      assert.deepEqual(
        failed.map(({ label }) => label),
        ["User ada: Attributes", "User ada: May sign in"],
      );
    }
  });
});
