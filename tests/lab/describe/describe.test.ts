import fc from "fast-check";
import assert from "node:assert/strict";
import { secretMembers } from "../../../components/checks/problem";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../../components";
import { declaredPicture } from "../../../lab/cognito/picture";
import { describe as described } from "../../../lab/describe/describe";
import type { PoolPicture } from "../../../lab/picture";
import { alternatives, antiDefault } from "../../antiDefault";
import { likelyArguments } from "../../components/arbitraries/likelyArguments";
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
    // Users come by themselves; the kind of app says whether there is a secret.
    const expected = structuredClone({ ...antiDefault, users: undefined, adopt });
    Object.assign(expected.clients?.web ?? {}, { type: "confidential", generateSecret: undefined });
    const text = JSON.stringify(expected, (key, value: unknown) => (secretMembers.has(key) ? "***" : value));
    assert.deepEqual(sorted(described(picture, adopt)), sorted(JSON.parse(text)));
  });

  it("declares the same pool again, whatever the arguments that made it", async () => {
    const accepted = likelyArguments
      .map((args): CognitoUserPoolArgs => ({ ...args, adopt }))
      .filter((args) => byTheRules(args).errors.length === 0);
    const made = [antiDefault, ...alternatives].map((args) => ({ ...args, adopt }));
    const all = [...made, ...fc.sample(accepted, 6)];

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
