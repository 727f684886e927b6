import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StackFile, readStackFile } from "../../lab/stackFile";
import { UserError } from "../../lab/userError";

const project = "name: shop\nconfig:\n  signIn: { type: object, default: {} }\n";

/** What is said where `make` makes the stack's file. */
function messageAt(make: (file: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "stack-file-"));
  try {
    writeFileSync(join(folder, "Pulumi.yaml"), project);
    make(join(folder, "Pulumi.test.yaml"));
    return refusal(() => readStackFile("test", folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads the stack test of a project that has these files. */
function read(files: Record<string, string>, stack = "test"): StackFile {
  const folder = mkdtempSync(join(tmpdir(), "stack-file-"));
  try {
    for (const [name, text] of Object.entries({ "Pulumi.yaml": project, ...files }))
      writeFileSync(join(folder, name), text);
    return readStackFile(stack, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function message(files: Record<string, string>, stack?: string): string {
  return refusal(() => read(files, stack));
}

function refusal(reading: () => unknown): string {
  try {
    reading();
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    return error.message;
  }
  throw new Error("Nothing was refused.");
}

describe("a stack's file", () => {
  it("gives values as Pulumi hands them to a program", () => {
    const file = `config:
  aws:region: eu-west-1
  shop:deletionProtection: false
  shop:count: 7
  shop:empty:
  shop:signIn: { options: [email], caseSensitive: off }
  unnamed: ["1", 1, true, null]
  shop:defaults: &defaults { a: 1 }
  shop:merged: { <<: *defaults, b: 2 }
`;
    const { config, ...rest } = read({ "Pulumi.test.yaml": file });
    assert.deepEqual(config, {
      "aws:region": "eu-west-1",
      "shop:deletionProtection": "false",
      "shop:count": "7",
      "shop:empty": "",
      "shop:signIn": '{"options":["email"],"caseSensitive":"off"}',
      "shop:unnamed": '["1",1,true,null]',
      "shop:defaults": '{"a":1}',
      "shop:merged": '{"a":1,"b":2}',
    });
    assert.deepEqual(rest, {
      stack: "test",
      project: "shop",
      secretKeys: new Set(),
      region: "eu-west-1",
      endpoint: undefined,
    });
  });

  it("takes the project's values where it says nothing", () => {
    const config = [
      "config:",
      "  signIn: { type: object, default: {} }",
      "  tier: lite",
      "  aws:region: { value: eu-north-1 }",
      "  required: { type: string }",
    ].join("\n");
    const files = {
      "Pulumi.yaml": `name: shop\n${config}`,
      "Pulumi.test.yaml": "config: { shop:tier: plus }",
    };
    const stackFile = read(files);
    assert.deepEqual(stackFile.config, {
      "shop:signIn": "{}",
      "shop:tier": "plus",
      "aws:region": "eu-north-1",
    });
    assert.equal(stackFile.region, "eu-north-1");
  });

  it("may be empty, and then means the lab's region", () => {
    for (const text of ["", "# nothing\n", "config:\n", "encryptionsalt: v1:abc\n"]) {
      const { config, region } = read({ "Pulumi.test.yaml": text });
      assert.deepEqual(config, { "shop:signIn": "{}" });
      assert.equal(region, "us-east-1");
    }
  });

  it("takes the lab's region where none is named, and refuses what is none", () => {
    const file = (region: string) => ({ "Pulumi.test.yaml": `config: { aws:region: ${region} }` });
    assert.equal(read(file("")).region, "us-east-1");
    assert.equal(read(file("us-gov-west-1")).region, "us-gov-west-1");
    const refusal = "Pulumi.test.yaml: aws:region must be the code of a region, as us-east-1; received ";
    assert.equal(message(file("Frankfurt am Main")), `${refusal}"Frankfurt am Main"`);
    assert.equal(message(file("{ secure: v1:a }")), `${refusal}"(encrypted)"`);
  });

  it("puts a password that meets every policy in the place of what is encrypted", () => {
    const file = `config:
  shop:users: { ada: { temporaryPassword: { secure: v1:abc } }, bob: { temporaryPassword: { secure: v1:def } } }
  shop:token: { secure: v1:ghi }
  shop:tags: { secure: yes, other: no }
`;
    const { config, secretKeys } = read({ "Pulumi.test.yaml": file });
    assert.deepEqual(secretKeys, new Set(["shop:users", "shop:token"]));
    const { ada, bob } = JSON.parse(config["shop:users"]) as Record<string, { temporaryPassword: string }>;
    assert.notEqual(ada.temporaryPassword, bob.temporaryPassword);
    for (const password of [ada.temporaryPassword, bob.temporaryPassword, config["shop:token"]]) {
      assert.match(password, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z0-9])\S{99,256}$/);
    }
  });

  it("names the endpoint that the AWS provider gets", () => {
    const file = "config: { 'aws:endpoints': [{ cognitoidp: http://127.0.0.1:4566 }] }";
    assert.equal(read({ "Pulumi.test.yaml": file }).endpoint, "http://127.0.0.1:4566");
    const endpoints = (value: string) => ({ "Pulumi.test.yaml": `config: { aws:endpoints: ${value} }` });
    assert.equal(read(endpoints(`'[{"cognitoidp":"http://127.0.0.1:1"}]'`)).endpoint, "http://127.0.0.1:1");
    assert.equal(read(endpoints("[{ s3: http://127.0.0.1:1 }]")).endpoint, undefined);
    for (const value of ["[{ cognitoidp: 5 }]", "[{ cognitoidp: { secure: v1:a } }]", "{ secure: v1:a }"])
      assert.equal(
        message(endpoints(value)),
        "Pulumi.test.yaml: aws:endpoints must have Cognito's address in plain text: - cognitoidp: <URL>",
      );
  });

  it("is refused when it isn't there, with those that are", () => {
    const files = { "Pulumi.dev.yaml": "", "Pulumi.production.yaml": "" };
    assert.equal(
      message(files, "producton"),
      "There is no Pulumi.producton.yaml, so no stack producton. Did you mean production? Stacks: dev, production",
    );
    assert.equal(message(files, "x"), "There is no Pulumi.x.yaml, so no stack x. Stacks: dev, production");
  });

  it("is refused when it isn't YAML, with line and column, in one line", () => {
    assert.equal(
      message({ "Pulumi.test.yaml": "config: {}\n---\nconfig: {}\n" }),
      "Pulumi.test.yaml isn't YAML: line 2, column 1: a second document begins",
    );
    const text = message({ "Pulumi.test.yaml": "config:\n  a: 1\n  b: [1, 2\n  c: }\n  d: ]]\n" });
    assert.match(text, /^Pulumi\.test\.yaml isn't YAML: line \d+, column \d+: [^\n]+$/);
    assert.match(
      message({ "Pulumi.test.yaml": "config:\n  a: 1\n  a: 2\n" }),
      /^Pulumi\.test\.yaml isn't YAML: line 3, column 3: /,
    );
    assert.match(
      message({ "Pulumi.test.yaml": "", "Pulumi.yaml": "a: [" }),
      /^Pulumi\.yaml isn't YAML: line 1/,
    );
  });

  it("is refused when it can't be read", () => {
    assert.equal(
      messageAt((file) => mkdirSync(file)),
      "Pulumi.test.yaml can't be read: it is a folder",
    );
    assert.equal(
      messageAt((file) => symlinkSync("nowhere", file)),
      "Pulumi.test.yaml can't be read: it is a link to a file that isn't there",
    );
  });

  it("is refused when its permissions don't let anybody read it", function () {
    // Nothing keeps root from reading.
    if (process.getuid?.() === 0) this.skip();
    const text = messageAt((file) => {
      writeFileSync(file, "");
      chmodSync(file, 0);
    });
    assert.equal(text, "Pulumi.test.yaml can't be read: its permissions don't let you");
  });

  it("is refused when its anchors lead nowhere, into themselves or beyond measure", () => {
    const bomb = [
      "a0: &a0 [x]",
      ...[1, 2, 3, 4, 5].map(
        (n) =>
          `a${n}: &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join()}]`,
      ),
    ];
    const refusals: [string, RegExp][] = [
      ["shop:tags: &a { b: *a }", /: the value of an anchor contains itself$/],
      ["shop:tags: *a", /: Unresolved alias[^\n]*$/],
      [bomb.join("\n  "), /: Excessive alias count[^\n]*$/],
    ];
    for (const [config, expected] of refusals) {
      const text = message({ "Pulumi.test.yaml": `config:\n  ${config}\n` });
      assert.match(text, /^Pulumi\.test\.yaml (can't be used|isn't YAML)/);
      assert.match(text, expected);
    }
  });

  it("is refused when it has a key that isn't Pulumi's", () => {
    assert.equal(
      message({ "Pulumi.test.yaml": "confg: { shop:tier: plus }" }),
      "Pulumi.test.yaml: confg is no key of a stack's file; did you mean config?",
    );
    assert.equal(
      message({ "Pulumi.test.yaml": "shop:tier: plus" }),
      "Pulumi.test.yaml: shop:tier is no key of a stack's file; " +
        "expected one of config, environment, secretsprovider, encryptedkey, encryptionsalt",
    );
  });

  it("is refused when it is something else than a mapping", () => {
    for (const text of ["- a\n", "text\n", "12\n", "---\na: 1\n---\nb: 2\n"])
      assert.match(message({ "Pulumi.test.yaml": text }), /^Pulumi\.test\.yaml (must be|isn't YAML)[^\n]+$/);
    assert.equal(
      message({ "Pulumi.test.yaml": "config: [1]" }),
      "Pulumi.test.yaml: config must be a mapping of configuration keys",
    );
  });
});
