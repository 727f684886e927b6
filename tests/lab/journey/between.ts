import { type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { serving } from "../server";

/** What somebody between the application and the endpoint changes. */
export interface Change {
  /** Changes what is asked for, in its address or in the form that is sent. */
  asked?: (url: URL, form: URLSearchParams) => void;
  /** Changes the address that the browser is sent to. */
  sentTo?: (location: URL) => URL | Promise<URL>;
}

/** Gives `use` the URL of a server that passes everything on to the endpoint and back, but for the changes. */
export const between = (endpoint: string, change: Change, use: (endpoint: string) => Promise<void>) =>
  serving((incoming, outgoing) => {
    void (async () => {
      const url = new URL(incoming.url ?? "", endpoint);
      let body: string | Buffer = await buffer(incoming);
      const headers = { ...incoming.headers };
      if (!headers["x-amz-target"]) {
        const form = new URLSearchParams(String(body));
        change.asked?.(url, form);
        body = form.toString();
        headers["content-length"] = String(body.length);
      }
      const { method } = incoming;
      const answer = await new Promise<IncomingMessage>((resolve, reject) =>
        request(url, { method, headers }, resolve).once("error", reject).end(body),
      );
      const { location } = answer.headers;
      if (location && change.sentTo)
        answer.headers.location = (await change.sentTo(new URL(location, url))).href;
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    })();
  }, use);
