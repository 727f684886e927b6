import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

// What Pulumi's Node.js host does before a program: register ts-node with the program's own tsconfig.json.
const host = `
  const runtime = require("@pulumi/pulumi").runtime;
  const newResource = ({ name, inputs }) => ({ id: name, state: { ...inputs, endpoint: "e", arn: "a:b:c:d", clientSecret: "s" } });
  runtime.setMocks({ newResource, call: () => ({}) }, "cognito-user-pool", "dev");
  require("ts-node").register({ dir: process.cwd() });
  require(require("node:path").resolve("index.ts"));
  runtime.disconnect();
`;

/** Seconds that a whole program process takes under Pulumi's mocks: the best of several runs. */
export function programSeconds(folder: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, ["-e", host], { cwd: join(root, folder) });
    if (status !== 0) throw new Error(`${folder}: ${String(stderr)}`);
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return Math.min(...times);
}

/** Seconds that a command of the project takes. */
export function commandSeconds(...args: string[]): number {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: root });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${String(stdout)}${String(stderr)}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
