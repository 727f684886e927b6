/** The first line of a page that is generated. */
export const generatedNote =
  "<!-- Written by npm run generate: change what it says in components/ instead. -->";

/**
 * Words in Markdown, on one line: what stands in backticks is code, everything else is meant as it stands.
 */
export function prose(text: string): string {
  return text
    .replaceAll("\n", " ")
    .replace(/`[^`]*`|[<>*|#\\]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** Something to link to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
