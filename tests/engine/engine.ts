import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { whenEnding } from "../../lab/cleanUp";
import { transpile } from "./transpile";

/** How a command of the CLI ended. */
export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * A Pulumi of its own: a home with the stand-in for the AWS provider, and a backend, in a temporary folder.
 */
export interface Engine {
  /** The temporary folder, for whatever else a test needs. */
  folder: string;
  /** What the CLI's environment has beside PATH. */
  env: Readonly<Record<string, string>>;
  /** Runs `pulumi` with these arguments. A command that fails is an answer, not an error. */
  pulumi(args: string[], options: { cwd: string; env?: Record<string, string> }): Promise<Finished>;
  /** Removes the folder. */
  close(): void;
}

/** The version of the AWS provider that the stand-in takes the place of. */
const awsVersion = "7.48.0";

/** Makes an engine from the `pulumi` on PATH. It is removed with close(), or when the process ends. */
export async function makeEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), "cognito-user-pool-engine-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const forget = whenEnding(remove);
  const backend = join(folder, "backend");
  const env = {
    NO_COLOR: "1",
    PULUMI_BACKEND_URL: `file://${backend}`,
    PULUMI_CONFIG_PASSPHRASE: randomBytes(16).toString("hex"),
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_HOME: join(folder, "home"),
    PULUMI_LANGUAGE_NODEJS_RUN_PATH: join(__dirname, "oldHost.cjs"),
    PULUMI_SKIP_UPDATE_CHECK: "1",
  };
  const engine: Engine = {
    folder,
    env,
    pulumi: (args, options) => run(args, options.cwd, { ...env, ...options.env }),
    close: () => {
      remove();
      forget();
    },
  };
  await mkdir(backend);
  await installStandIn(engine);
  return engine;
}

/** The settings with which the AWS provider works at a local endpoint, as a stack file has them. */
export function localAws(endpoint: string): Record<string, unknown> {
  return {
    "aws:region": "us-east-1",
    "aws:endpoints": [{ cognitoidp: endpoint }],
    "aws:accessKey": "test",
    "aws:secretKey": "test",
    "aws:skipCredentialsValidation": true,
    "aws:skipRequestingAccountId": true,
    "aws:skipMetadataApiCheck": true,
    "aws:skipRegionValidation": true,
  };
}

async function installStandIn({ folder, pulumi }: Engine): Promise<void> {
  const plugin = join(folder, "plugin");
  const executable = join(plugin, "pulumi-resource-aws");
  const root = join(__dirname, "../..");
  transpile(join(__dirname, "provider/main"), root, plugin);
  const start = `NODE_PATH='${join(root, "node_modules")}' exec '${process.execPath}'`;
  const main = '"$(dirname "$0")/tests/engine/provider/main.js"';
  await writeFile(executable, `#!/bin/sh\n${start} ${main} "$@"\n`, { mode: 0o755 });
  const install = ["plugin", "install", "resource", "aws", awsVersion, "--file", plugin];
  const { code, stderr } = await pulumi(install, { cwd: folder });
  if (code !== 0) throw new Error(`The stand-in for the AWS provider couldn't be installed: ${stderr}`);
}

function run(args: string[], cwd: string, env: Record<string, string>): Promise<Finished> {
  // Nothing of the user's own Pulumi or AWS account.
  const own = Object.entries(process.env).filter(([name]) => !/^(PULUMI|AWS)_/.test(name));
  const options = { cwd, env: { ...Object.fromEntries(own), ...env }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile("pulumi", args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      resolve({ code, stdout, stderr: stderr || (error?.message ?? "") });
    }).stdin?.end();
  });
}
