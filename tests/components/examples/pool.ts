import type { RuleExample } from "./ruleExample";

function tags(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, ""]));
}

/** Examples of the rules about the pool as a whole, by rule id. */
export const poolExamples: Record<string, RuleExample> = {
  name: { breaks: { name: "my pool!" }, passes: { name: "my pool" } },
  "tags.count": { breaks: { tags: tags(51) }, passes: { tags: tags(50) } },
  "tags.key": {
    breaks: { tags: { "AWS:team": "x" } },
    passes: { tags: { "aws-team": "x" } },
    at: 'tags["AWS:team"]',
  },
  "tags.value": {
    breaks: { tags: { team: "x".repeat(257) } },
    passes: { tags: { team: "x".repeat(256) } },
    at: "tags.team",
  },
};
