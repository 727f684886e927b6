import type { CognitoUserPoolArgs } from "../../../components";
import { at, isRefused, passes } from "./edges";

describe("Both edges of numbers", () => {
  const rotation = { clients: { web: { refreshTokenRotation: { enabled: true } } } };
  const numbers: [path: string, min: number, max: number, more?: CognitoUserPoolArgs][] = [
    ["security.passwordPolicy.minimumLength", 6, 99],
    ["security.passwordPolicy.temporaryPasswordValidityDays", 0, 365],
    ["security.passwordPolicy.historySize", 0, 24],
    ["clients.web.refreshTokenRotation.gracePeriodSeconds", 0, 60, rotation],
    ["groups.staff.precedence", 0, 2_147_483_647],
  ];
  for (const [path, min, max, more] of numbers)
    it(`${path}: ${min} to ${max}`, () => {
      for (const value of [min, max]) passes(at(path, value, more));
      for (const value of [min - 1, min + 0.5, max + 1]) isRefused(at(path, value, more), path);
    });

  for (const bound of ["min", "max"])
    it(`${bound} of custom strings: 0 to 2048`, () => {
      const path = `signUp.customAttributes.plan.${bound}`;
      for (const value of [0, 2048]) passes(at(path, value));
      for (const value of [-1, 0.5, 2049]) isRefused(at(path, value), "signUp.customAttributes.plan");
    });
});
