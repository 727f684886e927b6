import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { PackageSchema, stackFileSchema } from "../config/stackFileSchema";
import { packageSchema } from "./schema";

const root = join(__dirname, "..");

/** What is generated from the component's interfaces: each file's text by its path in the repository. */
export function generatedFiles(): Record<string, string> {
  const schema = packageSchema();
  const project = parse(readFileSync(join(root, "Pulumi.yaml"), "utf8")) as { name: string };
  const stackFile = stackFileSchema(JSON.parse(schema) as PackageSchema, project.name);
  return {
    "components/schema.json": schema,
    "config/stackFile.schema.json": JSON.stringify(stackFile, undefined, 2) + "\n",
  };
}

if (require.main === module) {
  for (const [path, text] of Object.entries(generatedFiles())) {
    writeFileSync(join(root, path), text);
    console.log(`Wrote ${path}`);
  }
}
