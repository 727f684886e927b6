import assert from "node:assert/strict";
import { type TypeSpec, argumentsType, namedType } from "../../components/checks/door";
import { allRules } from "../../components/settings";
import { ruleExamples } from "./ruleExamples";
import { byTheRules } from "./settled";

const properties = argumentsType("cognito-user-pool:index:CognitoUserPool").properties;

/** The type of what a rule's path names; undefined where the contract has no such member. */
function typeAt(path: string): TypeSpec | undefined {
  const steps = path.replaceAll("[]", ".[]").split(".");
  let spec: TypeSpec | undefined;
  let members = properties;
  for (const step of steps) {
    if (step === "*") spec = spec?.additionalProperties;
    else if (step === "[]") spec = spec?.items;
    else spec = members?.[step];
    if (spec === undefined) return undefined;
    members = spec.$ref === undefined ? undefined : namedType(spec.$ref).properties;
  }
  return spec;
}

describe("Rules", () => {
  for (const rule of allRules) {
    describe(rule.id, () => {
      it("is about a member of the contract, says what holds, and where that comes from", () => {
        for (const path of [rule.path, ...(rule.reads ?? [])]) assert.ok(typeAt(path), path);
        assert.match(rule.says, /^[a-z]\S* [^]*[^.]$/);
        assert.match(rule.source, /^(AWS|Provider|Pulumi|Seen|Inferred|Cognito console): \S/);
      });

      it("has an example that breaks it, and just it", () => {
        const { breaks, at = rule.path } = ruleExamples[rule.id];
        const { errors, warnings } = byTheRules(breaks);
        assert.deepEqual(
          [...errors, ...warnings].map(({ path }) => path),
          [at],
        );
        const [problem] = rule.warning ? warnings : errors;
        assert.ok(problem?.reason.startsWith(rule.says), `${problem?.reason} isn't: ${rule.says}`);
        assert.notEqual(problem.received, undefined);
      });

      it("has a neighbour on the edge that passes", () => {
        assert.deepEqual(byTheRules(ruleExamples[rule.id].passes), { errors: [], warnings: [] });
      });
    });
  }

  it("have ids of their own, and no example is of a rule that is gone", () => {
    assert.deepEqual(Object.keys(ruleExamples).sort(), allRules.map(({ id }) => id).sort());
  });
});
