import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { argumentsType, namedType } from "../../components/checks/door";
import { hovered, offered, underlined } from "./editor";

const root = join(__dirname, "../..");
const stackFiles = readdirSync(root).filter((name) => /^Pulumi\..+\.yaml$/.test(name));
const [modeline] = readFileSync(join(root, "Pulumi.dev.yaml"), "utf8").split("\n");
const file = (...lines: string[]) => [modeline, "config:", ...lines.map((line) => `  ${line}`)].join("\n");

describe("stack files in an editor", () => {
  for (const name of stackFiles) {
    it(`nothing is underlined in ${name}`, async () => {
      const text = readFileSync(join(root, name), "utf8");
      assert.equal(text.split("\n")[0], modeline);
      assert.deepEqual(await underlined(text), []);
    });
  }

  it("offers every argument, with its documentation", async () => {
    const { properties = {} } = argumentsType("cognito-user-pool:index:CognitoUserPool");
    const keys = await offered(file("|"));
    assert.deepEqual(
      Object.keys(keys).sort(),
      Object.keys(properties).map((name) => `cognito-user-pool:${name}`),
    );
    assert.match(keys["cognito-user-pool:signIn"], /^Sign-in experience: Task 3 of the lab\./);
  });

  it("offers the members of an argument, below a map's key too", async () => {
    const { properties = {} } = namedType("#/types/cognito-user-pool:index:AppClient");
    const keys = await offered(file("cognito-user-pool:clients:", "  web:", "    |"));
    assert.deepEqual(Object.keys(keys).sort(), Object.keys(properties));
  });

  it("offers an enum's values, with what they mean", async () => {
    const values = await offered(file("cognito-user-pool:signIn:", "  options: [|]"));
    assert.deepEqual(Object.keys(values).sort(), ["email", "phone_number", "username"]);
    assert.equal(values.username, "A name of the user's own choosing.");
    const flows = await offered(file("cognito-user-pool:security:", "  mfa:", "    enforcement: |"));
    assert.ok("optional" in flows);
  });

  it("offers nothing but text where a string may be encrypted", async () => {
    const users = ["cognito-user-pool:users:", "  ada:", "    temporaryPassword: |"];
    assert.deepEqual(await offered(file(...users)), {});
  });

  it("explains a key and a value under the pointer", async () => {
    const text = await hovered(file("cognito-user-pool:security:", "  accountRec|overy: email_only"));
    assert.match(text, /^How users who forgot their password get a code\./);
    assert.match(text, /`sms_only`: By text message\./);
  });

  const squiggles: [lines: string[], at: string, message: RegExp][] = [
    [["cognito-user-pool:sigIn: {}"], "cognito-user-pool:sigIn", /not allowed/],
    [["cognito-user-pool:signIn:", "  option: []"], "option", /not allowed/],
    [["cognito-user-pool:tier: plsu"], "plsu", /Valid values: "essentials", "lite", "plus"/],
    [["cognito-user-pool:tags: { build: 7 }"], "7", /Incorrect type/],
    [["cognito-user-pool:deletionProtection: 'yes'"], "'yes'", /pattern/],
    [
      ["cognito-user-pool:clients: { web: { refreshTokenRotation: { } } }"],
      "refreshTokenRotation",
      /enabled/,
    ],
    [["cognito-user-pool:signUp: { selfRegistration: { secure: v1:a } }"], "{ secure: v1:a }", /boolean/],
    [["cognito-user-pool:signIn: { secure: v1:a }"], "secure", /not allowed/],
    [["cognito-user-pool:groups: { a: { description: { secret: v1:a } } }"], "secret", /not allowed/],
  ];
  for (const [lines, at, expected] of squiggles) {
    it(`underlines ${at} in ${lines.join("")}`, async () => {
      const [first] = (await underlined(file(...lines))).filter((diagnostic) => diagnostic.at === at);
      assert.match(first?.message ?? "nothing underlined", expected);
    });
  }

  it("accepts what Pulumi writes and takes: secrets, booleans as text, empty keys, other namespaces", async () => {
    const text = file(
      "aws:region: us-east-1",
      "aws:endpoints: [{ cognitoidp: http://127.0.0.1:4566 }]",
      'cognito-user-pool:deletionProtection: "false"',
      "cognito-user-pool:users:",
      "  ada:",
      "    temporaryPassword: { secure: v1:abc }",
      "    attributes: { email: { secure: v1:abc } }",
      "cognito-user-pool:clients:",
      "  web:",
      "cognito-user-pool:signIn:",
    );
    assert.deepEqual(await underlined(`${text}\nencryptionsalt: v1:abc\nsecretsprovider: passphrase\n`), []);
  });
});
