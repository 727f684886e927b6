/** Whether a number is whole and within the bounds, both included. */
export function whole(min: number, max: number): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value >= min && value <= max;
}

/** Whether a text has as many characters as the bounds say, both included. */
export function length(min: number, max: number): (value: string) => boolean {
  return (value) => value.length >= min && value.length <= max;
}

/** Whether a text has the length, and matches the pattern. */
export function text(min: number, max: number, pattern: RegExp): (value: string) => boolean {
  return (value) => length(min, max)(value) && pattern.test(value);
}

/** Whether no item stands twice in the list. */
export function unique(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

/** Letters, marks, symbols, numbers and punctuation, no spaces: how Cognito's API writes most names. */
export const visible = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u;

/** Names of pools and app clients (UserPoolNameType, ClientNameType). */
export const resourceName = /^[\w \t\n\v\f\r+=,.@-]+$/;

/** Whether the text is the id of a user pool (UserPoolIdType): its region, _, and letters and digits. */
export const isUserPoolId = text(1, 55, /^[\w-]+_[0-9a-zA-Z]+$/);

/** Amazon Resource Names as Cognito's API takes them (ArnType). */
export const arn =
  /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$/;

/** What every rule about an ARN says. */
export const arnSays = "must be an ARN of 20 to 2048 characters";

/** Whether the text is an ARN that Cognito's API takes. */
export const isArn = text(20, 2048, arn);

/** What every rule about a role's ARN says. */
export const roleArnSays = "must be the ARN of an IAM role: arn:aws:iam::<account>:role/<name>";

/** Whether the text is the ARN of an IAM role. */
export function isRoleArn(value: string): boolean {
  return isArn(value) && /^arn:[\w-]+:iam::\d+:role\/./.test(value);
}

/** What every rule about an identity in Amazon SES says. */
export const sesIdentityArnSays =
  "must be the ARN of an identity in Amazon SES: arn:aws:ses:<region>:<account>:identity/<name>";

/** Whether the text is the ARN of an identity in Amazon SES. */
export function isSesIdentityArn(value: string): boolean {
  return isArn(value) && /^arn:[\w-]+:ses:[\w-]+:\d+:identity\/./.test(value);
}
