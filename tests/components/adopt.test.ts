import assert from "node:assert/strict";
import { CognitoUserPool, type CognitoUserPoolArgs } from "../../components";
import { leftToCognito } from "../../components/federation/federation";
import { underMocks } from "../mocks";
import { settled } from "./settled";

const userPoolId = "us-east-1_X9m9caB4J";

describe("Adoption", () => {
  const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/1";
  const everyKind: CognitoUserPoolArgs = {
    clients: { web: {}, server: { type: "confidential" } },
    domain: { prefix: "crew", customDomain: "auth.example.com", certificateArn },
    resourceServers: { api: { scopes: {} }, other: { scopes: {} } },
    signUp: { requiredAttributes: ["email"] },
    identityProviders: {
      facebook: { clientId: "id", clientSecret: "secret", apiVersion: "v23.0" },
      saml: { Corp: { metadataUrl: "https://corp.example.com", attributeMapping: { email: "mail" } } },
    },
    groups: { staff: {}, board: {} },
    users: { "jo@example.com": { groups: ["staff"] } },
  };

  async function options(args: CognitoUserPoolArgs) {
    const { resources } = await underMocks(() => new CognitoUserPool("crew", args));
    const told = resources.map(({ name, type, options: { import: id, ignoreChanges } }) => [
      name + (type.includes("CognitoUserPool") ? " (component)" : ""),
      [id, ignoreChanges],
    ]);
    return Object.fromEntries(told) as Record<string, [id: unknown, ignored: unknown]>;
  }
  const made = [undefined, []];

  it("imports what it names, by the provider's ids, and nothing else", async () => {
    const adopt = {
      userPoolId,
      clientIds: { server: "1example" },
      groups: ["staff"],
      domains: ["crew"],
      resourceServers: ["api"],
      identityProviders: ["Corp"],
    };
    assert.deepEqual(await options({ ...everyKind, adopt }), {
      "crew (component)": made,
      crew: [userPoolId, []],
      "crew-client-web": made,
      "crew-client-server": [`${userPoolId}/1example`, ["generateSecret"]],
      "crew-domain": ["crew", []],
      "crew-customDomain": made,
      "crew-resourceServer-api": [`${userPoolId}|api`, []],
      "crew-resourceServer-other": made,
      "crew-identityProvider-Facebook": made,
      "crew-identityProvider-Corp": [
        `${userPoolId}:Corp`,
        leftToCognito("SAML").map((detail) => `providerDetails.${detail}`),
      ],
      "crew-group-staff": [`${userPoolId}/staff`, []],
      "crew-group-board": made,
      "crew-user-jo@example.com": made,
      "crew-userInGroup-jo@example.com staff": made,
    });
  });

  it("of nothing imports nothing", async () => {
    for (const [id] of Object.values(await options(everyKind))) assert.equal(id, undefined);
  });

  describe("of what was never set", () => {
    const clientIds = { web: "1example" };
    const neverSet = [
      "signIn.caseSensitive",
      "signIn.firstFactors",
      "messaging.verification.method",
      ...["accessToken", "idToken", "refreshToken", "authFlows", "authSession", "tokenRevocation"].map(
        (member) => `clients.web.${member}`,
      ),
      "clients.web.preventUserExistenceErrors",
      "clients.web.propagateUserContext",
    ];
    async function registered(args: CognitoUserPoolArgs, unset = neverSet) {
      const adopt = { userPoolId, clientIds, neverSet: unset };
      const { inputs } = await underMocks(() => new CognitoUserPool("crew", { ...args, adopt }));
      return [inputs("crew"), inputs("crew-client-web")];
    }
    const asAwsMeansIt: CognitoUserPoolArgs = {
      signIn: { caseSensitive: true },
      clients: {
        web: { authFlows: ["custom", "user_srp", "refresh_token"], preventUserExistenceErrors: false },
      },
    };
    const [poolArguments, clientArguments] = [
      ["usernameConfiguration", "signInPolicy", "verificationMessageTemplate"],
      [
        ...["accessTokenValidity", "idTokenValidity", "refreshTokenValidity", "tokenValidityUnits"],
        ...["explicitAuthFlows", "authSessionValidity", "enableTokenRevocation"],
        ...["preventUserExistenceErrors", "enablePropagateAdditionalUserContextData"],
      ],
    ];

    it("says nothing while it is as AWS means it then", async () => {
      const [said, unsaid] = [await registered(asAwsMeansIt, []), await registered(asAwsMeansIt)];
      const left = said.map((args, index) => Object.keys(args).filter((name) => !(name in unsaid[index])));
      assert.deepEqual(
        left.map((names) => names.sort()),
        [poolArguments.sort(), clientArguments.sort()],
      );
    });

    it("says what is otherwise, and what is set beside it", async () => {
      const [pool, client] = await registered({
        messaging: { verification: { smsMessage: "{####}" } },
        clients: { web: { accessToken: "15m", authSession: "5m", tokenRevocation: false } },
      });
      assert.deepEqual(pool.usernameConfiguration, { caseSensitive: false });
      assert.deepEqual(pool.verificationMessageTemplate, { smsMessage: "{####}" });
      assert.deepEqual(client.tokenValidityUnits, { accessToken: "minutes" });
      assert.deepEqual([client.accessTokenValidity, client.authSessionValidity], [15, 5]);
      assert.deepEqual(
        [client.enableTokenRevocation, client.explicitAuthFlows],
        [false, ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]],
      );
      assert.ok(!("refreshTokenValidity" in client));
    });

    it("of another client leaves this one alone", async () => {
      const adopt = { userPoolId, clientIds, neverSet };
      const clients = { web: {}, app: {} };
      const { inputs } = await underMocks(() => new CognitoUserPool("crew", { clients, adopt }));
      assert.equal(inputs("crew-client-app").accessTokenValidity, 60);
      assert.equal(inputs("crew-client-web").accessTokenValidity, undefined);
    });
  });

  it("takes the list of required attributes as it is", () => {
    const required = (adopt?: CognitoUserPoolArgs["adopt"]) =>
      settled({ signUp: { requiredAttributes: ["name"] }, adopt }).signUp.requiredAttributes;
    assert.deepEqual(required({ userPoolId }), ["name"]);
    assert.deepEqual(required(), ["name", "email"]);
    assert.ok(settled({ adopt: { userPoolId } }).signUp.requiredAttributes.includes("email"));
  });
});
