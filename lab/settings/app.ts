import { appClients } from "./appClient";
import { around } from "./around";
import { domain, resourceServers } from "./domain";
import type { Setting, SettingsPage } from "./setting";
import { triggers } from "./triggers";
import { facts, inWords } from "./words";

const name: Setting = {
  label: "User pool name",
  argument: "name",
  remark: "The wizard says that it can't be changed later; today it can.",
  read: ({ pool }) => pool.Name,
};

const otherSettings: Setting[] = [
  {
    label: "Deletion protection",
    argument: "deletionProtection",
    read: ({ pool }) =>
      inWords({ ACTIVE: "Active", INACTIVE: "Inactive" }, pool.DeletionProtection ?? "INACTIVE"),
  },
  {
    label: "Feature plan",
    argument: "tier",
    read: ({ pool }) =>
      inWords({ LITE: "Lite", ESSENTIALS: "Essentials", PLUS: "Plus" }, pool.UserPoolTier ?? "ESSENTIALS"),
  },
  {
    label: "Tags",
    argument: "tags",
    read: ({ pool }) => facts(pool.UserPoolTags),
  },
  {
    label: "Lambda triggers",
    argument: "triggers",
    read: triggers,
  },
  {
    label: "Encryption key",
    read: ({ pool: { KeyConfiguration: key } }) => [
      inWords(
        { AWS_OWNED_KEY: "Owned by AWS", CUSTOMER_MANAGED_KEY: "Customer managed" },
        key?.KeyType ?? "AWS_OWNED_KEY",
      ),
      ...(key?.KmsKeyArn === undefined ? [] : [key.KmsKeyArn]),
    ],
  },
  {
    label: "Token issuer",
    read: ({ pool }) =>
      inWords({ ORIGINAL: "Original", UPDATED: "Updated" }, pool.IssuerConfiguration?.Type ?? "ORIGINAL"),
  },
  {
    label: "Authentication level names",
    // A live pool always lists the four levels, by Cognito's own names where nobody gave others.
    read: ({ pool }) =>
      Object.entries(pool.AcrConfiguration ?? {})
        .filter(([level, { AcrValue }]) => AcrValue !== `urn:cognito:loa:${level.replace("Level", "")}`)
        .map(([level, { AcrValue }]) => `${level}: ${AcrValue}`)
        .sort(),
  },
  {
    label: "Dynamic client registration",
    read: ({ pool: { DcrConfiguration: registration } }) =>
      registration && registration.EnableStatus !== "Disabled" ? facts(registration) : "Off",
  },
];

/** Step 5 of the wizard, and the pool's properties that the console shows beside it. */
export const app: SettingsPage = {
  title: "Step 5: Integrate your app",
  task: 7,
  sections: [[name], appClients, domain, resourceServers, [...otherSettings, ...around]],
};
