import type * as cognito from "@pulumi/aws/cognito";
import { mapValues } from "../mapValues";
import type { ResolvedSignIn } from "../signIn/signIn";
import {
  CustomAttribute,
  ResolvedCustomAttribute,
  customAttributeSchema,
  resolveCustomAttribute,
} from "./customAttributes";
import { StandardAttribute, requiredAttributeSchema, resolveRequiredAttributes } from "./standardAttributes";
import { VerifiedAttribute, resolveVerify, verificationArgs } from "./verification";

/** Sign-up experience: Task 5 of the lab. */
export interface SignUp {
  /**
   * Whether people may register themselves. Defaults to true, as in the lab.
   * False leaves it to administrators (AdminCreateUserConfig.AllowAdminCreateUserOnly).
   */
  selfRegistration?: boolean;
  /**
   * What Cognito verifies with a code, and confirms new users by (AutoVerifiedAttributes). Defaults to what
   * users sign in with, and to email where that is neither an e-mail address nor a phone number. An empty
   * list leaves confirmation to administrators.
   */
  verify?: VerifiedAttribute[];
  /**
   * Whether a changed e-mail address or phone number counts only once it is verified, the page's "Keep
   * original attribute value active when an update is pending". Defaults to true, as in the lab.
   */
  keepOriginalUntilVerified?: boolean;
  /**
   * Standard attributes that everybody must have; can't be changed once the pool exists. Defaults to name,
   * preferred_username and phone_number, as in the lab, without preferred_username where people can sign in
   * with it. What people sign in with is always added where it is an e-mail address or a phone number alone,
   * but for a pool that is adopted.
   */
  requiredAttributes?: StandardAttribute[];
  /**
   * Attributes of your own, by name without the `custom:` prefix. They can be added later, but never changed
   * or removed. Defaults to none.
   */
  customAttributes?: { [name: string]: CustomAttribute };
}

/** The page with its defaults. */
export interface ResolvedSignUp extends Required<Omit<SignUp, "customAttributes">> {
  /** The custom attributes with their defaults. */
  customAttributes: { [name: string]: ResolvedCustomAttribute };
}

/** The page with its defaults, which follow the sign-in options, and whether the pool exists already. */
export function resolveSignUp(args: SignUp = {}, signIn: ResolvedSignIn, exists = false): ResolvedSignUp {
  const { selfRegistration = true, keepOriginalUntilVerified = true, customAttributes = {} } = args;
  return {
    selfRegistration,
    keepOriginalUntilVerified,
    verify: resolveVerify(args.verify, signIn),
    requiredAttributes: resolveRequiredAttributes(args.requiredAttributes, signIn, exists),
    customAttributes: mapValues(customAttributes, resolveCustomAttribute),
  };
}

/** The page as arguments of the provider, except for the invitation, which is a message. */
export function signUpArgs(signUp: ResolvedSignUp): cognito.UserPoolArgs {
  const schemas = [
    ...signUp.requiredAttributes.map(requiredAttributeSchema),
    ...Object.entries(signUp.customAttributes).map(([name, attribute]) =>
      customAttributeSchema(name, attribute),
    ),
  ];
  return {
    ...verificationArgs(signUp.verify, signUp.keepOriginalUntilVerified),
    ...(schemas.length > 0 && { schemas }),
  };
}
