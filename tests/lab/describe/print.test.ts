import fc from "fast-check";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CognitoUserPoolArgs } from "../../../components";
import { asStack } from "../../../lab/describe/asStack";
import { printStackFile } from "../../../lab/describe/print";
import { readStackFile } from "../../../lab/stackFile";
import { antiDefault } from "../../antiDefault";
import { contract } from "../../components/contract";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "cognito-user-pool-print-"));
});
after(() => rmSync(folder, { recursive: true }));

/** The configuration that Pulumi would hand to the program with this text as the stack's file. */
function read(text: string): Record<string, string> {
  writeFileSync(join(folder, "Pulumi.yaml"), "name: cognito-user-pool\nruntime: nodejs\n");
  writeFileSync(join(folder, "Pulumi.x.yaml"), text);
  return readStackFile("x", folder).config;
}

describe("The text of a description", () => {
  it("is a stack's file, page by page, with remarks on top", () => {
    const args: CognitoUserPoolArgs = {
      name: "whizlabs",
      signIn: { options: ["email"] },
      security: { mfa: { enforcement: "optional" }, accountRecovery: "off" },
      clients: { whizclient: {}, "my server": { type: "confidential", accessToken: "15m" } },
      adopt: { userPoolId: "us-east-1_X9m9caB4J", clientIds: { whizclient: "1example" } },
    };
    assert.equal(
      printStackFile(args, "us-east-1", ["Token issuer: new", "two\nlines"]),
      `# yaml-language-server: $schema=./config/stackFile.schema.json
# What this file doesn't say of the pool:
#   Token issuer: new
#   two
#   lines
config:
  # Task 1. Sign in, region
  aws:region: us-east-1

  # Task 3. Sign-in experience: can't be changed once the pool exists
  cognito-user-pool:signIn:
    options:
      - email

  # Task 4. Security requirements
  cognito-user-pool:security:
    mfa:
      enforcement: optional
    accountRecovery: "off"

  # Task 7. Integrate your app
  cognito-user-pool:name: whizlabs
  cognito-user-pool:clients:
    whizclient: {}
    my server:
      type: confidential
      accessToken: 15m

  # The pool that exists, which is taken over: leave this in place
  cognito-user-pool:adopt:
    userPoolId: us-east-1_X9m9caB4J
    clientIds:
      whizclient: 1example
`,
    );
  });

  it("has a place for every argument", () => {
    const config = read(printStackFile(antiDefault, "eu-west-1", []));
    assert.equal(config["aws:region"], "eu-west-1");
    assert.deepEqual(config, { ...config, ...asStack(antiDefault).config });
    const members = new Set(contract.map(([member]) => `cognito-user-pool:${member}`));
    assert.deepEqual(new Set(Object.keys(config)), new Set(["aws:region", ...members]));
  });

  it("reads back as it was, whatever the texts", () => {
    const odd = fc.constantFrom(
      "off",
      "1_0",
      "2024-01-01",

      "=",
      "a\r\nb",
      "\u0085",
      " x",
      "# x",
      "\u2028",
      "é\t",
    );
    const text = fc.oneof(odd, fc.string({ maxLength: 6 }), fc.string({ unit: "grapheme", maxLength: 6 }));
    const texts = fc.uniqueArray(
      text.filter((key) => !(key in Object.prototype)),
      { maxLength: 5 },
    );
    const property = fc.property(texts, (list) => {
      const tags = Object.fromEntries(list.map((item) => [item, item]));
      const config = read(printStackFile({ tags, name: list.join("") || "x" }, "us-east-1", list));
      assert.deepEqual(JSON.parse(config["cognito-user-pool:tags"]), tags);
      assert.equal(config["cognito-user-pool:name"], list.join("") || "x");
    });
    fc.assert(property, { numRuns: 100 });
  });
});
