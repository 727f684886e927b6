import {
  type CognitoIdentityProviderClient,
  CreateUserPoolDomainCommand,
  type CreateUserPoolDomainRequest,
  DeleteUserPoolDomainCommand,
  DescribeUserPoolDomainCommand,
  type DomainDescriptionType,
  UpdateUserPoolDomainCommand,
  type UpdateUserPoolDomainRequest,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolDomainArgs } from "@pulumi/aws/cognito";
import { type FieldTable, toApi, type Values } from "./fields";
import { type CognitoResource, type Found, foundInPool, present, readBack, unlessGone } from "./resource";

/** Every argument of aws.cognito.UserPoolDomain and its member of CreateUserPoolDomain. */
export const userPoolDomainFields = {
  certificateArn: { to: "CustomDomainConfig", under: "CertificateArn" },
  domain: "Domain",
  managedLoginVersion: "ManagedLoginVersion",
  region: { notSent: "says where the request goes" },
  userPoolId: "UserPoolId",
} satisfies FieldTable<UserPoolDomainArgs, CreateUserPoolDomainRequest>;

/** CreateUserPoolDomain's request; UpdateUserPoolDomain has the same. */
export function userPoolDomainRequest(
  args: Values,
): CreateUserPoolDomainRequest & UpdateUserPoolDomainRequest {
  return toApi(userPoolDomainFields, args) as unknown as CreateUserPoolDomainRequest;
}

/** aws:cognito/userPoolDomain:UserPoolDomain. Its id is the domain. */
export const userPoolDomain: CognitoResource = {
  async create(client, _name, inputs) {
    await client.send(new CreateUserPoolDomainCommand(userPoolDomainRequest(inputs)));
    return present(await find(client, inputs.domain as string, inputs), inputs.domain as string);
  },

  async read(client, id, known) {
    return find(client, id, known);
  },

  async update(client, id, inputs) {
    await client.send(new UpdateUserPoolDomainCommand(userPoolDomainRequest(inputs)));
    return present(await find(client, id, inputs), id);
  },

  async delete(client, id, state) {
    const request = { Domain: id, UserPoolId: state.userPoolId as string };
    await unlessGone(client.send(new DeleteUserPoolDomainCommand(request)));
  },
};

/**
 * DescribeUserPoolDomain's domain; undefined when there is none, for which Cognito has an empty description.
 */
export async function describeDomain(
  client: CognitoIdentityProviderClient,
  Domain: string,
): Promise<DomainDescriptionType | undefined> {
  const answer = await unlessGone(client.send(new DescribeUserPoolDomainCommand({ Domain })));
  return answer?.DomainDescription?.UserPoolId === undefined ? undefined : answer.DomainDescription;
}

// Every distribution of CloudFront is in this hosted zone.
const cloudFrontZoneId = "Z2FDTNDATAQYW2";

async function find(
  client: CognitoIdentityProviderClient,
  id: string,
  known: Values,
): Promise<Found | undefined> {
  const description = await describeDomain(client, id);
  if (description === undefined) return undefined;
  const args = readBack(userPoolDomainFields, { ...description }, known);
  return foundInPool(id, args, known, [], {
    awsAccountId: description.AWSAccountId ?? "",
    cloudfrontDistribution: description.CloudFrontDistribution ?? "",
    cloudfrontDistributionArn: description.CloudFrontDistribution ?? "",
    cloudfrontDistributionZoneId: cloudFrontZoneId,
    s3Bucket: description.S3Bucket ?? "",
    version: description.Version ?? "",
  });
}
