import type { CognitoUserPoolArgs } from "../../../components";
import { memberPath } from "../../../components/checks/path";
import { at, characters, isRefused, passes } from "./edges";

describe("Both edges of keys", () => {
  const keys: [map: string, max: number, value: unknown, more?: CognitoUserPoolArgs][] = [
    ["clients", 128, {}],
    ["resourceServers", 256, { name: "The API", scopes: {} }],
    ["resourceServers.api.scopes", 256, "x"],
    ["groups", 128, {}],
    ["users", 128, {}, { signIn: { options: ["username"] } }],
    ["signUp.customAttributes", 20, {}],
    ["tags", 128, "x"],
  ];
  for (const [map, max, value, more] of keys)
    it(`${map}: 1 to ${max} characters`, () => {
      for (const count of [1, max]) passes(at(`${map}.${characters(count)}`, value, more));
      for (const count of [0, max + 1])
        isRefused(at(`${map}.${characters(count)}`, value, more), memberPath(map, characters(count)));
    });

  it("IP ranges: up to 200 of them", () => {
    for (const list of ["alwaysAllowIps", "alwaysBlockIps"]) {
      const ranges = (count: number): CognitoUserPoolArgs => ({
        tier: "plus",
        security: {
          threatProtection: {
            mode: "enforced",
            [list]: Array.from({ length: count }, (_, index) => `10.0.0.${index}/32`),
          },
        },
      });
      passes(ranges(200));
      isRefused(ranges(201), `security.threatProtection.${list}`);
    }
  });

  it("tags: up to 50 of them", () => {
    const tags = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, ""]));
    passes({ tags: tags(50) });
    isRefused({ tags: tags(51) }, "tags");
  });
});
