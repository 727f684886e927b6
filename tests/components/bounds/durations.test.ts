import type { CognitoUserPoolArgs } from "../../../components";
import { at, isRefused, passes } from "./edges";

describe("Both edges of durations", () => {
  const durations: [path: string, min: number, max: number, more?: CognitoUserPoolArgs][] = [
    ["clients.web.accessToken", 300, 86_400],
    ["clients.web.idToken", 300, 86_400],
    ["clients.web.refreshToken", 3600, 3650 * 86_400],
    ["clients.web.authSession", 180, 900],
  ];
  for (const [path, min, max] of durations)
    it(`${path}: ${min} to ${max} seconds`, () => {
      for (const seconds of [min, max]) passes(at(path, `${seconds}s`));
      for (const seconds of [min - 1, max + 1]) isRefused(at(path, `${seconds}s`), path);
      for (const text of ["", "60", "1h30m", "-1m"]) isRefused(at(path, text), path);
    });

  it("in the other units", () => {
    const token = (unit: string) => ["accessToken", "idToken"].map((name) => [`clients.web.${name}`, unit]);
    for (const [path, text] of [...token("5m"), ...token("1440m"), ...token("24h"), ...token("1d")])
      passes(at(path, text));
    for (const [path, text] of [...token("4m"), ...token("1441m"), ...token("25h"), ...token("2d")])
      isRefused(at(path, text), path);
    for (const text of ["60m", "1h", "87600h", "3650d"]) passes(at("clients.web.refreshToken", text));
    for (const text of ["59m", "87601h", "3651d"])
      isRefused(at("clients.web.refreshToken", text), "clients.web.refreshToken");
    for (const text of ["3m", "15m", "240s"]) passes(at("clients.web.authSession", text));
    for (const text of ["2m", "16m", "1h", "200s"])
      isRefused(at("clients.web.authSession", text), "clients.web.authSession");
  });
});
