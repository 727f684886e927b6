import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { WebApplication } from "../applications/webApplication";
import { open } from "../browser";
import { foreignScope } from "../oauth";
import { failed, passed, type PlannedStep } from "../step";
import type { Visit } from "../visit";
import { errorIn, rightWish, signInOnPages, whereabouts } from "./pages";
import { newPassword } from "./weakPasswords";

/**
 * What the pages must not do: let a stranger in, send a code elsewhere, give more than the client may have.
 */
export function refusedOnPages(
  visit: Visit,
  app: WebApplication,
  settings: UserPoolClientType,
): PlannedStep[] {
  const client = app.name;
  const wish = rightWish(settings);
  const scope = foreignScope(settings);
  return [
    {
      text: "The sign-in page refuses a wrong password",
      client,
      async run() {
        const { arrival } = await signInOnPages(visit, app, wish, newPassword(visit));
        return arrival.page ? passed(arrival.page.says) : failed(whereabouts(arrival));
      },
    },
    {
      text: "A redirect URL that isn't registered is refused",
      client,
      async run() {
        const redirectUri = "https://not-registered.example.com/callback";
        const arrival = await open((await app.authorize({ ...wish, redirectUri })).url);
        return arrival.page && !arrival.page.form ? passed(arrival.page.says) : failed(whereabouts(arrival));
      },
    },
    {
      text: `The scope ${scope}, which the client may not have, is refused`,
      client,
      async run() {
        const arrival = await open((await app.authorize({ ...wish, scopes: [...wish.scopes, scope] })).url);
        const { page, leftFor } = arrival;
        const error = leftFor ? errorIn(leftFor) : page.form ? undefined : page.says;
        return error ? passed(error) : failed(whereabouts(arrival));
      },
    },
  ];
}
