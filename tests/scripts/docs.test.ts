import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  argumentsType,
  shapeProblems,
  type ComponentType,
  type TypeSpec,
} from "../../components/checks/door";
import type { Rule } from "../../components/checks/rule";
import { clientElsewhereRules } from "../../components/cognitoAppClientArgs";
import schema from "../../components/schema.json";
import { allRules } from "../../components/settings";
import { transformNames } from "../../components/transforms";
import { prose } from "../../scripts/docs/markdown";

const rules = [...allRules, ...clientElsewhereRules];
const ids = rules.map(({ id }) => id).sort();
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found).sort();

/** What is published; npm run check finds it where it isn't up to date. */
const document = (name: string) => readFileSync(join(__dirname, "../../docs", name), "utf8");

describe("The reference of the rules", () => {
  const page = document("rules.md");

  it("has every rule once, with its path, its words and its source", () => {
    assert.deepEqual(all(page, /<a id="([^"]*)">/g), ids);
    assert.match(
      page,
      /\n\| <a id="signIn\.options\.some"><\/a>`signIn\.options` \| must name at least one option \| AWS: .* \|\n/,
    );
  });

  it("says which rules only warn", () => {
    const warnings = page.split("\n").filter((line) => line.includes(" | warning: "));
    assert.deepEqual(
      warnings.flatMap((line) => all(line, /<a id="([^"]*)">/g)).sort(),
      rules
        .filter(({ warning }) => warning)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("groups them by page, under the page's description", () => {
    const [signIn] = page.split("\n## signIn\n\n")[1].split("\n## ");
    assert.match(signIn, /^Sign-in experience: Task 3 of the lab\. /);
    assert.deepEqual(
      all(signIn, /<a id="([^"]*)">/g),
      ids.filter((id) => id.startsWith("signIn.")),
    );
    assert.match(page, /\n## name\n\nThe user pool's name, /);
    assert.match(page, /\n## identityProviders\n\nFederated identity providers: Task 3 of the lab\./);
    assert.match(page, /\n## userPoolId\n\nThe id of the pool that the client is for/);
  });
});

describe("The reference of the arguments", () => {
  const page = document("arguments.md");

  it("has every transform, with what it changes", () => {
    assert.deepEqual(all(page, /\n- \*\*`(transform\w+)`\*\*: Changes \S/g), [...transformNames].sort());
  });

  /** The paths of everything in the argument. */
  function paths(spec: TypeSpec, path: string): string[] {
    if (spec.items) return paths(spec.items, `${path}[]`);
    if (spec.additionalProperties) return paths(spec.additionalProperties, `${path}.*`);
    const named = Object.entries(schema.types).find(([token]) => spec.$ref === `#/types/${token}`)?.[1];
    const members = Object.entries((named && "properties" in named ? named.properties : {}) ?? {});
    return members.flatMap(([name, member]) => [
      `${path}.${name}`,
      ...paths(member as TypeSpec, `${path}.${name}`),
    ]);
  }

  it("has every argument once, and what a client elsewhere has beside a pool's", () => {
    const { properties = {} } = argumentsType("cognito-user-pool:index:CognitoUserPool");
    const expected = Object.entries(properties).flatMap(([name, spec]) => [name, ...paths(spec, name)]);
    const anchors = all(page, /<a id="([^"]*)">/g);
    const own = anchors.filter((id) => id.startsWith("CognitoAppClient."));
    for (const name of ["name", "userPoolId"]) assert.ok(own.includes(`CognitoAppClient.${name}`), name);
    assert.ok(!own.includes("CognitoAppClient.accessToken"), "the same in a pool's client");
    assert.deepEqual(anchors, [...expected, ...own].sort());
  });

  it("links every rule from its argument, once, and no other", () => {
    assert.deepEqual(all(page, /\(rules\.md#([^)]*)\)/g), ids);
  });

  it("tells types, values, and what must be given", () => {
    for (const line of [
      '- <a id="name"></a>**`name`** (string): The user pool\'s name,',
      '    - <a id="signIn.options"></a>**`signIn.options`** (list of choice): What people sign in with.',
      "    - `phone_number`: A phone number in E.164 form,",
      '- <a id="groups"></a>**`groups`** (map of object): ',
      "    - `boolean`, `datetime`, `number`, `string`\n",
      "**`clients.*.refreshTokenRotation.enabled`** (boolean, must be given): ",
      '<a id="CognitoAppClient.userPoolId"></a>**`userPoolId`** (string or Output, must be given): ',
    ])
      assert.ok(page.includes(line.trimStart()), line);
  });
});

describe("Words in Markdown", () => {
  it("are meant as they stand, on one line, but for code", () => {
    assert.equal(prose("a <b>\n* c | d `e <f> | *`"), "a \\<b\\> \\* c \\| d `e <f> | *`");
  });

  it("hold no bar in the code of a table", () => {
    for (const { says, source } of rules as Pick<Rule, "says" | "source">[])
      assert.doesNotMatch(says + source, /`[^`]*\|[^`]*`/);
  });
});

describe("The first page of the documentation", () => {
  const page = document("_index.md");

  it("shows a YAML program whose arguments have the right shape", () => {
    const [program] = all(page, /```yaml\n([^]*?)```/g);
    const { resources } = parse(program) as {
      resources: Record<string, { type: string; properties: object }>;
    };
    const components = Object.values(resources);
    assert.deepEqual(components.map(({ type }) => type).sort(), Object.keys(schema.resources));
    for (const { type, properties } of components)
      assert.deepEqual(shapeProblems(properties, argumentsType(type as ComponentType)), []);
  });
});
