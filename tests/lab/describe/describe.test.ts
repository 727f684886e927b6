import fc from "fast-check";
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import { declaredPicture } from "../../../lab/cognito/picture";
import { describe as described } from "../../../lab/describe/describe";
import type { PoolPicture } from "../../../lab/picture";
import { antiDefault } from "../../antiDefault";
import { likelyArguments } from "../../components/arbitraries";
import { contract, places, without } from "../../components/contract";
import { byTheRules } from "../../components/settled";
import { underMocks } from "../../mocks";
import { labPicture } from "../pictures";

/** The pools that arguments declare, without users. They are registered together, which is quicker. */
async function declared(all: CognitoUserPoolArgs[]): Promise<PoolPicture[]> {
  const name = (index: number) => `crew-${index}`;
  const { resources } = await underMocks(() =>
    all.forEach((args, index) => new CognitoUserPool(name(index), args)),
  );
  return all.map((_, index) => {
    const own = resources.filter(({ options }) => options.parent.endsWith(`::${name(index)}`));
    return { ...declaredPicture(own), users: {} };
  });
}

const adopt = { userPoolId: "us-east-1_X9m9caB4J" };

/** What is described otherwise: the kind of app says whether there is a secret; users come by themselves. */
const notDescribed = ["clients.*.generateSecret", "users", "adopt"];

/** The members of the contract that no description holds, though a pool has all of them. */
async function undescribed(): Promise<string[][]> {
  const [picture] = await declared([antiDefault]);
  const args = described(picture, adopt);
  return contract.filter(
    (steps) =>
      places(args, steps).length === 0 &&
      !notDescribed.some((path) => steps.join(".") === path || steps[0] === path),
  );
}

/** The arguments without the members, and without what is empty then. */
function describable(args: CognitoUserPoolArgs, missing: string[][]): CognitoUserPoolArgs {
  const left = missing.flatMap((steps) => places(args, steps)).reduce<CognitoUserPoolArgs>(without, args);
  const wholly = (steps: string[]) =>
    contract
      .filter((member) => isDeepStrictEqual(member.slice(0, steps.length), steps))
      .every((member) => missing.includes(member));
  const parents = missing
    .flatMap((steps) => steps.map((_, index) => steps.slice(0, index)))
    .filter((steps) => steps.length > 0 && (steps.at(-1) !== "*" || wholly(steps)))
    .sort((a, b) => b.length - a.length);
  return parents.reduce((args, steps) => {
    const empty = places(args, steps).filter((place) => isDeepStrictEqual(valueAt(args, place), {}));
    return empty.reduce<CognitoUserPoolArgs>(without, args);
  }, left);
}

function valueAt(args: unknown, place: string[]): unknown {
  return place.reduce((value, key) => (value as Record<string, unknown>)[key], args);
}

describe("A description", () => {
  it("of the lab's pool says little: the rest is as by default", () => {
    assert.deepEqual(described(labPicture(), adopt), {
      signIn: { options: ["email"] },
      name: "whizlabs",
      clients: { whizclient: {} },
      adopt,
    });
  });

  it("of the anti-default pool says everything", async () => {
    const [picture] = await declared([antiDefault]);
    const all = structuredClone({ ...antiDefault, users: undefined, adopt });
    const expected = describable(all, await undescribed());
    Object.assign(expected.clients?.web ?? {}, { type: "confidential", generateSecret: undefined });
    assert.deepEqual(sorted(described(picture, adopt)), sorted(JSON.parse(JSON.stringify(expected))));
  });

  it("declares the same pool again, whatever the arguments that made it", async () => {
    const missing = await undescribed();
    const covered = (args: CognitoUserPoolArgs) => describable({ ...args, adopt }, missing);
    const all = [antiDefault, ...fc.sample(likelyArguments, 60)]
      .map(covered)
      .filter((args) => byTheRules(args).errors.length === 0);
    assert.ok(all.length > 10, `only ${all.length} pools`);

    const pictures = await declared(all);
    const again = pictures.map((picture) => described(picture, adopt));
    for (const args of again) assert.deepEqual(byTheRules(args).errors, []);
    (await declared(again)).forEach((picture, index) =>
      assert.deepEqual(picture, pictures[index], JSON.stringify(all[index])),
    );
  });
});

/** Lists are sets. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, sorted(member)]));
}
