import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const file = join(__dirname, "../../components/transforms.ts");

/** What each transform changes, by its name, from the doc comments: no schema has methods. */
export function transforms(): Record<string, string> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const methods = source.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isMethodSignature));
  const described = methods.map((method) => [
    method.name.getText(),
    ts
      .getJSDocCommentsAndTags(method)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
      .join(" "),
  ]);
  return Object.fromEntries(described) as Record<string, string>;
}
