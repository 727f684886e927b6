import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Gives `use` the URL of a server on 127.0.0.1 that answers as `listener` does, and ends it afterwards. */
export async function serving(
  listener: RequestListener,
  use: (endpoint: string) => Promise<void>,
): Promise<void> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Gives `use` the URL of a server on 127.0.0.1 that answers everything alike. */
export function answering(
  status: number,
  body: string,
  use: (endpoint: string) => Promise<void>,
): Promise<void> {
  return serving((_, response) => response.writeHead(status).end(body), use);
}
