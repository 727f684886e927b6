import { Document, Scalar, visit } from "yaml";
import type { CognitoUserPoolArgs } from "../../components/cognitoUserPoolArgs";
import { configKey } from "./asStack";

type Members = (keyof CognitoUserPoolArgs)[];

/** The pages in the order of the lab's wizard, with the arguments that stand on them. */
const pages: [headline: string, members: Members][] = [
  ["Task 3. Sign-in experience: can't be changed once the pool exists", ["signIn"]],
  ["Task 4. Security requirements", ["security"]],
  ["Task 5. Sign-up experience: required attributes can't be changed once the pool exists", ["signUp"]],
  ["Task 6. Message delivery", ["messaging"]],
  ["Task 7. Integrate your app", ["name", "clients", "domain", "resourceServers"]],
  ["Federated sign-in", ["identityProviders"]],
  ["After it: groups and users", ["groups", "users"]],
  ["The pool as a whole", ["tier", "deviceTracking", "triggers", "deletionProtection", "tags"]],
  ["Logs, and a web application firewall", ["logging", "webAclArn"]],
  ["The pool that exists, which is taken over: leave this in place", ["adopt"]],
];

/**
 * The arguments as the text of a stack's file, page by page as in Pulumi.dev.yaml, with remarks as comments.
 */
export function printStackFile(args: CognitoUserPoolArgs, region: string, remarks: string[]): string {
  const sections = pages.flatMap(([headline, members]) => {
    const said = members.filter((member) => args[member] !== undefined);
    const values = said.map((member) => [configKey(member), args[member]]);
    return said.length === 0 ? [] : [comment(headline) + yaml(Object.fromEntries(values))];
  });
  const config = [comment("Task 1. Sign in, region") + yaml({ "aws:region": region }), ...sections];
  return [
    "# yaml-language-server: $schema=./config/stackFile.schema.json\n",
    ...(remarks.length === 0 ? [] : ["# What this file doesn't say of the pool:\n"]),
    ...remarks.map((remark) => comment(remark, "#   ")),
    "config:\n",
    config.map(indented).join("\n"),
  ].join("");
}

function comment(text: string, mark = "# "): string {
  const lines = text.split(/[\r\n]+/).map((line) => mark + line.replace(unreadable, " "));
  return `${lines.join("\n")}\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

// Controls, line breaks beyond ASCII, halves of a pair.
const unreadable = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

// Version 1.1 knows more words and numbers than 1.2: unless quoted, some Pulumi takes for what they are not.
function yaml(value: object): string {
  const document = new Document(value, { version: "1.1" });
  visit(document, {
    Scalar(_, node) {
      const odd = typeof node.value === "string" && (unreadable.test(node.value) || node.value === "=");
      unreadable.lastIndex = 0;
      if (odd) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({ lineWidth: 0, directives: false });
  return text.replace(unreadable, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
