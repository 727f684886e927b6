import { cpSync, symlinkSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import schema from "../../components/schema.json";
import type { Engine } from "./engine";
import { transpile } from "./transpile";

const root = join(__dirname, "../..");

/**
 * Installs the component as the plugin that programs in other languages use, and returns the executable,
 * which starts Pulumi's own host for plugins on a folder with the package as `npm install` leaves it. The
 * language host does the same; the one that builds from Go modules can't.
 */
export async function installComponent(engine: Engine): Promise<string> {
  const folder = join(engine.folder, "package");
  transpile(join(root, "components/plugin"), join(root, "components"), join(folder, "dist"));
  for (const file of ["package.json", "PulumiPlugin.yaml"]) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  const host = join(folder, "node_modules/@pulumi/pulumi/cmd/run-plugin");
  const bin = join(engine.folder, "bin");
  const executable = join(bin, `pulumi-resource-${schema.name}`);
  await mkdir(bin);
  const script = `#!/bin/sh\nexec '${process.execPath}' '${host}' '${folder}' "$@"\n`;
  await writeFile(executable, script, { mode: 0o755 });
  const install = ["plugin", "install", "resource", schema.name, schema.version, "--file", bin];
  const { code, stderr } = await engine.pulumi(install, { cwd: engine.folder });
  if (code !== 0) throw new Error(`The component couldn't be installed as a plugin: ${stderr}`);
  return executable;
}

/** The component as a program in another language sees it: by its token alone, made by the plugin. */
export class RemoteUserPool extends pulumi.ComponentResource {
  /** The outputs of CognitoUserPool that the tests read. */
  declare readonly userPoolId: pulumi.Output<string>;
  declare readonly clientIds: pulumi.Output<Record<string, string>>;
  declare readonly clientSecrets: pulumi.Output<Record<string, string>>;

  constructor(name: string, args: pulumi.Inputs, opts?: pulumi.ComponentResourceOptions) {
    const outputs = { userPoolId: undefined, clientIds: undefined, clientSecrets: undefined };
    const version = schema.version;
    super(
      "cognito-user-pool:index:CognitoUserPool",
      name,
      { ...args, ...outputs },
      { version, ...opts },
      true,
    );
  }
}

/** An app client as a program in another language sees it. */
export class RemoteAppClient extends pulumi.ComponentResource {
  /** The outputs of CognitoAppClient. */
  declare readonly clientId: pulumi.Output<string>;
  declare readonly clientSecret?: pulumi.Output<string>;

  constructor(name: string, args: pulumi.Inputs) {
    const outputs = { clientId: undefined, clientSecret: undefined };
    const { version } = schema;
    super("cognito-user-pool:index:CognitoAppClient", name, { ...args, ...outputs }, { version }, true);
  }
}
