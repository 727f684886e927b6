import {
  type AssetType,
  CreateManagedLoginBrandingCommand,
  type CreateManagedLoginBrandingRequest,
  DeleteManagedLoginBrandingCommand,
  DescribeManagedLoginBrandingCommand,
  type ManagedLoginBrandingType,
  UpdateManagedLoginBrandingCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { ManagedLoginBrandingArgs } from "@pulumi/aws/cognito";
import type { input } from "@pulumi/aws/types";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, readBack, unlessGone } from "./resource";

/** Every argument of aws.cognito.ManagedLoginBranding and its member of CreateManagedLoginBranding. */
export const managedLoginBrandingFields = {
  assets: {
    to: "Assets",
    each: {
      bytes: "Bytes",
      category: "Category",
      colorMode: "ColorMode",
      extension: "Extension",
      resourceId: "ResourceId",
    } satisfies FieldTable<input.cognito.ManagedLoginBrandingAsset, AssetType>,
  },
  // No description names the client.
  clientId: { to: "ClientId", readable: false },
  region: { notSent: "says where the request goes" },
  settings: "Settings",
  useCognitoProvidedValues: "UseCognitoProvidedValues",
  userPoolId: "UserPoolId",
} satisfies FieldTable<ManagedLoginBrandingArgs, CreateManagedLoginBrandingRequest>;

/** CreateManagedLoginBranding's request. The provider takes settings as JSON, and pictures as base64. */
export function managedLoginBrandingRequest(args: Values): CreateManagedLoginBrandingRequest {
  const { Settings, Assets, ...request } = toApi(managedLoginBrandingFields, args);
  return {
    ...request,
    ...(Settings !== undefined && { Settings: JSON.parse(Settings as string) as Values }),
    ...(Assets !== undefined && { Assets: (Assets as Values[]).map(decoded) }),
  } as unknown as CreateManagedLoginBrandingRequest;
}

function decoded({ Bytes, ...asset }: Values): Values {
  return Bytes === undefined ? asset : { ...asset, Bytes: Buffer.from(Bytes as string, "base64") };
}

function encoded({ Bytes, ...asset }: AssetType): Values {
  return Bytes === undefined ? { ...asset } : { ...asset, Bytes: Buffer.from(Bytes).toString("base64") };
}

/** aws:cognito/managedLoginBranding:ManagedLoginBranding. Its id is `<pool id>,<branding id>`. */
export const managedLoginBranding: CognitoResource = {
  async create(client, _name, inputs) {
    const request = new CreateManagedLoginBrandingCommand(managedLoginBrandingRequest(inputs));
    const { ManagedLoginBranding } = await client.send(request);
    return described(ManagedLoginBranding ?? {}, inputs);
  },

  async read(client, id, known) {
    const answer = await unlessGone(client.send(new DescribeManagedLoginBrandingCommand(keysOf(id))));
    return answer?.ManagedLoginBranding && described(answer.ManagedLoginBranding, known);
  },

  async update(client, id, inputs) {
    const changed: Partial<CreateManagedLoginBrandingRequest> = managedLoginBrandingRequest(inputs);
    delete changed.ClientId;
    const request = new UpdateManagedLoginBrandingCommand({ ...changed, ...keysOf(id) });
    const { ManagedLoginBranding } = await client.send(request);
    return described(ManagedLoginBranding ?? {}, inputs);
  },

  async delete(client, id) {
    await unlessGone(client.send(new DeleteManagedLoginBrandingCommand(keysOf(id))));
  },
};

function keysOf(id: string): { UserPoolId: string; ManagedLoginBrandingId: string } {
  const [UserPoolId, ManagedLoginBrandingId] = id.split(",");
  return { UserPoolId, ManagedLoginBrandingId };
}

function described(branding: ManagedLoginBrandingType, known: Values): Found {
  const { Settings, Assets, ...rest } = branding;
  const description = {
    ...rest,
    ...(Settings !== undefined && { Settings: JSON.stringify(Settings) }),
    ...(Assets !== undefined && { Assets: Assets.map(encoded) }),
  };
  const args = readBack(managedLoginBrandingFields, description, known);
  const { UserPoolId, ManagedLoginBrandingId: managedLoginBrandingId } = branding;
  const id = `${UserPoolId},${managedLoginBrandingId}`;
  return foundInPool(id, args, known, ["userPoolId"], { managedLoginBrandingId });
}
