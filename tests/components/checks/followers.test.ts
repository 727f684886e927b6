import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../../components";
import { followers } from "../../../components/checks/beside";
import { argumentsType, isRecord } from "../../../components/checks/door";
import { resolveSettings } from "../../../components/settings";
import { antiDefault } from "../../antiDefault";

describe("What follows other arguments by default", () => {
  const both: CognitoUserPoolArgs = {
    signUp: { verify: ["email", "phone_number"], requiredAttributes: [] },
    domain: { prefix: "crew" },
    clients: { web: { oauth: { callbackUrls: ["https://example.com"] } } },
  };
  const bases: CognitoUserPoolArgs[] = [{}, both, antiDefault];
  const others: CognitoUserPoolArgs = {
    ...antiDefault,
    tier: "lite",
    clients: {
      web: { ...antiDefault.clients?.web, type: "confidential", refreshTokenRotation: { enabled: true } },
    },
  };
  const { properties = {} } = argumentsType("cognito-user-pool:index:CognitoUserPool");

  /** Everything in the value, as far down as members stand for themselves, by its path. */
  function flat(value: object, path = "", depth = 0): [path: string, value: unknown][] {
    return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
      const at = path === "" ? name : `${path}.${name}`;
      const { $ref, additionalProperties } = properties[name] ?? {};
      const onPage = $ref ? 1 : additionalProperties?.$ref ? 2 : 0;
      const deeper = path === "" ? onPage : depth - 1;
      return deeper > 0 && isRecord(member) ? flat(member, at, deeper) : [[at, member]];
    });
  }

  /** The arguments with another value at the path; left out where it is undefined. */
  function changed(args: object, [name, ...rest]: string[], value: unknown): object {
    const { [name]: inner, ...others } = args as Record<string, object | undefined>;
    if (rest.length > 0) return { ...others, [name]: changed(inner ?? {}, rest, value) };
    return value === undefined ? others : { ...others, [name]: value };
  }

  /** What else is another setting where the argument is left out, or given. */
  function following(path: string, value: unknown): string[] {
    return bases.flatMap((base) => {
      const [before, after] = [undefined, value].map((one) => {
        const settings = resolveSettings("crew", changed(base, path.split("."), one));
        return new Map(flat(settings).map(([at, setting]) => [at, JSON.stringify(setting)]));
      });
      const names = [...new Set([...before.keys(), ...after.keys()])];
      return names.filter((at) => before.get(at) !== after.get(at) && !at.startsWith(path));
    });
  }

  const found = new Map<string, string[]>();
  for (const [path, value] of flat(others)) found.set(path, following(path, value));
  for (const page of ["tier", "adopt"] as const) found.set(page, following(page, others[page]));

  const fits = (pattern: string, path: string) =>
    pattern.split(".").every((step, index) => [path.split(".").at(index), "*"].includes(step));

  for (const [path, names] of followers)
    it(`of ${path} is ${names.join(", ")}`, () => {
      const seen = [...found].flatMap(([of, changed]) => (fits(path, of) ? changed : []));
      for (const name of names)
        assert.ok(
          seen.some((at) => fits(name, at)),
          name,
        );
    });

  it("is nothing else", () => {
    for (const [path, changes] of found) {
      const known = [...followers].flatMap(([of, names]) => (fits(of, path) ? names : []));
      const unknown = changes.filter((at) => !known.some((name) => fits(name, at)));
      assert.deepEqual(unknown, [], path);
    }
  });
});
