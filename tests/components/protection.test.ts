import type * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { underMocks } from "../mocks";

describe("Protection", () => {
  async function protectedOnes(args: CognitoUserPoolArgs, opts?: pulumi.ComponentResourceOptions) {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", args, opts));
    return resources.map(({ options }) => options.protect);
  }

  it("follows deletionProtection", async () => {
    assert.deepEqual(await protectedOnes({}), [undefined, true, undefined]);
    assert.deepEqual(await protectedOnes({ deletionProtection: false }), [undefined, false, undefined]);
  });

  it("is what the component's options say, where they do", async () => {
    assert.deepEqual(await protectedOnes({}, { protect: false }), [false, false, false]);
    assert.deepEqual(await protectedOnes({ deletionProtection: false }, { protect: true }), [
      true,
      true,
      true,
    ]);
  });
});
