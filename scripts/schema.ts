import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Analyzer } from "@pulumi/pulumi/provider/experimental/analyzer";
import { generateSchema } from "@pulumi/pulumi/provider/experimental/schema";

const root = join(__dirname, "..");
const components = new Set(["CognitoAppClient", "CognitoUserPool"]);

/** The package schema as Pulumi's own analyzer reads it from the interfaces, sorted, as text. */
export function packageSchema(): string {
  const { name, version, description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const analyzed = new Analyzer(
    join(__dirname, "analyzer"),
    name,
    { name, main: "../../components/index.ts" },
    new Set(components),
  ).analyze();
  const { dependencies, components: found, typeDefinitions } = analyzed;
  const schema = generateSchema(name, version, description, found, typeDefinitions, dependencies);
  return JSON.stringify(sorted(schema), undefined, 2) + "\n";
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    return items.every(isNamed) ? items.sort((a, b) => a.name.localeCompare(b.name)) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === "object" && value !== null && "name" in value;
}
