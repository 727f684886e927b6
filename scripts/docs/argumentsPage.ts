import type { TypeSpec } from "../../components/checks/door";
import type { Rule } from "../../components/checks/rule";
import { mapValues } from "../../components/mapValues";
import type { PackageSchema } from "../../config/stackFileSchema";
import { type Argument, argumentsOf } from "./contract";
import { anchor, generatedNote, prose } from "./markdown";
import { pagesOf } from "./rulesPage";
import { transforms } from "./transforms";

const introduction = `# Arguments

Everything is optional unless it says otherwise, and what is left out is as in the lab. \`*\` stands for a name of
your own, \`[]\` for an item of a list. Where it says Output, the value may come from another resource; all other
values decide what is created, and must be plain. Under each argument are its [rules](rules.md).

In stack files they have the same names and shapes: \`cognito-user-pool:signIn\`.`;

const clientElsewhere = `An app client of a pool that lives elsewhere. It takes what a client in \`clients\` takes, with the
same defaults and rules, except for the rules that ask for the rest of the pool; and these:`;

const methods = `In TypeScript programs, methods have the last word on the provider's arguments, after the rules:`;

/**
 * The reference of the contract: the arguments of each component with their rules, and its outputs.
 *
 * @param clientRules those about what a client elsewhere has beside a pool's
 */
export function argumentsPage(
  schema: PackageSchema,
  rules: readonly Rule[],
  clientRules: readonly Rule[],
): string {
  const pool = schema.resources["cognito-user-pool:index:CognitoUserPool"];
  const client = schema.resources["cognito-user-pool:index:CognitoAppClient"];
  const onPage = schema.types["cognito-user-pool:index:AppClient"].properties ?? {};
  const own = Object.entries(client.inputProperties).filter(
    ([name, { description }]) => description !== onPage[name]?.description,
  );
  const poolArguments = inOrderOf(rules, argumentsOf({ properties: pool.inputProperties }, schema));
  const clientArguments = argumentsOf(
    { properties: Object.fromEntries(own), required: client.requiredInputs },
    schema,
  );
  const sections = [
    introduction,
    "## CognitoUserPool",
    ...poolArguments.map((argument) => `### ${argument.path}\n\n${entry(argument, rules)}`),
    `### Methods\n\n${methods}\n\n${named(transforms())}`,
    `### Outputs\n\n${outputs(pool.properties)}`,
    "## CognitoAppClient",
    clientElsewhere,
    clientArguments.map((argument) => entry(argument, clientRules, "CognitoAppClient.")).join("\n"),
    `### Outputs of the client\n\n${outputs(client.properties)}`,
  ];
  return [generatedNote, ...sections].join("\n\n") + "\n";
}

/** The pages in the order in which they are checked, which is the lab's; then what has no rule. */
function inOrderOf(rules: readonly Rule[], list: Argument[]): Argument[] {
  const pages = pagesOf(rules);
  const place = ({ path }: Argument) => (pages.includes(path) ? pages.indexOf(path) : pages.length);
  return [...list].sort((a, b) => place(a) - place(b));
}

/** An argument with its values, its rules and what is in it; ids begin with the prefix. */
function entry(argument: Argument, rules: readonly Rule[], prefix = "", indent = ""): string {
  const { path, type, description, values, required, members } = argument;
  const about = rules.filter((rule) => subjectOf(rule) === path);
  const given = required ? ", must be given" : "";
  return [
    `${indent}- ${anchor(prefix + path)}**\`${path}\`** (${type}${given}): ${prose(description)}`,
    ...[...valuesOf(values), ...about.map(ruleLink)].map((text) => `${indent}  - ${text}`),
    ...members.map((member) => entry(member, rules, prefix, `${indent}  `)),
  ].join("\n");
}

function valuesOf(values: Argument["values"]): string[] {
  if (values.every(({ description }) => !description))
    return values.length > 0 ? [values.map(({ value }) => `\`${value}\``).join(", ")] : [];
  return values.map(({ value, description = "" }) => `\`${value}\`: ${prose(description)}`);
}

function ruleLink({ id, says, warning }: Rule): string {
  return `${warning ? "warning: " : ""}[${prose(says)}](rules.md#${id})`;
}

/** The argument that a rule is about, where its path leads to what is in it. */
function subjectOf({ path }: Rule): string {
  return path.replace(/(\.\*|\[\])+$/, "");
}

function outputs(properties: Record<string, TypeSpec>): string {
  return named(mapValues(properties, ({ description = "" }) => description));
}

function named(descriptions: Record<string, string>): string {
  const lines = Object.entries(descriptions).map(([name, text]) => `- **\`${name}\`**: ${prose(text)}`);
  return lines.join("\n");
}
