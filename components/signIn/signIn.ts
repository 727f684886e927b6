import type * as cognito from "@pulumi/aws/cognito";
import { unique } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import type { Tier } from "../pool";
import { FirstFactor, firstFactorArgs, firstFactorRules } from "./firstFactors";
import { Passkeys, ResolvedPasskeys, passkeyArgs, passkeyRules, resolvePasskeys } from "./passkeys";

export const SignInOption = {
  /** An e-mail address. */
  email: "email",
  /** A phone number in E.164 form, +15555550100. */
  phone_number: "phone_number",
  /** A name of the user's own choosing. */
  username: "username",
} as const;
/** What people may sign in with: the check boxes of the page. */
export type SignInOption = (typeof SignInOption)[keyof typeof SignInOption];

/** Sign-in experience: Task 3 of the lab. Options and case can't be changed once the pool exists. */
export interface SignIn {
  /**
   * What people sign in with. Defaults to email alone, as in the lab. With username among them, email and
   * phone_number become aliases of it (AliasAttributes); without, they are the user name
   * (UsernameAttributes).
   */
  options?: SignInOption[];
  /**
   * Whether people may sign in with their preferred_username as well; needs username among the options.
   * Defaults to false.
   */
  preferredUsername?: boolean;
  /**
   * Whether user names, e-mail addresses and aliases differ by case (UsernameConfiguration.CaseSensitive).
   * Defaults to false, as the console sends it; the API's own default is true.
   */
  caseSensitive?: boolean;
  /**
   * What a sign-in may begin with; password must be among them. Defaults to password alone, as in the lab.
   * Anything else needs tier essentials or plus, and an app client with user_auth among its authFlows.
   */
  firstFactors?: FirstFactor[];
  /**
   * Passkeys, for web_authn among the first factors. Defaults to AWS's own settings.
   */
  passkeys?: Passkeys;
}

/** The page with its defaults. */
export type ResolvedSignIn = Required<Omit<SignIn, "passkeys">> & {
  passkeys?: ResolvedPasskeys;
};

/** The page with its defaults. */
export function resolveSignIn(args: SignIn = {}): ResolvedSignIn {
  const {
    options = [SignInOption.email],
    preferredUsername = false,
    caseSensitive = false,
    firstFactors = [FirstFactor.password],
  } = args;
  const passkeys = args.passkeys && resolvePasskeys(args.passkeys);
  return { options, preferredUsername, caseSensitive, firstFactors, passkeys };
}

/** What the API calls the options that are attributes: everything but username. */
export function signInAttributes(signIn: ResolvedSignIn): ("email" | "phone_number")[] {
  return [...new Set(signIn.options)].filter((option) => option !== SignInOption.username);
}

/** Whether people have a user name apart from their e-mail address and phone number. */
export function hasUsername(signIn: ResolvedSignIn): boolean {
  return signIn.options.includes(SignInOption.username);
}

/** Rules of the page. */
export const signInRules: Rule[] = [
  {
    id: "signIn.options.some",
    path: "signIn.options",
    says: "must name at least one option",
    source: "AWS: Cognito console, sign-in options",
    holds: (options: SignInOption[]) => options.length > 0,
  },
  {
    id: "signIn.options.unique",
    path: "signIn.options",
    says: "must not name an option twice",
    source: "AWS: API_CreateUserPool, UsernameAttributes and AliasAttributes",
    holds: unique,
  },
  {
    id: "signIn.preferredUsername.username",
    path: "signIn.preferredUsername",
    says: "needs username among signIn.options: it is an alias of the user name",
    source: "AWS: API_CreateUserPool, AliasAttributes",
    holds: (preferred: boolean, { signIn }) => !preferred || hasUsername(signIn),
  },
  ...firstFactorRules,
  ...passkeyRules,
];

/** The page as arguments of the provider; the tier decides whether there is a sign-in policy. */
export function signInArgs(signIn: ResolvedSignIn, tier: Tier): cognito.UserPoolArgs {
  return {
    usernameConfiguration: { caseSensitive: signIn.caseSensitive },
    ...nameArgs(signIn),
    ...firstFactorArgs(signIn.firstFactors, tier),
    ...passkeyArgs(signIn.passkeys),
  };
}

function nameArgs(signIn: ResolvedSignIn): cognito.UserPoolArgs {
  const attributes: string[] = signInAttributes(signIn);
  if (!hasUsername(signIn)) return { usernameAttributes: attributes };
  const aliasAttributes = signIn.preferredUsername ? [...attributes, "preferred_username"] : attributes;
  return aliasAttributes.length > 0 ? { aliasAttributes } : {};
}
