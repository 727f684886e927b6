import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, uri) => new URL(path, uri).href },
});
service.configure({ validate: true, completion: true, hover: true, hoverSchemaSource: false });

const root = pathToFileURL(join(__dirname, "../..") + "/");
let opened = 0;

/** A stack file in the repository's folder, as an editor has it open. */
export function open(text: string): TextDocument {
  const uri = new URL(`Pulumi.editor${opened++}.yaml`, root).href;
  return TextDocument.create(uri, "yaml", 1, text);
}

/** What the editor underlines: the text, and what it says about it. */
export async function underlined(text: string): Promise<{ at: string; message: string }[]> {
  const document = open(text);
  const diagnostics = await service.doValidation(document, false);
  return diagnostics.map(({ range, message }) => ({ at: document.getText(range), message }));
}

/** What the editor offers at the mark `|`, with the documentation that it shows beside. */
export async function offered(marked: string): Promise<Record<string, string>> {
  const document = open(marked.replace("|", ""));
  const position = document.positionAt(marked.indexOf("|"));
  const { items } = await service.doComplete(document, position, false);
  return Object.fromEntries(
    items.map(({ label, documentation = "" }) => [
      label,
      typeof documentation === "string" ? documentation : documentation.value,
    ]),
  );
}

/** What the editor says of the word at the mark `|`. */
export async function hovered(marked: string): Promise<string> {
  const document = open(marked.replace("|", ""));
  const hover = await service.doHover(document, document.positionAt(marked.indexOf("|")));
  return hover === null ? "" : (hover.contents as { value: string }).value;
}
