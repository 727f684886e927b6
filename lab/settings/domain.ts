import { memberPath } from "../../components/checks/path";
import type { PoolPicture } from "../picture";
import type { Collection, Setting } from "./setting";
import { facts, inWords } from "./words";

const versions: Record<string, string> = { "1": "Hosted UI (classic)", "2": "Managed login" };

function domainsOf({ domain, customDomain }: PoolPicture) {
  return [domain, customDomain].filter((one) => one !== undefined);
}

/** The console's "Domain" page. */
export const domain: Setting[] = [
  {
    label: "Cognito domain prefix",
    argument: "domain.prefix",
    read: (picture) => picture.domain?.Domain,
  },
  {
    label: "Custom domain",
    argument: "domain.customDomain",
    read: (picture) => picture.customDomain?.Domain,
  },
  {
    label: "Custom domain certificate",
    argument: "domain.certificateArn",
    read: (picture) => picture.customDomain?.CustomDomainConfig?.CertificateArn,
  },
  {
    label: "Custom domain security policy",
    read: (picture) => picture.customDomain?.CustomDomainConfig?.SecurityPolicy,
  },
  {
    label: "Branding version",
    argument: "domain.managedLogin",
    read: (picture) => {
      const found = domainsOf(picture).map(({ ManagedLoginVersion = 1 }) => String(ManagedLoginVersion));
      return [...new Set(found)].sort().map((version) => inWords(versions, version));
    },
  },
  {
    label: "Domain failover",
    read: (picture) => domainsOf(picture).flatMap(({ Routing }) => facts(Routing)),
  },
];

/** The resource servers, by identifier. */
export const resourceServers: Collection = {
  kind: "Resource server",
  members: "resourceServers",
  complete: true,
  argument: (identifier) => memberPath("resourceServers", identifier),
  settings: (identifier) => {
    const common = { subject: `Resource server ${identifier}` };
    const path = memberPath("resourceServers", identifier);
    return [
      {
        ...common,
        label: "Name",
        argument: `${path}.name`,
        read: (picture) => picture.resourceServers[identifier]?.Name,
      },
      {
        ...common,
        label: "Custom scopes",
        argument: `${path}.scopes`,
        read: (picture) =>
          (picture.resourceServers[identifier]?.Scopes ?? [])
            .map(({ ScopeName, ScopeDescription }) => `${ScopeName}: ${ScopeDescription}`)
            .sort(),
      },
    ];
  },
};
