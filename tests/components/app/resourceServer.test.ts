import assert from "node:assert/strict";
import { CognitoUserPool } from "../../../components";
import { underMocks } from "../../mocks";
import { poolId, resourceServerOf } from "../settled";

describe("Resource server", () => {
  const scopes = { read: "Read everything", "write:all": "Write everything" };

  it("has its key as identifier, and its scopes with what they allow", () => {
    assert.deepEqual(resourceServerOf({ resourceServers: { api: { scopes, name: "The API" } } }, "api"), {
      identifier: "api",
      name: "The API",
      userPoolId: poolId,
      scopes: [
        { scopeName: "read", scopeDescription: "Read everything" },
        { scopeName: "write:all", scopeDescription: "Write everything" },
      ],
    });
  });

  const names: [identifier: string, name: string][] = [
    ["api", "api"],
    ["my_api=1,2+3@x.y-z", "my_api=1,2+3@x.y-z"],
    ["https://api.example.com/v1", "https-api.example.com-v1"],
    ["*", "-"],
  ];
  for (const [identifier, name] of names)
    it(`${identifier} is called ${name} by default`, () =>
      assert.equal(
        resourceServerOf({ resourceServers: { [identifier]: { scopes } } }, identifier).name,
        name,
      ));

  it("goes before another one of its identifier comes", async () => {
    const { resource } = await underMocks(
      () => new CognitoUserPool("crew", { resourceServers: { api: { scopes } } }),
    );
    assert.equal(resource("crew-resourceServer-api").options.deleteBeforeReplace, true);
  });
});
