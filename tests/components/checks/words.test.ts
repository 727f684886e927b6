import assert from "node:assert/strict";
import { nearest } from "../../../components/checks/nearest";
import { itemPath, memberPath } from "../../../components/checks/path";

describe("Paths", () => {
  const members: [parent: string, key: string, path: string][] = [
    ["", "name", "name"],
    ["clients", "web", "clients.web"],
    ["clients", "web-2_x", "clients.web-2_x"],
    ["clients", "my app", 'clients["my app"]'],
    ["users", "jo@x.y", 'users["jo@x.y"]'],
    ["tags", "", 'tags[""]'],
    ["tags", 'a"b', 'tags["a\\"b"]'],
    ["tags", "0", 'tags["0"]'],
    ["", "my key", '["my key"]'],
  ];
  for (const [parent, key, path] of members)
    it(`${path} is a member's`, () => assert.equal(memberPath(parent, key), path));

  it("of items count from 0", () => assert.equal(itemPath("signIn.options", 0), "signIn.options[0]"));
});

describe("The nearest name", () => {
  const names = ["signIn", "signUp", "requireNumbers", "requireSymbols", "tier"];
  const words: [word: string, meant: string | undefined][] = [
    ["signin", "signIn"],
    ["sign_up", "signUp"],
    ["SignIn", "signIn"],
    ["requireNumber", "requireNumbers"],
    ["requiresSymbol", "requireSymbols"],
    ["tire", "tier"],
    ["teir", "tier"],
    ["tiers", "tier"],
    ["colour", undefined],
    ["", undefined],
  ];
  for (const [word, meant] of words)
    it(`to ${JSON.stringify(word)} is ${meant ?? "none"}`, () => assert.equal(nearest(word, names), meant));

  it("is none where there are no names", () => assert.equal(nearest("x", []), undefined));
});
