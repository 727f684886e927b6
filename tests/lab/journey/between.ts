import { type IncomingMessage, request } from "node:http";
import { json, text } from "node:stream/consumers";
import type { JourneyPool, JourneyStep } from "../../../lab/journey/journey";
import { serving } from "../server";
import { walked } from "./walked";

type Values = Record<string, unknown>;

/** What somebody between the application and the endpoint changes. */
export interface Change {
  /** Changes what a page or the token endpoint is asked for, in its address or in the form that is sent. */
  asked?: (url: URL, form: URLSearchParams) => void;
  /** Changes the address that the browser is sent to. */
  sentTo?: (location: URL) => URL | Promise<URL>;
  /** Changes the request of an operation of the API. */
  called?: (operation: string, input: Values) => void;
  /**
   * Changes the JSON that answers an operation of the API, or a path; one that is returned stands in its
   * place.
   */
  answered?: (what: string, output: Values) => Values | void;
}

/** The steps of a journey where somebody passes everything on to the pool and back, but for the changes. */
export async function walkedThrough(pool: JourneyPool, change: Change): Promise<JourneyStep[]> {
  let steps: JourneyStep[] = [];
  await serving(
    (incoming, outgoing) => {
      void (async () => {
        const url = new URL(incoming.url ?? "", pool.endpoint);
        const headers = { ...incoming.headers };
        const operation = String(headers["x-amz-target"]).split(".").at(1);
        const body = changedBody(await text(incoming));
        headers["content-length"] = String(Buffer.byteLength(body));
        const { method } = incoming;
        const answer = await new Promise<IncomingMessage>((resolve, reject) =>
          request(url, { method, headers }, resolve).once("error", reject).end(body),
        );
        const { location } = answer.headers;
        if (location && change.sentTo)
          answer.headers.location = (await change.sentTo(new URL(location, url))).href;
        const type = answer.headers["content-type"];
        if (!change.answered || !type?.includes("json")) {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          return answer.pipe(outgoing);
        }
        const output = (await json(answer)) as Values;
        const another = change.answered(operation ?? url.pathname, output);
        outgoing.writeHead(another ? 200 : (answer.statusCode ?? 500), { "content-type": type });
        return outgoing.end(JSON.stringify(another ?? output));

        function changedBody(sent: string): string {
          if (operation !== undefined) {
            const input = JSON.parse(sent) as Values;
            change.called?.(operation, input);
            return JSON.stringify(input);
          }
          const form = new URLSearchParams(sent);
          change.asked?.(url, form);
          return form.toString();
        }
      })();
    },
    async (endpoint) => {
      steps = await walked({ ...pool, endpoint });
    },
  );
  return steps;
}
