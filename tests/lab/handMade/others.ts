import {
  AddCustomAttributesCommand,
  CreateGroupCommand,
  CreateResourceServerCommand,
  CreateUserPoolDomainCommand,
  DeleteGroupCommand,
  DeleteResourceServerCommand,
  TagResourceCommand,
  UpdateResourceServerCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { PoolPicture } from "../../../lab/picture";
import type { HandMadeChange } from "./change";

/** What has a request of its own: tags, custom attributes, domains. */
export const otherChanges: HandMadeChange[] = [
  {
    what: "a tag",
    found: ["Tags"],
    other: (sdk, { arn }) => sdk.send(new TagResourceCommand({ ResourceArn: arn, Tags: { team: "other" } })),
  },
  {
    what: "a custom attribute",
    found: ["Custom attributes"],
    other: (sdk, { UserPoolId }) =>
      sdk.send(
        new AddCustomAttributesCommand({
          UserPoolId,
          CustomAttributes: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
        }),
      ),
  },
  {
    what: "a domain",
    found: ["Branding version", "Cognito domain prefix"],
    other: (sdk, { UserPoolId }) => {
      const Domain = `by-hand-${UserPoolId.split("_")[1].toLowerCase()}`;
      return sdk.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, ManagedLoginVersion: 2 }));
    },
  },
  {
    what: "a domain of one's own",
    found: ["Branding version", "Custom domain", "Custom domain certificate"],
    other: (sdk, { UserPoolId }) => {
      const CertificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/a";
      const Domain = `${UserPoolId.split("_")[1].toLowerCase()}.example.com`;
      const request = { UserPoolId, Domain, CustomDomainConfig: { CertificateArn } };
      return sdk.send(new CreateUserPoolDomainCommand(request));
    },
  },
];

/** Changes of the resource server. */
export const resourceServerChanges: HandMadeChange[] = [
  {
    what: "a resource server more",
    found: ["Resource server other"],
    other: (sdk, { UserPoolId }) =>
      sdk.send(new CreateResourceServerCommand({ UserPoolId, Identifier: "other", Name: "other" })),
  },
  {
    what: "a resource server changed",
    found: ["Resource server api: Custom scopes", "Resource server api: Name"],
    other: (sdk, { UserPoolId }) => {
      const Scopes = [{ ScopeName: "read", ScopeDescription: "Read, and more" }];
      const request = { UserPoolId, Identifier: "api", Name: "Changed", Scopes };
      return sdk.send(new UpdateResourceServerCommand(request));
    },
  },
  {
    what: "a resource server deleted",
    found: ["Resource server api"],
    other: (sdk, { UserPoolId }) =>
      sdk.send(new DeleteResourceServerCommand({ UserPoolId, Identifier: "api" })),
  },
];

/** Changes of the group. */
export const groupChanges: HandMadeChange[] = [
  {
    what: "a group more",
    found: ["Group admins"],
    other: (sdk, { UserPoolId }) => sdk.send(new CreateGroupCommand({ UserPoolId, GroupName: "admins" })),
  },
  {
    // MiniStack has no UpdateGroup.
    what: "a group made again, otherwise",
    found: ["Group editors: Description", "Group editors: Precedence"],
    other: async (sdk, { UserPoolId }) => {
      await sdk.send(new DeleteGroupCommand({ UserPoolId, GroupName: "editors" }));
      const again = { Description: "They may do all.", Precedence: 1 };
      await sdk.send(new CreateGroupCommand({ ...again, UserPoolId, GroupName: "editors" }));
    },
  },
  {
    what: "a group deleted",
    found: ["Group editors"],
    other: (sdk, { UserPoolId }) => sdk.send(new DeleteGroupCommand({ UserPoolId, GroupName: "editors" })),
  },
];

/** What somebody can change too, but MiniStack doesn't keep: here the picture itself is changed. */
export const notKept: { what: string; change(live: PoolPicture): void; found: string[] }[] = [
  {
    what: "renamed",
    change: ({ pool }) => {
      pool.Name = "renamed";
    },
    found: ["User pool name"],
  },
  {
    what: "how managed login looks",
    change: (live) => {
      live.styles = { whizclient: { UseCognitoProvidedValues: true } };
    },
    found: ["App client whizclient: Managed login style"],
  },
  {
    what: "rotation",
    change: ({ clients }) => {
      clients.whizclient.RefreshTokenRotation = { Feature: "ENABLED", RetryGracePeriodSeconds: 10 };
    },
    found: ["App client whizclient: Refresh token rotation", "App client whizclient: Rotation grace period"],
  },
];
