import Ajv from "ajv";
import fc from "fast-check";
import assert from "node:assert/strict";
import { type ArgumentsError, CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { checkPool } from "../../components/checks/check";
import { type TypeSpec, argumentsType, shapeProblems } from "../../components/checks/door";
import schema from "../../components/schema.json";
import { resolveSettings } from "../../components/settings";
import { transformNames } from "../../components/transforms";
import { loadAwsModel } from "../awsModel";
import { underMocks } from "../mocks";
import { documents } from "./arbitraries/documents";
import { likelyArguments } from "./arbitraries/likelyArguments";
import { refusedByAws } from "./requests";
import { byTheRules } from "./settled";

/** Whether the path, as Pulumi writes them, leads to something in the value. */
function leadsSomewhere(path: string, value: unknown): boolean {
  const steps = path.match(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|[^.[\]]+/g) ?? [];
  let here = value;
  for (const step of steps) {
    const key = step.startsWith("[") ? String(JSON.parse(step.slice(1, -1))) : step;
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return false;
    here = (here as Record<string, unknown>)[key];
  }
  return here !== undefined;
}

describe("Whatever the arguments", () => {
  before(loadAwsModel);

  it("either they are refused, with paths to what was given, or Cognito's own model accepts the requests", () => {
    const counts = { refused: 0, accepted: 0 };
    const property = fc.property(likelyArguments, (args) => {
      const { errors } = byTheRules(args);
      counts[errors.length > 0 ? "refused" : "accepted"]++;
      if (errors.length === 0) assert.deepEqual(refusedByAws(args), []);
      for (const { path, received } of errors) {
        const given = received?.endsWith(", the default") ? resolveSettings("crew", args) : args;
        assert.ok(leadsSomewhere(path, given), path);
      }
    });
    fc.assert(property, { numRuns: 300 });
    const share = counts.accepted / (counts.accepted + counts.refused);
    assert.ok(share > 0.2 && share < 0.95, `${share} of the arguments were accepted`);
  });

  it("the component itself refuses or registers, as the rules say", async () => {
    const property = fc.asyncProperty(likelyArguments, async (args) => {
      const { result } = await underMocks(() => {
        try {
          return new CognitoUserPool("crew", args);
        } catch (error) {
          return error;
        }
      });
      const { errors } = byTheRules(args, "crew");
      if (errors.length === 0) assert.ok(result instanceof CognitoUserPool, String(result));
      else assert.deepEqual((result as ArgumentsError).problems, errors);
    });
    await fc.assert(property, { numRuns: 10 });
  });
});

describe("Whatever the document", () => {
  it("it is checked without a crash, and what is wrong with its shape is told before broken rules", () => {
    let beside = 0;
    const property = fc.property(documents, (document) => {
      const checked = checkPool("crew", document as CognitoUserPoolArgs);
      const shape = shapeProblems(document, contract, transformNames);
      if (shape.length === 0) return;
      assert.ok("errors" in checked);
      assert.deepEqual(checked.errors.slice(0, shape.length), shape);
      beside += checked.errors.length - shape.length;
    });
    fc.assert(property, { numRuns: 200 });
    assert.ok(beside > 0, "some break rules as well");
  });
});

const contract = argumentsType("cognito-user-pool:index:CognitoUserPool");

/** A type of the contract as JSON Schema. */
function jsonSchema(spec: TypeSpec): object {
  if (spec.$ref) return { $ref: spec.$ref.replace("#/types/", "#/definitions/") };
  if (spec.items) return { type: "array", items: jsonSchema(spec.items) };
  if (spec.additionalProperties) {
    const propertyNames = { not: { enum: Object.getOwnPropertyNames(Object.prototype) } };
    return { type: "object", propertyNames, additionalProperties: jsonSchema(spec.additionalProperties) };
  }
  return { type: spec.type };
}

function jsonSchemaOf({ enum: members, properties = {}, required = [] }: ReturnType<typeof argumentsType>) {
  if (members) return { enum: members.map(({ value }) => value) };
  const typed = Object.entries(properties).map(([name, spec]) => [name, jsonSchema(spec)]);
  return {
    type: "object",
    properties: Object.fromEntries(typed) as object,
    required,
    additionalProperties: false,
  };
}

describe("The door and a JSON Schema validator", () => {
  it("agree on thousands of random documents, and the door's paths lead to what is wrong", () => {
    const types = Object.entries(schema.types as Record<string, ReturnType<typeof argumentsType>>);
    const validate = new Ajv({ strict: false }).compile({
      ...jsonSchemaOf(contract),
      definitions: Object.fromEntries(types.map(([name, type]) => [name, jsonSchemaOf(type)])),
    });
    const counts = { valid: 0, invalid: 0 };
    const property = fc.property(documents, (document) => {
      const valid = validate(document);
      counts[valid ? "valid" : "invalid"]++;
      const problems = shapeProblems(document, contract);
      assert.equal(problems.length === 0, valid);
      for (const { path, reason } of problems)
        assert.ok(path === "args" || reason === "must be given" || leadsSomewhere(path, document), path);
    });
    fc.assert(property, { numRuns: 2000 });
    assert.ok(counts.valid > 400 && counts.invalid > 400, JSON.stringify(counts));
  });
});
