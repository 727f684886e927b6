import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A way to a local endpoint on which a call can be stopped, so that something can happen in the meantime. */
export interface Gate {
  /** Its URL, in place of the endpoint's. */
  endpoint: string;
  /**
   * Stops the next call of this name (`CreateUserPool`): before it gets to the endpoint, or after, with the
   * answer.
   * The promise is kept when the call is there, with the function that lets it go on.
   */
  hold(call: string, where: Where): Promise<() => void>;
  /** Ends it, and every call that is still held. */
  close(): void;
}

type Where = "before" | "after";

/** Starts a gate in front of the endpoint, on a free port of 127.0.0.1. */
export async function startGate(endpoint: string): Promise<Gate> {
  let awaited: { call: string; where: Where; arrived: (goOn: () => void) => void } | undefined;

  function pass(call: string, where: Where, goOn: () => void): void {
    if (awaited?.where !== where || awaited.call !== call) return goOn();
    awaited.arrived(goOn);
    awaited = undefined;
  }

  function forward(incoming: IncomingMessage, response: ServerResponse): void {
    const { method, headers, url } = incoming;
    const call = String(headers["x-amz-target"]).split(".").at(-1) ?? "";
    const outgoing = request(new URL(url ?? "/", endpoint), { method, headers }, (answer) =>
      pass(call, "after", () => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }),
    );
    outgoing.on("error", () => response.destroy());
    pass(call, "before", () => incoming.pipe(outgoing));
  }

  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: (call, where) => new Promise((arrived) => (awaited = { call, where, arrived })),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
