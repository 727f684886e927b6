import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { isLocal, localEndpoint, probeEndpoint } from "../../lab/endpoint";
import { UserError } from "../../lab/userError";
import { sharedEmulator } from "../emulator";
import { answering, serving } from "./server";

const specific = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";
const general = "AWS_ENDPOINT_URL";

describe("localEndpoint", () => {
  const before = { ...process.env };
  beforeEach(() => {
    delete process.env[specific];
    delete process.env[general];
  });
  after(() => {
    for (const name of [specific, general]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  it("is what --endpoint says, or else the SDK's variables, Cognito's own first", () => {
    assert.equal(localEndpoint(), undefined);
    process.env[general] = "http://localhost:1";
    assert.equal(localEndpoint(), "http://localhost:1");
    process.env[specific] = "http://localhost:2";
    assert.equal(localEndpoint(), "http://localhost:2");
    assert.equal(localEndpoint("http://localhost:3/"), "http://localhost:3");
    process.env[specific] = "";
    assert.equal(localEndpoint(), "http://localhost:1");
  });

  for (const url of ["http://127.0.0.1:4566", "https://localhost", "http://127.1.2.3", "http://[::1]:4566"]) {
    it(`takes ${url}`, () => assert.equal(localEndpoint(url), url));
  }

  for (const url of [
    "https://cognito-idp.us-east-1.amazonaws.com",
    "http://127.0.0.1.example.com",
    "http://localhost@example.com",
    "http://localhost.example.com",
    "http://192.168.1.1:4566",
    "http://0.0.0.0:4566",
    "http://128.0.0.1",
  ]) {
    it(`refuses ${url}: it isn't this machine`, () =>
      assert.throws(
        () => localEndpoint(url),
        (error) =>
          error instanceof UserError &&
          error.message.startsWith(`--endpoint ${url}: `) &&
          /never makes anything in an account/.test(error.message),
      ));
  }

  for (const text of ["", "4566", "localhost:4566", "127.0.0.1:4566", "ftp://localhost", "http://"]) {
    it(`refuses "${text}": it is no URL`, () =>
      assert.throws(
        () => localEndpoint(text),
        (error) => error instanceof UserError && /no URL/.test(error.message),
      ));
  }

  it("names the variable that is wrong", () => {
    process.env[general] = "https://example.com";
    assert.throws(
      () => localEndpoint(),
      /^Error: AWS_ENDPOINT_URL=https:\/\/example\.com: example\.com isn't/,
    );
  });
});

describe("isLocal", () => {
  it("is what answers on this machine, and never AWS", () => {
    assert.deepEqual(["http://127.0.0.1:4566", "http://[::1]:1", "https://localhost"].map(isLocal), [
      true,
      true,
      true,
    ]);
    const others = [undefined, "", "localhost", "https://cognito-idp.us-east-1.amazonaws.com"];
    assert.deepEqual(
      others.map(isLocal),
      others.map(() => false),
    );
  });
});

describe("probeEndpoint", () => {
  /** The probe refuses the endpoint, names it, the reason and the command that runs one. */
  async function refused(endpoint: string, reason: RegExp, timeout?: number): Promise<void> {
    await assert.rejects(probeEndpoint(endpoint, timeout), (error) => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, reason);
      assert.ok(error.message.includes(endpoint));
      assert.match(error.message, /npm run emulator/);
      return true;
    });
  }

  it("is content with the local endpoint", async () => probeEndpoint(await sharedEmulator()));

  it("says that nothing answers", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await refused(`http://127.0.0.1:${port}`, /nothing answers there \(ECONNREFUSED\)/);
  });

  it("says that no answer comes in time, be it the whole or the rest of it", async () => {
    await serving(
      () => {},
      (endpoint) => refused(endpoint, /didn't answer within 0\.1 seconds/, 100),
    );
    await serving(
      (_, response) => response.writeHead(200).write("{"),
      (endpoint) => refused(endpoint, /didn't answer within 0\.1 seconds/, 100),
    );
  });

  for (const [what, status, body] of [
    ["a web page", 200, "<html>Welcome</html>"],
    ["a page that isn't there", 404, "<html>Not found</html>"],
    ["an error in JSON", 404, '{"error":"no such page"}'],
    ["other JSON", 200, '{"hello":"world"}'],
    ["no JSON object", 200, "null"],
    ["nothing", 200, ""],
    ["a failure", 500, "oops"],
  ] as const) {
    it(`says that ${what} isn't Cognito`, () =>
      answering(status, body, (endpoint) => refused(endpoint, /isn't Cognito/)));
  }

  it("says when the credentials are refused", () =>
    answering(400, '{"__type":"UnrecognizedClientException","message":"invalid token"}', (endpoint) =>
      refused(endpoint, /refuses the credentials test \/ test \(invalid token\)/),
    ));
});
