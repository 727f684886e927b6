import pc from "picocolors";
import { options, parsedOptions } from "./commandOptions";
import { declaredPool } from "./declaredPool";
import { printReview, reviewPage } from "./review";
import { runCommand } from "./run";
import { readStackFile } from "./stackFile";

const { stack, json } = parsedOptions<{ stack: string; json?: true }>(
  "review",
  "Prints the wizard's review page for the user pool that a stack declares. Nothing is made.",
  [options.stack(), options.json()],
);

void runCommand(async () => {
  const { picture, warnings } = await declaredPool(readStackFile(stack));
  const page = reviewPage(picture);
  if (json) {
    console.log(JSON.stringify({ stack, warnings, ...page }, undefined, 2));
    return;
  }
  for (const warning of warnings) console.log(pc.yellow(`⚠ ${warning}`));
  console.log(printReview(page));
});
