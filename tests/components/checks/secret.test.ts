import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import type { CognitoUserPoolArgs } from "../../../components";
import { type TypeSpec, argumentsType, namedType } from "../../../components/checks/door";
import { secretMembers, shown } from "../../../components/checks/problem";
import { knownSecret, revealed } from "../../../components/checks/secret";
import { allRules } from "../../../components/settings";
import { valueOf } from "../../mocks";
import { ruleExamples } from "../ruleExamples";
import { byTheRules } from "../settled";

/** The texts of arguments. */
interface Texts {
  /** Those that became known secrets. */
  secret: string[];
  /** Those that stay plain. */
  plain: string[];
}

/** The value with every text that may be an Output as a known secret. */
function encrypted(value: unknown, spec: TypeSpec | undefined, texts: Texts): unknown {
  if (Array.isArray(value)) return value.map((item) => encrypted(item, spec?.items, texts));
  if (typeof value === "object" && value !== null) {
    const { properties } = spec?.$ref === undefined ? {} : namedType(spec.$ref);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        encrypted(member, properties?.[key] ?? spec?.additionalProperties, texts),
      ]),
    );
  }
  if (typeof value !== "string") return value;
  const secret = spec?.type === "string" && !spec.plain;
  texts[secret ? "secret" : "plain"].push(value);
  return secret ? knownSecret(value) : value;
}

function encryptedArgs(args: CognitoUserPoolArgs) {
  const { properties = {} } = argumentsType("cognito-user-pool:index:CognitoUserPool");
  const texts: Texts = { secret: [], plain: [] };
  const members = Object.entries(args).map(([key, value]) => [key, encrypted(value, properties[key], texts)]);
  const hidden = texts.secret.filter((text) => !texts.plain.includes(text));
  return { args: Object.fromEntries(members) as CognitoUserPoolArgs, texts: hidden };
}

const encryptable = Object.entries(ruleExamples).filter(
  ([, { breaks }]) => encryptedArgs(breaks).texts.length > 0,
);

describe("A known secret", () => {
  it("is a secret Output of its text", async () => {
    const secret = knownSecret("swordfish");
    assert.ok(await pulumi.isSecret(secret));
    assert.equal(await valueOf(secret), "swordfish");
  });

  it("is read as its text at any depth, beside Outputs that stay what they are", () => {
    const output = pulumi.secret("x");
    const value = { a: [knownSecret("b"), output], c: { d: 1 } };
    const read = revealed(value);
    assert.deepEqual(read.a[0], "b");
    assert.equal(read.a[1], output);
    assert.equal(read.c, value.c);
    const without = { a: [output], b: Promise.resolve("x"), c: null };
    assert.equal(revealed(without), without);
  });

  it("is shown as a secret wherever it stands", () => {
    assert.equal(shown(knownSecret("swordfish"), "webAclArn"), "[secret]");
    assert.equal(shown([{ name: knownSecret("swordfish") }], "tags"), '[{"name":"[secret]"}]');
    assert.equal(shown({ temporaryPassword: "swordfish" }, "users.jo"), '{"temporaryPassword":"[secret]"}');
    assert.equal(shown({ temporaryPassword: undefined }, "users.jo"), "{}");
  });

  it("is held to the rules, so that a weak password is refused without being shown", () => {
    const users = { "jo@x": { temporaryPassword: knownSecret("swordfish") } };
    const [problem, ...others] = byTheRules({ users }).errors;
    assert.deepEqual(others, []);
    assert.equal(problem.path, 'users["jo@x"].temporaryPassword');
    assert.equal(problem.received, "[secret]");
  });

  it("of any kind of member can be held to a rule", () => {
    assert.ok(encryptable.length > 40);
    for (const member of [...secretMembers, "webAclArn", "roleArn"])
      assert.ok(
        allRules.some(({ id, path }) => path.endsWith(member) && encryptable.some(([key]) => key === id)),
        member,
      );
  });

  for (const [id, { breaks, passes }] of encryptable)
    it(`breaks ${id} as its text does, and isn't shown`, () => {
      const { args, texts } = encryptedArgs(breaks);
      const [plain, hidden] = [breaks, args].map((given) => {
        const { errors, warnings } = byTheRules(given);
        return [...errors, ...warnings];
      });
      assert.deepEqual(
        hidden.map(({ path, reason }) => [path, reason]),
        plain.map(({ path, reason }) => [path, reason]),
      );
      for (const text of texts)
        for (const { received } of hidden) assert.ok(!received?.includes(JSON.stringify(text)), received);
      assert.deepEqual(byTheRules(encryptedArgs(passes).args), { errors: [], warnings: [] });
    });
});
