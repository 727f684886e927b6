import type * as cognito from "@pulumi/aws/cognito";
import * as pulumi from "@pulumi/pulumi";
import { text, unique, visible } from "../checks/bounds";
import type { KnownSettings, Rule } from "../checks/rule";
import { hasUsername, signInAttributes } from "../signIn/signIn";
import { isNamedBy, looks, userAttributeRules } from "./userAttributes";

export const Invitation = {
  /** By e-mail. */
  email: "email",
  /** By text message. */
  sms: "sms",
  /** Not at all. */
  none: "none",
} as const;
/** How a new user is told. */
export type Invitation = (typeof Invitation)[keyof typeof Invitation];

/** A user that an administrator creates: the Users tab, after the lab. */
export interface User {
  /**
   * The user's attributes, custom ones as `custom:plan`. Defaults to none.
   */
  attributes?: { [name: string]: pulumi.Input<string> };
  /**
   * Groups that the user is in, by their names in groups. Defaults to none.
   */
  groups?: string[];
  /**
   * The password of the first sign-in, after which the user chooses another. Kept as a secret. Defaults to
   * one that Cognito makes, and tells nobody but the user who is invited.
   */
  temporaryPassword?: pulumi.Input<string>;
  /**
   * How the user is told: email, sms or none. Defaults to none.
   */
  invite?: Invitation;
  /**
   * Whether the user may sign in. Defaults to true.
   */
  enabled?: boolean;
}

/** A user with the defaults. */
export type ResolvedUser = Required<Omit<User, "temporaryPassword">> & Pick<User, "temporaryPassword">;

/** A user with the defaults. */
export function resolveUser(args: User): ResolvedUser {
  const { attributes = {}, groups = [], invite = Invitation.none, enabled = true } = args;
  return { attributes, groups, invite, enabled, temporaryPassword: args.temporaryPassword };
}

/** What Cognito counts as a special character: what ASCII prints but letters, digits and the space. */
const specialCharacter = /[!-/:-@[-`{-~]/;

const createUser = "AWS: API_AdminCreateUser";

function usernameFits(name: string, { signIn }: KnownSettings): boolean {
  const looksRight = signInAttributes(signIn).some((attribute) => looks[attribute](name));
  return hasUsername(signIn) ? !looksRight : looksRight;
}

/** Rules of the tab. */
export const userRules: Rule[] = [
  {
    id: "users.name",
    path: "users.*",
    says: "must have a user name of 1 to 128 characters, without spaces",
    source: createUser,
    presence: true,
    holds: (_, __, [name]) => text(1, 128, visible)(name),
  },
  {
    id: "users.name.signIn",
    path: "users.*",
    says: "must be named by what people sign in with, and not like an e-mail address or phone number that is an alias",
    source: "Seen: AWS refuses other user names",
    presence: true,
    holds: (_, settings, [name]) => usernameFits(name, settings),
    detail: (_, { signIn }, [name]) =>
      signInAttributes(signIn).includes("phone_number") && looks.phone_number(`+${name}`)
        ? `quote it: YAML reads +${name} as a number, and drops the +`
        : `signIn.options: ${signIn.options.join(", ")}`,
  },
  {
    id: "users.name.case",
    path: "users.*",
    says: "must not be another user's name in another case: the pool doesn't tell them apart (signIn.caseSensitive)",
    source: "AWS: API_CreateUserPool, UsernameConfiguration",
    presence: true,
    holds: (_, { signIn, users }, [name]) => {
      if (signIn.caseSensitive) return true;
      const first = Object.keys(users).find((other) => other.toLowerCase() === name.toLowerCase());
      return first === name;
    },
  },
  ...userAttributeRules,
  {
    id: "users.groups.unique",
    path: "users.*.groups",
    says: "must not name a group twice",
    source: "AWS: API_AdminAddUserToGroup",
    holds: unique,
  },
  {
    id: "users.groups.known",
    path: "users.*.groups[]",
    says: "must be one of groups",
    source: "AWS: API_AdminAddUserToGroup",
    holds: (name: string, { groups }) => Object.hasOwn(groups, name),
  },
  {
    id: "users.temporaryPassword.policy",
    path: "users.*.temporaryPassword",
    says: "must be what security.passwordPolicy asks for, of at most 256 characters without spaces",
    source: createUser,
    holds: (password: string, { security: { passwordPolicy: policy } }) =>
      text(policy.minimumLength, 256, /^\S+$/)(password) &&
      (!policy.requireLowercase || /[a-z]/.test(password)) &&
      (!policy.requireUppercase || /[A-Z]/.test(password)) &&
      (!policy.requireNumbers || /\d/.test(password)) &&
      (!policy.requireSymbols || specialCharacter.test(password)),
  },
  {
    id: "users.invite.email",
    path: "users.*.invite",
    says: "needs an e-mail address: the attribute email, or the user name",
    source: createUser,
    holds: (invite: Invitation, { users, signIn }, [name]) =>
      invite !== "email" || "email" in users[name].attributes || isNamedBy("email", name, signIn),
  },
  {
    id: "users.invite.phone",
    path: "users.*.invite",
    says: "needs a phone number: the attribute phone_number, or the user name",
    source: createUser,
    holds: (invite: Invitation, { users, signIn }, [name]) =>
      invite !== "sms" || "phone_number" in users[name].attributes || isNamedBy("phone_number", name, signIn),
  },
  {
    id: "users.invite.sms",
    path: "users.*.invite",
    says: "needs messaging.sms to invite by text message; `sms: {}` makes the role for it",
    source: createUser,
    holds: (invite: Invitation, { messaging }) => invite !== "sms" || messaging.sms !== undefined,
  },
];

/** A user as arguments of the provider, which adds and strips the prefix of custom attributes itself. */
export function userArgs(
  username: string,
  user: ResolvedUser,
  userPoolId: cognito.UserArgs["userPoolId"],
): cognito.UserArgs {
  const attributes = Object.entries(user.attributes).map(([name, value]) => [
    name.replace(/^custom:/, ""),
    value,
  ]);
  return {
    username,
    userPoolId,
    attributes: Object.fromEntries(attributes) as Record<string, pulumi.Input<string>>,
    temporaryPassword:
      user.temporaryPassword === undefined ? undefined : pulumi.secret(user.temporaryPassword),
    enabled: user.enabled,
    ...(user.invite === Invitation.none
      ? { messageAction: "SUPPRESS" }
      : { desiredDeliveryMediums: [user.invite.toUpperCase()] }),
  };
}
