import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { CognitoUserPool, type SignInOption, type User } from "../../../components";
import { resolveUser, userArgs } from "../../../components/users/user";
import { underMocks } from "../../mocks";
import { byTheRules, poolId, userOf } from "../settled";

const jo = "jo@example.com";

function joIs(user: User) {
  const signUp = { customAttributes: { plan: {} } };
  return userOf({ signUp, messaging: { sms: {} }, users: { [jo]: user } }, jo);
}

describe("User", () => {
  const plain = { username: jo, userPoolId: poolId, attributes: {}, enabled: true };

  it("is by default enabled, and told nothing", () => {
    assert.deepEqual(joIs({}), { ...plain, messageAction: "SUPPRESS" });
  });

  const changes: [user: User, expected: object][] = [
    [{ enabled: false }, { enabled: false, messageAction: "SUPPRESS" }],
    [{ invite: "none" }, { messageAction: "SUPPRESS" }],
    [{ invite: "email" }, { desiredDeliveryMediums: ["EMAIL"] }],
    [
      { invite: "sms", attributes: { phone_number: "+15555550100" } },
      { desiredDeliveryMediums: ["SMS"], attributes: { phone_number: "+15555550100" } },
    ],
    [
      { attributes: { email: jo, email_verified: "true", "custom:plan": "gold" } },
      { attributes: { email: jo, email_verified: "true", plan: "gold" }, messageAction: "SUPPRESS" },
    ],
  ];
  for (const [user, expected] of changes)
    it(JSON.stringify(user), () => {
      assert.deepEqual(joIs(user), { ...plain, ...expected });
    });

  it("has its temporary password as a secret, whether it came as one or not", async () => {
    const users = {
      [jo]: { temporaryPassword: "Swordfish-1" },
      "al@example.com": { temporaryPassword: pulumi.output("Swordfish-2") },
    };
    const { resource } = await underMocks(() => new CognitoUserPool("crew", { users }));
    for (const [name, { temporaryPassword }] of [
      [jo, { temporaryPassword: "Swordfish-1" }],
      ["al@example.com", { temporaryPassword: "Swordfish-2" }],
    ] as const) {
      const { inputs, secrets } = resource(`crew-user-${name}`);
      assert.equal(inputs.temporaryPassword, temporaryPassword);
      assert.deepEqual(secrets, ["temporaryPassword"]);
    }
  });

  it("has it as a secret where transformUser sees it", async () => {
    const user = resolveUser({ temporaryPassword: "Swordfish-1" });
    const { temporaryPassword } = userArgs(jo, user, poolId);
    assert.ok(await pulumi.isSecret(temporaryPassword as pulumi.Output<string>));
  });

  it("is put into its groups, and only there", async () => {
    const users = { [jo]: { groups: ["staff", "board"] }, "al@example.com": {} };
    const groups = { staff: {}, board: {}, guests: {} };
    const { resources } = await underMocks(() => new CognitoUserPool("crew", { users, groups }));
    const memberships = resources.filter(({ type }) => type === "aws:cognito/userInGroup:UserInGroup");
    const userPoolId = "us-east-1_crew";
    assert.deepEqual(
      memberships.map(({ name, inputs }) => [name, inputs]),
      [
        [`crew-userInGroup-${jo} staff`, { userPoolId, username: jo, groupName: "staff" }],
        [`crew-userInGroup-${jo} board`, { userPoolId, username: jo, groupName: "board" }],
      ],
    );
  });
});

describe("A phone number that lost its +", () => {
  const detailOf = (name: string, options: SignInOption[]) =>
    byTheRules({ signIn: { options }, messaging: { sms: {} }, users: { [name]: {} } }).errors.map(
      ({ reason }) => reason.replace(/^.*\(/, "("),
    );

  it("is said to be one, where people sign in with phone numbers", () => {
    assert.deepEqual(detailOf("15555550100", ["phone_number"]), [
      "(quote it: YAML reads +15555550100 as a number, and drops the +)",
    ]);
    assert.deepEqual(detailOf("15555550100", ["email"]), ["(signIn.options: email)"]);
    assert.deepEqual(detailOf("155a", ["phone_number"]), ["(signIn.options: phone_number)"]);
    assert.deepEqual(detailOf("15555550100", ["phone_number", "username"]), []);
  });

  it("can't be invited at a user name that only looks like an address", () => {
    const refused = (signIn: SignInOption[], name: string, invite: User["invite"]) =>
      byTheRules({ messaging: { sms: {} }, signIn: { options: signIn }, users: { [name]: { invite } } })
        .errors;
    for (const [name, invite] of [
      [jo, "email"],
      ["+15555550100", "sms"],
    ] as const) {
      assert.deepEqual(
        refused(["username"], name, invite).map(({ path }) => path),
        [`users["${name}"].invite`],
      );
      assert.deepEqual(refused([invite === "email" ? "email" : "phone_number"], name, invite), []);
    }
  });
});
