import type { CognitoUserPoolArgs, Group, User } from "../../../components";
import { type RuleExample, jo, roleArn, sms, withUsername } from "./ruleExample";

const group = (at: string, breaks: Group, passes: Group): RuleExample => ({
  breaks: { groups: { staff: breaks } },
  passes: { groups: { staff: passes } },
  at: `groups.staff.${at}`,
});

const user = (at: string, breaks: User, passes: User, more: CognitoUserPoolArgs = {}): RuleExample => ({
  breaks: { ...more, users: { [jo]: breaks } },
  passes: { ...more, users: { [jo]: passes } },
  at: `users["${jo}"].${at}`,
});

/** Examples of the rules about groups and users, by rule id. */
export const usersExamples: Record<string, RuleExample> = {
  "groups.name": {
    breaks: { groups: { "the staff": {} } },
    passes: { groups: { "the-staff": {} } },
    at: 'groups["the staff"]',
  },
  "groups.description.length": group(
    "description",
    { description: "x".repeat(2049) },
    { description: "x".repeat(2048) },
  ),
  "groups.precedence.bounds": group("precedence", { precedence: 2 ** 31 }, { precedence: 2 ** 31 - 1 }),
  "groups.precedence.zero": group("precedence", { precedence: 0 }, { precedence: 1 }),
  "groups.roleArn.arn": group("roleArn", { roleArn: "role/r" }, { roleArn }),
  "users.name": {
    breaks: { users: { [`${"a".repeat(117)}@example.com`]: {} } },
    passes: { users: { [`${"a".repeat(116)}@example.com`]: {} } },
    at: `users["${"a".repeat(117)}@example.com"]`,
  },
  "users.name.signIn": { breaks: { users: { jo: {} } }, passes: { users: { "jo@x": {} } }, at: "users.jo" },
  "users.name.case": {
    breaks: { users: { [jo]: {}, "Jo@example.com": {} } },
    passes: { signIn: { caseSensitive: true }, users: { [jo]: {}, "Jo@example.com": {} } },
    at: 'users["Jo@example.com"]',
  },
  "users.attributes.name": user(
    "attributes.email",
    { attributes: { email: "jo@example.org" } },
    { attributes: { email: "Jo@example.com", phone_number: "+1" } },
  ),
  "users.attributes.known": user(
    "attributes.plan",
    { attributes: { plan: "gold" } },
    { attributes: { "custom:plan": "gold" } },
    { signUp: { customAttributes: { plan: {} } } },
  ),
  "users.attributes.length": user(
    "attributes.name",
    { attributes: { name: "x".repeat(2049) } },
    { attributes: { name: "x".repeat(2048) } },
  ),
  "users.attributes.email": user(
    "attributes.email",
    { attributes: { email: "ada" } },
    { attributes: { email: "ada@example.com" } },
    { signIn: withUsername },
  ),
  "users.attributes.phone_number": user(
    "attributes.phone_number",
    { attributes: { phone_number: "5555550100" } },
    { attributes: { phone_number: "+5555550100" } },
  ),
  "users.attributes.value": user(
    'attributes["custom:level"]',
    { attributes: { "custom:level": "10" } },
    { attributes: { "custom:level": "9" } },
    { signUp: { customAttributes: { level: { type: "number", max: 9 } } } },
  ),
  "users.groups.unique": user(
    "groups",
    { groups: ["staff", "staff"] },
    { groups: ["staff"] },
    { groups: { staff: {} } },
  ),
  "users.groups.known": user(
    "groups[1]",
    { groups: ["staff", "toString"] },
    { groups: ["staff", "board"] },
    { groups: { staff: {}, board: {} } },
  ),
  "users.temporaryPassword.policy": user(
    "temporaryPassword",
    { temporaryPassword: "Ab1cdef!".slice(0, 7) },
    { temporaryPassword: "Ab1cdef!" },
  ),
  "users.invite.email": {
    breaks: { signIn: withUsername, users: { jo: { invite: "email" } } },
    passes: { signIn: withUsername, users: { jo: { invite: "email", attributes: { email: jo } } } },
    at: "users.jo.invite",
  },
  "users.invite.phone": user(
    "invite",
    { invite: "sms" },
    { invite: "sms", attributes: { phone_number: "+1" } },
    { messaging: { sms } },
  ),
  "users.invite.sms": {
    breaks: { users: { [jo]: { invite: "sms", attributes: { phone_number: "+1" } } } },
    passes: {
      users: { [jo]: { invite: "sms", attributes: { phone_number: "+1" } } },
      messaging: { sms },
    },
    at: `users["${jo}"].invite`,
  },
};
