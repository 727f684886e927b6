import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { clientElsewhereRules } from "../components/cognitoAppClientArgs";
import { allRules } from "../components/settings";
import { PackageSchema, stackFileSchema } from "../config/stackFileSchema";
import { argumentsPage } from "./docs/argumentsPage";
import { rulesPage } from "./docs/rulesPage";
import { packageSchema } from "./schema";

const root = join(__dirname, "..");

/** What is generated from the components' interfaces and rules: each file's text by its path. */
function generatedFiles(): Record<string, string> {
  const text = packageSchema();
  const schema = JSON.parse(text) as PackageSchema;
  const project = parse(readFileSync(join(root, "Pulumi.yaml"), "utf8")) as { name: string };
  const stackFile = stackFileSchema(schema, project.name);
  return {
    "components/schema.json": text,
    "config/stackFile.schema.json": JSON.stringify(stackFile, undefined, 2) + "\n",
    "docs/arguments.md": argumentsPage(schema, allRules, clientElsewhereRules),
    "docs/rules.md": rulesPage(schema, [...allRules, ...clientElsewhereRules]),
  };
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

for (const [path, text] of Object.entries(generatedFiles())) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (values.check) {
    console.error(`${path} is stale: npm run generate brings it up to date`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`Wrote ${path}`);
  }
}
