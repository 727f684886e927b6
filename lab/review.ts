import pc from "picocolors";
import { withoutStandIns } from "../config/stackSecrets";
import { pageWidth, wrap } from "./columns";
import { type PoolPicture, Unreadable } from "./picture";
import { type Finding, findings, printFindings } from "./security/findings";
import { none, pages, settingsOf, valueOf } from "./settings";

/** One setting on the review page. */
export interface ReviewLine {
  /** What it belongs to, where there can be several: "App client whizclient". */
  subject?: string;
  /** The console's words for the setting. */
  label: string;
  /** Its value in the console's words; "None" where it isn't set. */
  value: string | string[];
  /** Where it is chosen in the component's arguments; none where the component has no argument for it. */
  argument?: string;
  /** What can never be changed once the pool exists. */
  warning?: string;
  /** Anything else worth knowing. */
  remark?: string;
}

/** One step of the wizard. */
export interface ReviewStep {
  /** "Step 1: Configure sign-in experience". */
  title: string;
  lines: ReviewLine[];
}

/** The wizard's last page: every setting, before the pool is made. Plain data, fit for JSON. */
export interface ReviewPage {
  steps: ReviewStep[];
  /** What security scanners would find. */
  security: Finding[];
}

/** The review page of a pool. */
export function reviewPage(picture: PoolPicture): ReviewPage {
  return {
    steps: pages.map((page) => ({
      title: page.title,
      lines: settingsOf(page, picture).map((setting) => ({
        ...(setting.subject !== undefined && { subject: setting.subject }),
        label: setting.label,
        value: inText(valueOf(setting, picture)),
        ...(setting.argument !== undefined && { argument: setting.argument }),
        ...(setting.forever !== undefined && { warning: setting.forever }),
        ...(setting.remark !== undefined && { remark: setting.remark }),
      })),
    })),
    security: findings(picture),
  };
}

/** A value as text. Only live pools have what can't be read, only declared ones what is encrypted. */
export function inText(value: string | string[] | Unreadable): string | string[] {
  if (value instanceof Unreadable) return value.reason;
  return Array.isArray(value) ? value.map(withoutStandIns) : withoutStandIns(value);
}

const indent = 2;
const labelWidth = 34;
const valueWidth = pageWidth - indent - labelWidth;

/** The review page as text, 80 columns wide. What isn't set is listed at the end of its part. */
export function printReview(page: ReviewPage): string {
  const steps = page.steps
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [pc.bold(title), ...printLines(lines)].join("\n"));
  return [...steps, printFindings(page.security)].join("\n\n");
}

function printLines(lines: ReviewLine[]): string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const end = lines.findIndex(({ subject }) => subject !== first.subject);
  const part = end < 0 ? lines : lines.slice(0, end);
  const isSet = ({ value, warning }: ReviewLine) => value !== none || warning !== undefined;
  const notSet = part.filter((line) => !isSet(line)).map(({ label }) => label);
  return [
    ...(first.subject === undefined ? [] : [" ".repeat(indent) + pc.underline(first.subject)]),
    ...part.filter(isSet).flatMap(printLine),
    ...(notSet.length > 0 ? row("Not set", wrap(notSet.join(", "), valueWidth)).map(pc.dim) : []),
    ...(end < 0 ? [] : ["", ...printLines(lines.slice(end))]),
  ];
}

function printLine({ label, value, warning, remark }: ReviewLine): string[] {
  const items = [value].flat();
  const inOneLine = items.join(", ");
  const texts = inOneLine.length <= valueWidth ? [inOneLine] : items;
  return [
    ...row(
      label,
      texts.flatMap((text) => wrap(text, valueWidth)),
    ),
    ...(warning === undefined ? [] : row("", note("⚠", warning)).map(pc.yellow)),
    ...(remark === undefined || value === none ? [] : row("", note("ℹ", remark)).map(pc.dim)),
  ];
}

/** The two columns of a row; the right one in as many lines as it needs. */
function row(label: string, value: string[]): string[] {
  return value.map((line, index) => {
    const left = index === 0 ? label : "";
    return " ".repeat(indent) + left.padEnd(labelWidth) + line;
  });
}

function note(sign: string, text: string): string[] {
  return wrap(text, valueWidth - 2).map((line, index) => `${index === 0 ? sign : " "} ${line}`);
}
