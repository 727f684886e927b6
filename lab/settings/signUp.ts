import type { SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { standardAttributeNames } from "../cognito/fields";
import type { PoolPicture } from "../picture";
import type { Setting, SettingsPage } from "./setting";
import { attributeWords, onOff, setInWords } from "./words";

const settings: Setting[] = [
  {
    label: "Self-registration",
    argument: "signUp.selfRegistration",
    read: ({ pool }) => onOff(!pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly),
  },
  {
    label: "Attributes to verify",
    argument: "signUp.verify",
    read: ({ pool }) => setInWords(pool.AutoVerifiedAttributes, attributeWords),
  },
  {
    label: "Keep original value while pending",
    argument: "signUp.keepOriginalUntilVerified",
    read: ({ pool }) =>
      setInWords(pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate, attributeWords),
  },
  {
    label: "Required attributes",
    argument: "signUp.requiredAttributes",
    forever: "Required attributes can't be changed after the pool exists.",
    read: (picture) =>
      standardAttributes(picture)
        .filter(({ Required }) => Required)
        .map(({ Name = "" }) => Name)
        .sort(),
  },
  {
    label: "Standard attributes, restricted",
    read: (picture) => standardAttributes(picture).filter(isRestricted).map(describeAttribute).sort(),
  },
  {
    label: "Custom attributes",
    argument: "signUp.customAttributes",
    forever: "Custom attributes can be added later, but never changed or removed.",
    read: ({ pool }) => (pool.SchemaAttributes ?? []).filter(isCustom).map(describeAttribute).sort(),
  },
];

/** Step 3 of the wizard. */
export const signUp: SettingsPage = {
  title: "Step 3: Configure sign-up experience",
  task: 5,
  sections: [settings],
};

/** Attributes that Cognito keeps by itself: nobody chooses anything of them. */
const ownAttributes = ["sub", "identities", "email_verified", "phone_number_verified"];

function isCustom({ Name = "" }: SchemaAttributeType): boolean {
  return !standardAttributeNames.includes(Name) && !ownAttributes.includes(Name);
}

function standardAttributes({ pool }: PoolPicture): SchemaAttributeType[] {
  return (pool.SchemaAttributes ?? []).filter(
    (attribute) => !isCustom(attribute) && !ownAttributes.includes(attribute.Name ?? ""),
  );
}

/** Whether a standard attribute is anything but what Cognito makes of it by itself. */
function isRestricted(attribute: SchemaAttributeType): boolean {
  const [dataType, usualLimits] = usualForm(attribute.Name);
  const found = limits(attribute);
  return (
    attribute.Mutable === false ||
    attribute.DeveloperOnlyAttribute === true ||
    (attribute.AttributeDataType ?? dataType) !== dataType ||
    (found.length > 0 && found.join() !== usualLimits)
  );
}

function usualForm(name: string | undefined): [dataType: string, limits: string] {
  if (name === "birthdate") return ["String", "10 to 10"];
  if (name === "updated_at") return ["Number", "at least 0"];
  return ["String", "0 to 2048"];
}

/** `name (String, 0 to 2048, mutable)`. */
function describeAttribute(attribute: SchemaAttributeType): string {
  const form = [
    attribute.AttributeDataType ?? "String",
    ...limits(attribute),
    attribute.Mutable === false ? "immutable" : "mutable",
    ...(attribute.Required ? ["required"] : []),
    ...(attribute.DeveloperOnlyAttribute ? ["developer only"] : []),
  ];
  return `${attribute.Name} (${form.join(", ")})`;
}

function limits({ StringAttributeConstraints, NumberAttributeConstraints }: SchemaAttributeType): string[] {
  return [
    ...range(StringAttributeConstraints?.MinLength, StringAttributeConstraints?.MaxLength),
    ...range(NumberAttributeConstraints?.MinValue, NumberAttributeConstraints?.MaxValue),
  ];
}

function range(min: string | undefined, max: string | undefined): string[] {
  if (min === undefined) return max === undefined ? [] : [`at most ${max}`];
  return [max === undefined ? `at least ${min}` : `${min} to ${max}`];
}
