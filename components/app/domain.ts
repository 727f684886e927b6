import type * as cognito from "@pulumi/aws/cognito";
import type { Input } from "@pulumi/pulumi";
import { isArn, text } from "../checks/bounds";
import type { Rule } from "../checks/rule";
import { Tier } from "../pool";

/** Where the pool's pages and OAuth endpoints are: a prefix of Amazon's domain, your own domain, or both. */
export interface Domain {
  /**
   * Prefix of Amazon's domain: `prefix.auth.region.amazoncognito.com`, 1 to 63 lower case letters, digits and
   * hyphens. No one else in the region can have the same. Another prefix deletes the domain before it makes
   * the new one.
   */
  prefix?: Input<string>;
  /**
   * A domain of your own, such as auth.example.com, with its certificateArn. It needs a DNS record to the
   * output cloudFrontDistribution, and its parent domain an A record.
   */
  customDomain?: Input<string>;
  /**
   * ARN of the certificate of customDomain, in AWS Certificate Manager, in us-east-1.
   */
  certificateArn?: Input<string>;
  /**
   * Whether the pages are those of managed login, in Cognito's own style for each app client; otherwise they
   * are the hosted UI (classic). Defaults to true as in today's console; to false on tier lite, which has the
   * classic ones alone.
   */
  managedLogin?: boolean;
}

/** The domain with its defaults. */
export type ResolvedDomain = Domain & Required<Pick<Domain, "managedLogin">>;

/** The domain with its defaults; `{}` says nothing, so that there is none. */
export function resolveDomain(args: Domain | undefined, tier: Tier): ResolvedDomain | undefined {
  if (args === undefined || Object.values(args).every((value) => value === undefined)) return undefined;
  return { ...args, managedLogin: args.managedLogin ?? tier !== Tier.lite };
}

const createDomain = "AWS: API_CreateUserPoolDomain";
const label = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";

/** Rules about the domain. */
export const domainRules: Rule[] = [
  {
    id: "domain.given",
    path: "domain",
    says: "must give prefix or customDomain",
    source: createDomain,
    presence: true,
    holds: ({ prefix, customDomain }: Domain) => prefix !== undefined || customDomain !== undefined,
  },
  {
    id: "domain.prefix.text",
    path: "domain.prefix",
    says: "must be 1 to 63 lower case letters, digits and hyphens, and not begin or end with a hyphen",
    source: createDomain,
    holds: text(1, 63, new RegExp(`^${label}$`)),
  },
  {
    id: "domain.prefix.words",
    path: "domain.prefix",
    says: "must not hold aws, amazon or cognito",
    source: "AWS: configuring a user pool domain, reserved words",
    holds: (prefix: string) => !/aws|amazon|cognito/.test(prefix),
  },
  {
    id: "domain.customDomain.name",
    path: "domain.customDomain",
    says: "must be a domain name of at most 63 lower case letters, digits, hyphens and dots",
    source: createDomain,
    holds: text(1, 63, new RegExp(`^(?:${label}\\.)+${label}$`)),
  },
  {
    id: "domain.customDomain.certificate",
    path: "domain",
    says: "must give certificateArn with customDomain",
    source: "AWS: API_CustomDomainConfigType",
    presence: true,
    holds: ({ customDomain, certificateArn }: Domain) =>
      customDomain === undefined || certificateArn !== undefined,
  },
  {
    id: "domain.certificateArn.customDomain",
    path: "domain.certificateArn",
    says: "needs customDomain: a prefix has Amazon's certificate",
    source: "AWS: API_CustomDomainConfigType",
    presence: true,
    holds: (_, { domain }) => domain?.customDomain !== undefined,
  },
  {
    id: "domain.certificateArn.region",
    path: "domain.certificateArn",
    says: "must be the ARN of a certificate in us-east-1, wherever the pool is",
    source: "AWS: using your own domain for managed login",
    holds: (arn: string) => isArn(arn) && /^arn:[\w-]+:acm:us-east-1:\d+:certificate\/./.test(arn),
  },
  {
    id: "domain.managedLogin.tier",
    path: "domain.managedLogin",
    says: "needs tier essentials or plus",
    source: "AWS: API_CreateUserPoolDomain, ManagedLoginVersion",
    holds: (managedLogin: boolean, { tier }) => !managedLogin || tier !== Tier.lite,
  },
];

/** The domains of a pool: one of Amazon's, one of your own. */
export interface Domains<D> {
  /** The prefix of Amazon's domain. */
  domain?: D;
  /** The domain of your own. */
  customDomain?: D;
}

/** The domains as arguments of the provider. The version of the pages sticks, so it is always sent. */
export function domainArgs(
  settings: ResolvedDomain | undefined,
  userPoolId: cognito.UserPoolDomainArgs["userPoolId"],
): Domains<cognito.UserPoolDomainArgs> {
  const { prefix, customDomain, certificateArn, managedLogin } = settings ?? {};
  const common = { userPoolId, managedLoginVersion: managedLogin ? 2 : 1 };
  return {
    ...(prefix !== undefined && { domain: { domain: prefix, ...common } }),
    ...(customDomain !== undefined && { customDomain: { domain: customDomain, certificateArn, ...common } }),
  };
}
