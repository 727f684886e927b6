import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { Authorization, WebApplication, Wish } from "../applications/webApplication";
import { type Arrival, fillIn, open } from "../browser";
import type { Visit } from "../visit";

/** What an application asks for by rights: all that its client allows. */
export const rightWish = ({ AllowedOAuthScopes = [], CallbackURLs = [] }: UserPoolClientType): Wish => ({
  scopes: AllowedOAuthScopes,
  redirectUri: CallbackURLs[0],
});

/** The person signs in on the pages, by default with the right password. */
export async function signInOnPages(
  { person, password: right }: Visit,
  app: WebApplication,
  wish: Wish,
  password = right,
): Promise<{ sent: Authorization; arrival: Arrival }> {
  const sent = await app.authorize(wish);
  // A client with choice-based sign-in asks for the name first, then with what the person wants to sign in.
  const answers = { username: person.username, challenge: "PASSWORD", password };
  return { sent, arrival: await fillIn(await open(sent.url), answers) };
}

/** Whether an address is the one that the browser should come back to, whatever else stands in it. */
export function isAt(expected: string, { protocol, host, pathname }: URL): boolean {
  const url = new URL(expected);
  return url.protocol === protocol && url.host === host && url.pathname === pathname;
}

/** Where the browser is, in words. Codes and tokens stay out of it. */
export function whereabouts({ page, leftFor }: Arrival): string {
  if (page) return `the page says "${page.says}"`;
  const error = errorIn(leftFor);
  return `the browser was sent to ${leftFor.protocol}//${leftFor.host}${leftFor.pathname}${error ? ` with ${error}` : ""}`;
}

/** The error that the application gets in the address, as the endpoint words it. */
export function errorIn({ searchParams, hash }: URL): string | undefined {
  const parameters = searchParams.has("error") ? searchParams : new URLSearchParams(hash.slice(1));
  const words = ["error", "error_description"].map((name) => parameters.get(name)).filter(Boolean);
  return words.length > 0 ? words.join(": ") : undefined;
}
