import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as pulumi from "@pulumi/pulumi";
import { CognitoUserPool } from "../components";
import schema from "../components/schema.json";
import { readStackFile } from "../lab/stackFile";
import { type Registered, underMocks, valueOf } from "./mocks";

const load = createRequire(__filename);
const { inputProperties, properties } = schema.resources["cognito-user-pool:index:CognitoUserPool"];

/** What index.ts registers and exports with a stack's file. */
function program(stack: string) {
  return underMocks(() => {
    const { config, secretKeys } = readStackFile(stack);
    pulumi.runtime.setAllConfig(config, [...secretKeys]);
    delete load.cache[load.resolve("../index")];
    return load("../index") as Record<string, pulumi.Output<unknown>>;
  });
}

describe("the program", () => {
  it("makes the lab's pool in dev, but unprotected", async () => {
    const lab = await underMocks(() => new CognitoUserPool("whizlabs"));
    const [dev, pools] = [
      await program("dev"),
      (resource: Registered) => resource.type.endsWith(":UserPool"),
    ];
    const pool = lab.resources.find(pools) as Registered;
    assert.equal(lab.resources[0].inputs.protected, true);
    Object.assign(lab.resources[0].inputs, { protected: false });
    assert.deepEqual([pool.inputs.deletionProtection, pool.options.protect], ["ACTIVE", true]);
    Object.assign(pool.inputs, { deletionProtection: "INACTIVE" });
    Object.assign(pool.options, { protect: dev.resources.find(pools)?.options.protect });
    assert.ok(!pool.options.protect);
    assert.deepEqual(dev.resources, lab.resources);
    assert.deepEqual(dev.warnings, []);
  });

  it("loads of the AWS provider no other service than Cognito, where the pool needs none", async () => {
    const loaded = { ...load.cache };
    const isFresh = (file: string) => /[\\/]@pulumi[\\/]aws[\\/]|[\\/]components[\\/]/.test(file);
    for (const file of Object.keys(loaded).filter(isFresh)) delete load.cache[file];
    try {
      await program("dev");
      const files = Object.keys(load.cache).map((file) => file.replaceAll("\\", "/"));
      const services = files.flatMap((file) => /\/@pulumi\/aws\/(\w+)\//.exec(file)?.[1] ?? []);
      assert.deepEqual([...new Set(services)], ["cognito"]);
    } finally {
      for (const file of Object.keys(load.cache)) delete load.cache[file];
      Object.assign(load.cache, loaded);
    }
  });

  it("makes a protected pool in prod, without a warning", async () => {
    const prod = await program("prod");
    const { inputs, options } = prod.resource("whizlabs");
    assert.deepEqual([inputs.deletionProtection, options.protect], ["ACTIVE", true]);
    assert.deepEqual([inputs.userPoolTier, inputs.mfaConfiguration], ["PLUS", "ON"]);
    assert.deepEqual(prod.warnings, []);
  });

  it("makes the same in local", async () => {
    assert.deepEqual((await program("local")).resources, (await program("dev")).resources);
  });

  it("exports the component's outputs under their names", async () => {
    const { result } = await program("dev");
    assert.deepEqual(Object.keys(result).sort(), Object.keys(properties).sort());
    assert.equal(await valueOf(result.userPoolId), "us-east-1_whizlabs");
    assert.deepEqual(await valueOf(result.clientIds), { whizclient: "whizlabs-client-whizclient-id" });
    assert.ok(await pulumi.isSecret(result.clientSecrets));
  });
});

describe("the repository's stack files", () => {
  it("local is dev at a local endpoint, by settings of the AWS provider alone", () => {
    const [dev, local] = [readStackFile("dev"), readStackFile("local")];
    assert.equal(local.endpoint, "http://127.0.0.1:4566");
    assert.equal(local.region, dev.region);
    const provider = Object.keys(local.config).filter((key) => key.startsWith("aws:"));
    assert.deepEqual(provider.sort(), [
      "aws:accessKey",
      "aws:endpoints",
      "aws:region",
      "aws:secretKey",
      "aws:skipCredentialsValidation",
      "aws:skipMetadataApiCheck",
      "aws:skipRegionValidation",
      "aws:skipRequestingAccountId",
    ]);
  });

  it("Pulumi.yaml declares every argument that has a neutral value", () => {
    const { config } = readStackFile("local");
    const declared = Object.entries(config).filter(([, value]) => value === "{}");
    const objects = Object.entries(inputProperties)
      .filter(
        ([name, type]) =>
          !("type" in type && type.type !== "object") &&
          !["clients", "deviceTracking", "tier", "adopt"].includes(name),
      )
      .map(([name]) => `cognito-user-pool:${name}`);
    assert.deepEqual(declared.map(([key]) => key).sort(), objects.sort());
  });
});
