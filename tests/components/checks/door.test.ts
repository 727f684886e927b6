import * as pulumi from "@pulumi/pulumi";
import assert from "node:assert/strict";
import { argumentsType } from "../../../components/checks/door";
import { transformNames } from "../../../components/transforms";
import { atTheDoor } from "../settled";

const { properties = {} } = argumentsType("cognito-user-pool:index:CognitoUserPool");
const allNames = [...Object.keys(properties), ...transformNames].join(", ");
const asOutput = "must be a plain value, not an Output: it decides what is created";

describe("The door", () => {
  const good: [what: string, args: unknown][] = [
    ["nothing", {}],
    ["what is undefined, at any depth", { name: undefined, signIn: { options: undefined }, oops: undefined }],
    ["empty pages, maps and lists", { signIn: {}, clients: {}, security: { mfa: { methods: [] } } }],
    ["odd keys where keys are free", { tags: { "": "y" }, groups: { "ü ö": {} } }],
    [
      "Outputs where another resource may give the value",
      { messaging: { sms: { roleArn: pulumi.output("x") } } },
    ],
    ["promises there", { groups: { staff: { roleArn: Promise.resolve("x") } } }],
    ["secrets there", { users: { jo: { temporaryPassword: pulumi.secret("x") } } }],
    ["Outputs as tags and attributes", { tags: { a: pulumi.output("x") } }],
  ];
  for (const [what, args] of good) it(`lets pass: ${what}`, () => assert.deepEqual(atTheDoor(args), []));

  for (const key of ["__proto__", "toString"])
    it(`refuses ${key} as a key: Pulumi's SDK would drop it, or stumble over it`, () => {
      const [problem, ...others] = atTheDoor({ tags: { [key]: "x" } });
      assert.deepEqual(others, []);
      assert.ok(problem.startsWith(`tags.${key}: `), problem);
    });

  it("lets each transform pass as a function, and as nothing else", () => {
    const keys = [
      "transformUserPool",
      "transformClient",
      "transformDomain",
      "transformResourceServer",
      "transformManagedLogin",
      "transformIdentityProvider",
      "transformGroup",
      "transformUser",
      "transformSmsRole",
      "transformRiskConfiguration",
      "transformLogDelivery",
      "transformWebAclAssociation",
      "transformTriggerPermission",
    ];
    assert.deepEqual(transformNames, keys);
    for (const key of keys) {
      assert.deepEqual(atTheDoor({ [key]: () => undefined }), []);
      assert.deepEqual(atTheDoor({ [key]: "x" }), [`${key}: must be a function; received "x"`]);
    }
  });

  const bad: [args: unknown, problem: string][] = [
    [{ signin: {} }, "signin: is not an argument; did you mean signIn?"],
    [{ colour: "red" }, `colour: is not an argument; expected one of ${allNames}`],
    [
      { security: { passwordPolicy: { minLength: 8 } } },
      "security.passwordPolicy.minLength: is not an argument; did you mean minimumLength?",
    ],
    [{ passwordPolicy: {} }, "passwordPolicy: is not an argument; did you mean security.passwordPolicy?"],
    [
      { relyingPartyId: "x" },
      "relyingPartyId: is not an argument; did you mean signIn.passkeys.relyingPartyId?",
    ],
    [
      { security: { minimumLength: 8 } },
      "security.minimumLength: is not an argument; did you mean security.passwordPolicy.minimumLength?",
    ],
    [
      { signIn: { customAttributes: {} } },
      "signIn.customAttributes: is not an argument; did you mean signUp.customAttributes?",
    ],
    [{ clientIds: {} }, "clientIds: is not an argument; did you mean adopt.clientIds?"],
    [{ domains: {} }, "domains: is not an argument; did you mean domain?"],
    [{ mfa: {} }, `mfa: is not an argument; expected one of ${allNames}`],
    [
      { clients: { "my app": { acessToken: "1h" } } },
      'clients["my app"].acessToken: is not an argument; did you mean accessToken?',
    ],
    [
      { signIn: { transformUserPool: () => 1 } },
      "signIn.transformUserPool: is not an argument; expected one of caseSensitive, firstFactors, options, passkeys, preferredUsername",
    ],
    [{ ["__proto__"]: {} }, `__proto__: is not an argument; expected one of ${allNames}`],
    [{ name: 5 }, "name: must be a string; received 5"],
    [{ name: null }, "name: must be a string; received null"],
    [{ name: () => "x" }, "name: must be a string; received a function"],
    [{ name: 5n }, "name: must be a string; received 5"],
    [{ name: Symbol("x") }, "name: must be a string; received Symbol(x)"],
    [{ name: ["x"] }, 'name: must be a string; received ["x"]'],
    [{ deletionProtection: "true" }, 'deletionProtection: must be a boolean; received "true"'],
    [
      { security: { passwordPolicy: { minimumLength: "8" } } },
      'security.passwordPolicy.minimumLength: must be a number; received "8"',
    ],
    [{ groups: { staff: { precedence: NaN } } }, "groups.staff.precedence: must be a number; received NaN"],
    [
      { groups: { staff: { precedence: Infinity } } },
      "groups.staff.precedence: must be a number; received Infinity",
    ],
    [{ signIn: "email" }, 'signIn: must be an object; received "email"'],
    [{ signIn: ["email"] }, 'signIn: must be an object; received ["email"]'],
    [{ signIn: null }, "signIn: must be an object; received null"],
    [{ signIn: { options: "email" } }, 'signIn.options: must be a list; received "email"'],
    [{ signIn: { options: { 0: "email" } } }, 'signIn.options: must be a list; received {"0":"email"}'],
    [{ clients: [] }, "clients: must be an object; received []"],
    [{ clients: new Map([["web", {}]]) }, "clients: must be an object; received {}"],
    [{ clients: { web: undefined } }, "clients.web: must be an object; received undefined"],
    [{ tags: { "a.b": 1 } }, 'tags["a.b"]: must be a string; received 1'],
    [
      { users: { "jo@x": { attributes: { email: 1 } } } },
      'users["jo@x"].attributes.email: must be a string; received 1',
    ],
    [{ tier: "Plus" }, 'tier: must be one of essentials, lite, plus; received "Plus"; did you mean plus?'],
    [{ tier: "free" }, 'tier: must be one of essentials, lite, plus; received "free"'],
    [{ tier: 1 }, "tier: must be one of essentials, lite, plus; received 1"],
    [
      { signIn: { options: ["email", "phone"] } },
      'signIn.options[1]: must be one of email, phone_number, username; received "phone"; did you mean phone_number?',
    ],
    [
      { clients: { web: { authFlows: ["ALLOW_USER_SRP_AUTH"] } } },
      'clients.web.authFlows[0]: must be one of admin_user_password, custom, refresh_token, user_auth, user_password, user_srp; received "ALLOW_USER_SRP_AUTH"; did you mean user_srp?',
    ],
    [
      { clients: { web: { authFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"] } } },
      'clients.web.authFlows[0]: must be one of admin_user_password, custom, refresh_token, user_auth, user_password, user_srp; received "ALLOW_ADMIN_USER_PASSWORD_AUTH"; did you mean admin_user_password?',
    ],
    [
      { security: { mfa: { enforcement: "on" } } },
      'security.mfa.enforcement: must be one of off, optional, required; received "on"',
    ],
    [
      { security: { accountRecovery: "email" } },
      'security.accountRecovery: must be one of email_only, email_or_sms, off, sms_only, sms_or_email, sms_or_email_despite_mfa; received "email"',
    ],
    [
      { clients: { web: { refreshTokenRotation: {} } } },
      "clients.web.refreshTokenRotation.enabled: must be given",
    ],
    [
      { clients: { web: { refreshTokenRotation: { enabled: undefined } } } },
      "clients.web.refreshTokenRotation.enabled: must be given",
    ],
    [
      { clients: { web: { refreshTokenRotation: { enable: undefined } } } },
      "clients.web.refreshTokenRotation.enabled: must be given",
    ],
    [
      { clients: { web: { refreshTokenRotation: { enable: true } } } },
      "clients.web.refreshTokenRotation.enable: is not an argument; did you mean enabled?",
    ],
    [{ clients: pulumi.secret({}) }, `clients: ${asOutput}`],
    [{ clients: Promise.resolve({}) }, `clients: ${asOutput}`],
    [{ signIn: { caseSensitive: pulumi.output(false) } }, `signIn.caseSensitive: ${asOutput}`],
    [{ signIn: { options: [pulumi.output("email")] } }, `signIn.options[0]: ${asOutput}`],
    [{ users: { jo: pulumi.output({}) } }, `users.jo: ${asOutput}`],
    [{ tags: pulumi.output({}) }, `tags: ${asOutput}`],
    [{ tier: pulumi.output("lite") }, `tier: ${asOutput}`],
  ];
  for (const [args, problem] of bad) it(problem, () => assert.deepEqual(atTheDoor(args), [problem]));

  for (const args of [null, "x", 5, [], pulumi.output({}), () => undefined])
    it(`refuses ${typeof args === "function" ? "a function" : JSON.stringify(args)} as the arguments`, () => {
      assert.equal(atTheDoor(args).length, 1);
    });

  it("finds everything that is wrong at once", () => {
    const problems = atTheDoor({ nam: "x", tier: 1, clients: { a: { type: 1, x: 1 }, b: 2 } });
    assert.deepEqual(
      problems.map((problem) => problem.split(":")[0]),
      ["nam", "tier", "clients.a.type", "clients.a.x", "clients.b"],
    );
  });
});

describe("What is received", () => {
  it("is never the value of a secret member, at whatever depth", () => {
    const secret = "Sw0rdfish!";
    const problems = [
      { users: { jo: { temporaryPassword: 5551234 } } },
      { users: { jo: { temporaryPassword: [secret] } } },
      { users: { jo: { temporaryPassword: { value: secret } } } },
      { users: [{ temporaryPassword: secret }] },
      { users: { jo: [{ temporaryPassword: secret }] } },
      { name: { users: { jo: { temporaryPassword: secret } } } },
    ].flatMap(atTheDoor);
    assert.equal(problems.length, 6);
    assert.doesNotMatch(problems.join("\n"), /Sw0rdfish|5551234/);
    assert.equal(problems[0], "users.jo.temporaryPassword: must be a string; received [secret]");
  });

  it("is never what stands where an object with a secret member was expected", () => {
    const secret = "Sw0rdfish!";
    const places: [args: unknown, path: string, expected: string][] = [
      [{ users: secret }, "users", "an object"],
      [{ users: { "jo@x": secret } }, 'users["jo@x"]', "an object"],
      [{ users: { "jo@x": [secret] } }, 'users["jo@x"]', "an object"],
      [{ identityProviders: secret }, "identityProviders", "an object"],
      [{ identityProviders: { google: secret } }, "identityProviders.google", "an object"],
      [{ identityProviders: { oidc: secret } }, "identityProviders.oidc", "an object"],
      [{ identityProviders: { oidc: { Okta: 5551234 } } }, "identityProviders.oidc.Okta", "an object"],
      [{ identityProviders: { saml: { Okta: secret } } }, "identityProviders.saml.Okta", "an object"],
      [secret, "args", "an object"],
    ];
    for (const [args, path, expected] of places)
      assert.deepEqual(atTheDoor(args), [`${path}: must be ${expected}; received [secret]`]);
    assert.deepEqual(atTheDoor({ users: null }), ["users: must be an object; received null"]);
  });

  it("shows that something is an Output, and what holds one", () => {
    const [problem] = atTheDoor({ name: { of: pulumi.output("x") } });
    assert.equal(problem, 'name: must be a string; received {"of":"<Output>"}');
  });

  it("is shortened", () => {
    const [problem] = atTheDoor({ tier: "x".repeat(1000) });
    assert.equal(problem, `tier: must be one of essentials, lite, plus; received "${"x".repeat(116)}...`);
  });

  it("may hold itself", () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    assert.equal(atTheDoor({ name: ring }).length, 1);
  });
});
