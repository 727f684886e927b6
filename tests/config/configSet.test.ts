import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { configSet } from "../../config/configSet";

describe("A line that sets a place of the configuration", () => {
  for (const key of [
    "cognito-user-pool:users.ada",
    `users["o'neil@example.com"].temporaryPassword`,
    "'$HOME'",
  ])
    it(`gives a shell ${key} as one word`, () => {
      const line = configSet("--secret", key).replace("pulumi", `printf '%s\\n'`);
      const words = execFileSync("sh", ["-c", line], { encoding: "utf8" }).trim().split("\n");
      assert.deepEqual(words, ["config", "set", "--secret", "--path", key]);
    });
});
