import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { ifReadable, type PoolPicture, Unreadable } from "../../lab/picture";
import type { SettingsPage } from "../../lab/settings/setting";
import { countChecks, printChecks, validate } from "../../lab/validate";
import { antiDefaultPicture } from "./antiDefaultPicture";
import { labPicture } from "./pictures";

/** What fails when only the live pool is changed. */
function failures(change: (live: PoolPicture) => void, declared = labPicture()) {
  const live = structuredClone(declared);
  change(live);
  return validate(declared, live).filter(({ passed }) => !passed);
}

describe("validation", () => {
  it("passes every check of a pool that is as declared", () => {
    for (const picture of [labPicture(), antiDefaultPicture()]) {
      const checks = validate(picture, structuredClone(picture));
      assert.deepEqual(
        checks.filter(({ passed }) => !passed),
        [],
      );
      assert.ok(checks.length > 70);
    }
  });

  it("goes through the lab's tasks in their order", () => {
    const tasks = validate(antiDefaultPicture(), antiDefaultPicture()).map(({ task = 9 }) => task);
    assert.deepEqual(
      tasks,
      [...tasks].sort((a, b) => a - b),
    );
    assert.deepEqual([...new Set(tasks)], [3, 4, 5, 6, 7, 9]);
  });

  it("fails every check of a pool in which everything differs", () => {
    const checks = validate(labPicture(), antiDefaultPicture());
    assert.deepEqual(
      checks.filter(({ passed }) => passed),
      [],
    );
  });

  it("says what was expected and found", () => {
    const failed = failures(({ pool }) => {
      pool.Policies = {
        ...pool.Policies,
        PasswordPolicy: { ...pool.Policies?.PasswordPolicy, MinimumLength: 6 },
      };
    });
    assert.deepEqual(failed, [
      {
        step: "Step 2: Configure security requirements",
        task: 4,
        label: "Password minimum length",
        argument: "security.passwordPolicy.minimumLength",
        expected: "8 characters",
        found: "6 characters",
        passed: false,
      },
    ]);
  });

  it("finds an app client that is missing, and one that somebody added, in one check each", () => {
    const [missing] = failures(({ clients }) => delete clients.whizclient);
    assert.equal(missing.label, "App client whizclient");
    assert.deepEqual([missing.expected, missing.found], ["Present", "None"]);
    const added = failures(({ clients }) => {
      clients["by hand"] = {};
    });
    assert.deepEqual(
      added.map(({ label, argument, expected, found }) => ({ label, argument, expected, found })),
      [{ label: "App client by hand", argument: 'clients["by hand"]', expected: "None", found: "Present" }],
    );
  });

  it("finds a group that is missing or added; of users only those that are missing", () => {
    const declared = antiDefaultPicture();
    const labels = (change: (live: PoolPicture) => void) =>
      failures(change, declared).map(({ label, found }) => `${label}: ${String(found)}`);
    assert.deepEqual(
      labels(({ groups }) => delete groups.admins),
      ["Group admins: None"],
    );
    assert.deepEqual(
      labels(({ groups }) => {
        groups.others = {};
      }),
      ["Group others: Present"],
    );
    assert.deepEqual(
      labels(({ users }) => delete users["ada@example.com"]),
      ["User ada@example.com: None"],
    );
    assert.deepEqual(
      labels(({ users }) => {
        users["eve@example.com"] = { attributes: {}, enabled: true, groups: [] };
      }),
      [],
    );
  });

  it("compares each client by its name", () => {
    const declared = labPicture();
    declared.clients.web = { ...declared.clients.whizclient, ClientName: "web" };
    const failed = failures(({ clients }) => {
      clients.web.AuthSessionValidity = 5;
    }, declared);
    assert.deepEqual(
      failed.map(({ label, argument }) => [label, argument]),
      [["App client web: Authentication session", "clients.web.authSession"]],
    );
  });
});

