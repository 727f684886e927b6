import { execFileSync } from "node:child_process";

const needed = 200;

// Every test here needs an engine: without one there is one line to say, and nothing to run.
try {
  process.env.PULUMI_SKIP_UPDATE_CHECK = "1";
  const version = execFileSync("pulumi", ["version"], { encoding: "utf8", stdio: "pipe" }).trim();
  const [, major, minor] = /^v?(\d+)\.(\d+)\./.exec(version) ?? [];
  if (Number(major) !== 3 || Number(minor) < needed) refuse(`The pulumi on PATH is ${version}`);
} catch {
  refuse("There is no pulumi on PATH");
}

function refuse(found: string): never {
  console.error(
    `${found}; the engine tests need 3.${needed} or later: https://www.pulumi.com/docs/install, or on Linux ` +
      'and macOS with Go: PATH="$(.ci/engine/ensure.sh):$PATH" npm run test:engine',
  );
  process.exit(1);
}
