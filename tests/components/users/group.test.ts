import assert from "node:assert/strict";
import type { Group } from "../../../components";
import { groupOf, poolId } from "../settled";

describe("Group", () => {
  const groups: [group: Group, expected: object][] = [
    [{}, {}],
    [{ description: "Who works here" }, { description: "Who works here" }],
    [{ precedence: 0 }, { precedence: 0 }],
    [
      { precedence: 7, roleArn: "arn:aws:iam::123456789012:role/staff" },
      { precedence: 7, roleArn: "arn:aws:iam::123456789012:role/staff" },
    ],
  ];
  for (const [group, expected] of groups)
    it(JSON.stringify(group), () => {
      const sent = groupOf({ groups: { staff: group } }, "staff");
      assert.deepEqual(sent, { name: "staff", userPoolId: poolId, ...expected });
    });
});
