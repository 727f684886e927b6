import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { underMocks, valueOf } from "../mocks";

const root = join(__dirname, "../..");
const load = createRequire(__filename);
const tsc = join(root, "node_modules/typescript/bin/tsc");

type Outputs = Record<string, pulumi.Output<unknown>>;

describe("The npm package, as npm pack makes it,", () => {
  const folder = mkdtempSync(join(tmpdir(), "cognito-user-pool-package-"));
  const installed = join(folder, "node_modules/cognito-user-pool");
  let contents: string[];

  before(() => {
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root });
    const [{ filename, files }] = JSON.parse(packed.toString()) as [
      { filename: string; files: { path: string }[] },
    ];
    contents = files.map(({ path }) => path);
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", join(folder, filename), "--strip-components=1", "-C", installed]);
    // What npm would install beside it: the same versions as here.
    for (const name of ["@pulumi", "@types"])
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "dir");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The outputs of an example's program, type-checked and compiled against the package, under mocks. */
  async function run(example: string, config: Record<string, string> = {}) {
    const program = join(folder, example);
    const from = join(root, "examples", example);
    mkdirSync(program);
    for (const file of ["index.ts", "package.json", "tsconfig.json"])
      cpSync(join(from, file), join(program, file));
    execFileSync(process.execPath, [tsc, "-p", program, "--noEmit", "false"], { stdio: "pipe" });
    pulumi.runtime.setAllConfig(config);
    return underMocks(() => load(join(program, "index.js")) as Outputs);
  }

  it("holds the compiled components and their schema, and no tests or lab", () => {
    const folders = new Set(contents.map((path) => path.split("/")[0]));
    assert.deepEqual([...folders].sort(), ["README.md", "dist", "package.json"]);
    for (const file of ["index.js", "index.d.ts", "plugin.js", "schema.json"])
      assert.ok(contents.includes(`dist/${file}`), file);
  });

  it("gives a program a pool with its clients: examples/webApp", async () => {
    const { result, inputs } = await run("webApp");
    assert.equal(await valueOf(result.webClientId), "users-client-web-id");
    assert.equal(await valueOf(result.serverSecret), "secret of users-client-server");
    assert.equal(await pulumi.isSecret(result.serverSecret), true);
    assert.deepEqual(inputs("users").tags, { team: "web" });
  });

  it("gives a program an app client of another stack's pool: examples/otherStack", async () => {
    const { result, inputs } = await run("otherStack", { "cognito-user-pool:poolStack": "me/users/dev" });
    assert.equal(inputs("server").userPoolId, "us-east-1_me/users/dev");
    assert.equal(await valueOf(result.clientId), "server-id");
    assert.equal(await pulumi.isSecret(result.clientSecret), true);
  });

  it("has every example tried here", () => {
    assert.deepEqual(readdirSync(join(root, "examples")).sort(), ["otherStack", "webApp"]);
  });
});
