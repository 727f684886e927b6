import type { SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { standardAttributeNames } from "./fields";

const text: SchemaAttributeType = {
  AttributeDataType: "String",
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" },
};
const flag: SchemaAttributeType = { ...text, AttributeDataType: "Boolean" };
delete flag.StringAttributeConstraints;

const otherThanText: Record<string, SchemaAttributeType> = {
  birthdate: { ...text, StringAttributeConstraints: { MinLength: "10", MaxLength: "10" } },
  email_verified: flag,
  phone_number_verified: flag,
  sub: {
    ...text,
    Mutable: false,
    Required: true,
    StringAttributeConstraints: { MinLength: "1", MaxLength: "2048" },
  },
  updated_at: { ...flag, AttributeDataType: "Number", NumberAttributeConstraints: { MinValue: "0" } },
};

/**
 * The entries that DescribeUserPool lists in every pool although nobody declared them, by name:
 * the standard attributes, and `identities`, which Cognito adds with the first identity provider.
 */
export const builtInAttributes: Readonly<Record<string, SchemaAttributeType>> = {
  ...Object.fromEntries(
    standardAttributeNames.map((name) => [name, { Name: name, ...(otherThanText[name] ?? text) }]),
  ),
  identities: { ...text, Name: "identities", StringAttributeConstraints: {} },
};
