import type { UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { WebApplication } from "../applications/webApplication";
import { open } from "../browser";
import { failed, passed, type PlannedStep } from "../step";
import { isAt, whereabouts } from "./pages";

/** Signing out on the pages, where the client has somewhere to go afterwards. */
export function signOut(app: WebApplication, { LogoutURLs = [] }: UserPoolClientType): PlannedStep[] {
  if (LogoutURLs.length === 0) return [];
  const [registered] = LogoutURLs;
  return [
    {
      text: "Signing out leads back to the application",
      client: app.name,
      async run() {
        const arrival = await open(await app.signOutUrl(registered));
        return arrival.leftFor && isAt(registered, arrival.leftFor)
          ? passed(registered)
          : failed(whereabouts(arrival));
      },
    },
    {
      text: "Signing out to a URL that isn't registered is refused",
      client: app.name,
      async run() {
        const arrival = await open(await app.signOutUrl("https://not-registered.example.com/"));
        return arrival.page ? passed(arrival.page.says) : failed(whereabouts(arrival));
      },
    },
  ];
}
