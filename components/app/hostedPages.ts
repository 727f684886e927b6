import type * as cognito from "@pulumi/aws/cognito";
import { Output, Unwrap, all, interpolate } from "@pulumi/pulumi";
import type { ResolvedAppClient } from "./appClient";
import type { Domains } from "./domain";
import { OAuthFlow, ResolvedOAuth, signsUsersIn } from "./oauth";

/** The address of the pool's pages: a domain of your own where there is one. */
export function domainUrl(
  { domain, customDomain }: Domains<cognito.UserPoolDomain>,
  userPoolArn: Output<string>,
): Output<string> | undefined {
  if (customDomain !== undefined) return interpolate`https://${customDomain.domain}`;
  return (
    domain &&
    all([domain.domain, userPoolArn]).apply(
      ([prefix, arn]) => `https://${prefix}.auth.${arn.split(":")[3]}.amazoncognito.com`,
    )
  );
}

/** OAuth's word for what the app is given: a code where it may have one. */
export function responseType({ flows }: Pick<ResolvedOAuth, "flows">): "code" | "token" {
  return flows.includes(OAuthFlow.code) ? "code" : "token";
}

/** The addresses at which people sign in to the apps, by client name, ready to open. */
export function signInUrls(
  clients: { [name: string]: Unwrap<ResolvedAppClient> },
  clientIds: { [name: string]: string },
  url: string,
): { [name: string]: string } {
  const entries = Object.entries(clients).flatMap(([name, { oauth }]) =>
    oauth === undefined || !signsUsersIn(oauth) ? [] : [[name, signInUrl(url, clientIds[name], oauth)]],
  );
  return Object.fromEntries(entries) as { [name: string]: string };
}

function signInUrl(url: string, clientId: string, oauth: Unwrap<ResolvedOAuth>): string {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: responseType(oauth),
    scope: oauth.scopes.join(" "),
    redirect_uri: oauth.defaultRedirectUrl ?? oauth.callbackUrls[0],
  });
  return `${url}/oauth2/authorize?${query.toString()}`;
}
