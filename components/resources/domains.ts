import * as cognito from "@pulumi/aws/cognito";
import { adopted } from "../adopt";
import { Domains, domainArgs } from "../app/domain";
import type { Making } from "./making";

/**
 * Makes the pool's domains. A pool has one of each kind, so that a changed one goes before the new one comes.
 */
export function makeDomains(
  { name, args, settings, component }: Making,
  userPool: cognito.UserPool,
): Domains<cognito.UserPoolDomain> {
  const options = { parent: component, deleteBeforeReplace: true };
  const kinds = Object.entries(domainArgs(settings.domain, userPool.id)) as [
    keyof Domains<unknown>,
    cognito.UserPoolDomainArgs,
  ][];
  const domains = kinds.map(([kind, userPoolDomainArgs]) => {
    args.transformDomain?.(userPoolDomainArgs);
    const { domain } = userPoolDomainArgs;
    const importing = typeof domain === "string" ? adopted(settings.adopt, "domain", domain) : {};
    const domainOptions = { ...options, ...importing };
    return [kind, new cognito.UserPoolDomain(`${name}-${kind}`, userPoolDomainArgs, domainOptions)];
  });
  return Object.fromEntries(domains) as Domains<cognito.UserPoolDomain>;
}
