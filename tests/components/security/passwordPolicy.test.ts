import assert from "node:assert/strict";
import type { PasswordPolicy } from "../../../components";
import { poolOf } from "../settled";

const lab = {
  minimumLength: 8,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
  temporaryPasswordValidityDays: 7,
};

describe("Password policy", () => {
  const changes: [args: PasswordPolicy, expected: object][] = [
    [{ minimumLength: 12 }, { minimumLength: 12 }],
    [{ requireLowercase: false }, { requireLowercase: false }],
    [{ requireUppercase: false }, { requireUppercase: false }],
    [{ requireNumbers: false }, { requireNumbers: false }],
    [{ requireSymbols: false }, { requireSymbols: false }],
    [{ temporaryPasswordValidityDays: 1 }, { temporaryPasswordValidityDays: 1 }],
    [{ historySize: 5 }, { passwordHistorySize: 5 }],
    [{ historySize: 0 }, { passwordHistorySize: 0 }],
    [{ minimumLength: undefined, requireSymbols: undefined, historySize: undefined }, {}],
  ];
  for (const [passwordPolicy, expected] of changes)
    it(`${JSON.stringify(passwordPolicy)} changes just that, and all is said`, () => {
      assert.deepEqual(poolOf({ security: { passwordPolicy } }).passwordPolicy, { ...lab, ...expected });
    });
});
