import { pageOf } from "../../components/checks/path";
import type { Rule } from "../../components/checks/rule";
import type { PackageSchema } from "../../config/stackFileSchema";
import { anchor, generatedNote, prose } from "./markdown";

const introduction = `# Rules

What Cognito or its Pulumi provider would refuse, some of it only once a pool is half made, is refused before
anything is: every problem at once, with its path and the value received. Where reports differ, or nothing breaks,
there is a warning, and the deployment goes on. Values that are Outputs, such as those of another resource, are not
checked: a rule that looks at one is skipped, at preview and at deployment alike. The secrets of a stack's file are
checked, and never shown. \`*\` stands for any name, \`[]\` for any item of a list.

Sources: **AWS**, its documentation and service model; **Provider**, the source of the Pulumi provider for AWS;
**Pulumi**, how its engine works; **Seen**, live, in pools or in reports; **Cognito console**, its pages; **Inferred**
from these.`;

/** The reference of the rules: a section for each page, in the order in which they are checked. */
export function rulesPage({ resources }: PackageSchema, rules: readonly Rule[]): string {
  // Of two arguments of one name the pool's is the page.
  const pages = {
    ...resources["cognito-user-pool:index:CognitoAppClient"].inputProperties,
    ...resources["cognito-user-pool:index:CognitoUserPool"].inputProperties,
  };
  const sections = pagesOf(rules).map((page) => {
    const rows = rules.filter((rule) => pageOf(rule.path) === page).map(row);
    const table = ["| argument | rule | source |", "| --- | --- | --- |", ...rows];
    return [`## ${page}`, prose(pages[page].description ?? ""), table.join("\n")].join("\n\n");
  });
  return [generatedNote, introduction, ...sections].join("\n\n") + "\n";
}

/** The pages that the rules are about, in the order in which they are checked. */
export function pagesOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.map(({ path }) => pageOf(path)))];
}

function row({ id, path, says, source, warning }: Rule): string {
  const words = warning ? `warning: ${says}` : says;
  return `| ${anchor(id)}\`${path}\` | ${prose(words)} | ${prose(source)} |`;
}