describe("validation, printed", () => {
  const print = (declared: PoolPicture, live: PoolPicture) =>
    stripVTControlCharacters(printChecks(validate(declared, live))).split("\n");

  it("is one line a check, under the steps, with a count at the end", () => {
    const lines = print(labPicture(), labPicture());
    assert.deepEqual(lines.slice(0, 2), [
      "Step 1: Configure sign-in experience",
      "  ✔ Sign-in options: Email",
    ]);
    const count = validate(labPicture(), labPicture()).length;
    assert.equal(lines.filter((line) => line.startsWith("  ✔ ")).length, count);
    assert.equal(lines.at(-1), `✔ ${count} checks, all passed`);
    for (const line of lines) assert.ok(line.length <= 80, line);
  });

  it("shows expected and found where they differ", () => {
    const live = labPicture();
    live.clients.whizclient.AuthSessionValidity = 15;
    delete live.pool.DeletionProtection;
    const lines = print(labPicture(), live);
    assert.ok(
      lines.includes(
        "  ✘ App client whizclient: Authentication session: expected 3 minutes, found 15 minutes (clients.whizclient.authSession)",
      ),
    );
    assert.ok(
      lines.includes("  ✘ Deletion protection: expected Active, found Inactive (deletionProtection)"),
    );
    assert.match(lines.at(-1) ?? "", /^✘ \d+ checks, 2 failed$/);
  });

  it("shows a long text from where it differs", () => {
    const [declared, live] = [labPicture(), labPicture()];
    const message = "Dear customer of ours, ".repeat(20);
    declared.pool.VerificationMessageTemplate = { EmailMessage: `${message} your code is {####}` };
    live.pool.VerificationMessageTemplate = { EmailMessage: `${message} my code is\n{####}` };
    const failed = print(declared, live).filter((line) => line.startsWith("  ✘"));
    assert.equal(failed.length, 1);
    assert.match(failed[0], /expected ….* your code is \{####\}, found ….* my code is \{####\}/);
  });
});

describe("validation at an endpoint that doesn't have everything", () => {
  const page: SettingsPage = {
    title: "Step 2: Configure security requirements",
    sections: [
      [
        { label: "Name", read: ({ pool }) => pool.Name },
        {
          label: "Action",
          argument: "action",
          read: ({ pool }) =>
            ifReadable(pool.UserPoolTags as Record<string, string> | Unreadable, ({ action }) => action),
        },
      ],
    ],
  };
  const declaring = (action?: string): PoolPicture => ({
    ...labPicture(),
    pool: { Name: "whizlabs", UserPoolTags: action === undefined ? {} : { action } },
  });
  const unreadable = (Name = "whizlabs"): PoolPicture => ({
    ...labPicture(),
    pool: { Name, UserPoolTags: new Unreadable("nobody can tell") as never },
  });

  it("doesn't make a check of what it can't read, which counts neither as passed nor as failed", () => {
    const checks = validate(declaring("Block"), unreadable(), [page]);
    assert.deepEqual(
      checks.map(({ label, passed }) => [label, passed]),
      [
        ["Name", true],
        ["Action", null],
      ],
    );
    assert.deepEqual(countChecks(checks), { total: 2, failed: 0, notMade: 1 });
    const lines = stripVTControlCharacters(printChecks(checks)).split("\n");
    assert.ok(lines.includes("  ○ Action: expected Block [not checked: nobody can tell]"), lines.join("\n"));
    assert.equal(lines.at(-1), "✔ 2 checks, 1 passed, 1 not made");
  });

  it("can still find another difference", () => {
    const checks = validate(declaring("Block"), unreadable("other"), [page]);
    assert.deepEqual(countChecks(checks), { total: 2, failed: 1, notMade: 1 });
    const text = stripVTControlCharacters(printChecks(checks));
    assert.ok(text.endsWith("✘ 2 checks, 1 failed, 1 not made"), text);
  });

  it("makes no check where nothing is declared: nobody can have set it there", () => {
    const checks = validate(declaring(), unreadable(), [page]);
    assert.deepEqual(
      checks.map(({ label }) => label),
      ["Name"],
    );
  });
});
