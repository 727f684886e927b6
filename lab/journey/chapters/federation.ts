import type { IdentityProviderType, UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import { inflateRawSync } from "node:zlib";
import type { WebApplication } from "../applications/webApplication";
import { open } from "../browser";
import { oauthFlows } from "../oauth";
import { failed, notEnforced, passed, type PlannedStep, skipped, type Verdict } from "../step";
import type { Visit } from "../visit";
import { isAt, rightWish, whereabouts } from "./pages";

/** The way to each provider that the client takes users of; what is behind it isn't the pool's. */
export function federation(visit: Visit, app: WebApplication, settings: UserPoolClientType): PlannedStep[] {
  const { identityProviders } = visit.pool.picture;
  const taken = settings.SupportedIdentityProviders?.filter((name) => name in identityProviders) ?? [];
  return taken.flatMap((name) => [
    {
      text: `Who chooses ${name} is sent on to it`,
      client: app.name,
      run: () => sentOn(visit, app, settings, identityProviders[name]),
    },
    {
      text: `A person signs in with ${name}`,
      client: app.name,
      run: async () => skipped("the provider isn't at hand here, nor anybody whom it knows"),
    },
  ]);
}

async function sentOn(
  { pool }: Visit,
  app: WebApplication,
  settings: UserPoolClientType,
  { ProviderName, ProviderType: type = "SAML", ProviderDetails: details = {} }: IdentityProviderType,
): Promise<Verdict> {
  if (type === "OIDC" && details.authorize_url === undefined)
    return skipped("where it is, its issuer's own configuration says, which isn't asked for from here");
  const responseType = oauthFlows(settings).includes("code") ? "code" : "token";
  const wish = { ...rightWish(settings), responseType, identityProvider: ProviderName } as const;
  const arrival = await open((await app.authorize(wish)).url);
  const { page, leftFor } = arrival;
  if (page?.says.includes("not supported"))
    return notEnforced(`this endpoint sends nobody on to ${type} (${page.says}); AWS does`);
  if (!leftFor) return failed(whereabouts(arrival));
  if (type === "SAML" && details.MetadataURL !== undefined && isAt(details.MetadataURL, leftFor))
    return notEnforced("this endpoint sends people to the provider's metadata; AWS reads there where to");
  const right = type === "SAML" ? rightSaml(leftFor, details, pool.userPoolId) : rightOAuth(leftFor, details);
  return right ? passed(`to ${placeOf(leftFor)}`) : failed(whereabouts(arrival));
}

type Details = Record<string, string>;

/** The provider knows the application by the id that the pool has there. */
function rightOAuth(address: URL, { authorize_url: expected, client_id }: Details): boolean {
  const isThere = expected === undefined || isAt(expected, address);
  return isThere && address.searchParams.get("client_id") === client_id;
}

/** The provider knows the pool by its entity id (developer guide, "Using SAML identity providers"). */
function rightSaml(address: URL, { MetadataFile }: Details, userPoolId: string): boolean {
  const request = Buffer.from(address.searchParams.get("SAMLRequest") ?? "", "base64");
  const isThere = MetadataFile === undefined || MetadataFile.includes(placeOf(address));
  return (
    isThere && request.length > 0 && inflateRawSync(request).includes(`urn:amazon:cognito:sp:${userPoolId}<`)
  );
}

const placeOf = ({ origin, pathname }: URL) => `${origin}${pathname}`;
