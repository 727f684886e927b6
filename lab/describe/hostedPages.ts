import { type Domain, domainArgs } from "../../components/app/domain";
import type { ResourceServer } from "../../components/app/resourceServer";
import { mapValues } from "../../components/mapValues";
import type { PoolPicture } from "../picture";
import { choiceOf } from "./choice";

/** Where the pool's pages are, from a live pool. */
export function describeDomain({ domain, customDomain }: PoolPicture): Domain | undefined {
  const [any] = [customDomain, domain].filter((one) => one !== undefined);
  if (any === undefined) return undefined;
  const versionOf = (managedLogin: boolean) =>
    domainArgs({ prefix: "", managedLogin }, "").domain?.managedLoginVersion;
  return {
    prefix: domain?.Domain,
    customDomain: customDomain?.Domain,
    certificateArn: customDomain?.CustomDomainConfig?.CertificateArn,
    managedLogin: choiceOf([true, false], versionOf, any.ManagedLoginVersion),
  };
}

/** The resource servers of a live pool. */
export function describeResourceServers({ resourceServers }: PoolPicture): Record<string, ResourceServer> {
  return mapValues(resourceServers, ({ Name, Scopes = [] }) => ({
    name: Name,
    scopes: Object.fromEntries(
      Scopes.map(({ ScopeName = "", ScopeDescription = "" }) => [ScopeName, ScopeDescription]),
    ),
  }));
}
