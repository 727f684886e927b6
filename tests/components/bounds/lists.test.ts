import type { CognitoUserPoolArgs } from "../../../components";
import { after, isRefused, passes } from "./edges";

describe("Both edges of lists", () => {
  const many = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index));
  const callbackUrls = ["https://example.com/in"];
  const withOAuth = (oauth: object): CognitoUserPoolArgs => ({
    clients: { web: { oauth: { callbackUrls, ...oauth } } },
  });

  for (const list of ["callbackUrls", "logoutUrls"])
    it(`${list}: up to 100 URLs of up to 1024 characters`, () => {
      const path = `clients.web.oauth.${list}`;
      passes(withOAuth({ [list]: many(100, (index) => `https://example.com/${index}`) }));
      isRefused(withOAuth({ [list]: many(101, (index) => `https://example.com/${index}`) }), path);
      passes(withOAuth({ [list]: [after("https://example.com/")(1024)] }));
      isRefused(withOAuth({ [list]: [after("https://example.com/")(1025)] }), `${path}[0]`);
    });

  it("scopes: 1 to 50 of a client, up to 100 of a resource server", () => {
    const withScopes = (count: number, ofThem: number): CognitoUserPoolArgs => {
      const names = many(count, (index) => `s${index}`);
      const scopes = names.slice(0, ofThem).map((name) => `api/${name}`);
      const resourceServers = { api: { scopes: Object.fromEntries(names.map((name) => [name, "x"])) } };
      return { ...withOAuth({ scopes }), resourceServers };
    };
    passes(withScopes(100, 1));
    passes(withScopes(100, 50));
    isRefused(withScopes(100, 0), "clients.web.oauth.scopes");
    isRefused(withScopes(100, 51), "clients.web.oauth.scopes");
    isRefused(withScopes(101, 1), "resourceServers.api.scopes");
  });
});
