import type { CognitoUserPoolArgs } from "../../../components";

/** Arguments that break one rule and just that, and neighbours on the edge that break none. */
export interface RuleExample {
  breaks: CognitoUserPoolArgs;
  passes: CognitoUserPoolArgs;
  /** Where the problem is, unless the rule's own path says it. */
  at?: string;
}

/** An identity of Amazon SES. */
export const identityArn = "arn:aws:ses:us-east-1:123456789012:identity/a";
/** E-mail by Amazon SES, as second factors and texts of one's own need it. */
export const ses = { provider: "ses", identityArn } as const;
/** Text messages by a role that the component makes. */
export const sms = {};
/** A certificate of AWS Certificate Manager where CloudFront takes it from. */
export const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/a";
/** A role. */
export const roleArn = "arn:aws:iam::123456789012:role/r";
/** A Lambda function. */
export const functionArn = "arn:aws:lambda:us-east-1:123456789012:function:f";
/** A user name where people sign in with their e-mail address. */
export const jo = "jo@example.com";
/** Sign-in by user name alone. */
export const withUsername = { options: ["username" as const] };
