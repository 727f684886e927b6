import type { JourneyPool } from "./visit";

/** One of the documents that the pool publishes: `jwks.json` or `openid-configuration`. */
export async function wellKnown<T>({ endpoint, userPoolId }: JourneyPool, document: string): Promise<T> {
  const url = `${endpoint}/${userPoolId}/.well-known/${document}`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with status ${response.status}.`);
  return (await response.json()) as T;
}
