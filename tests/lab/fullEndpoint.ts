import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { Values } from "../../lab/cognito/fields";
import { operationOf } from "../../lab/cognito/unsupported";
import { cognitoClient } from "../../lab/cognitoClient";
import { sharedEmulator } from "../emulator";

interface Body extends Values {
  UserPoolId: string;
}

/** What MiniStack doesn't have, done as the API reference has it: what is left out is unset. */
function extras(): Record<string, ((body: Body) => Values) | undefined> {
  const risks = new Map<string, Values>();
  const logs = new Map<string, unknown>();
  const risk = ({ UserPoolId }: Body) => ({ RiskConfiguration: { UserPoolId, ...risks.get(UserPoolId) } });
  const delivery = ({ UserPoolId }: Body) => ({
    LogDeliveryConfiguration: { UserPoolId, LogConfigurations: logs.get(UserPoolId) ?? [] },
  });
  return {
    SetRiskConfiguration(body) {
      risks.set(body.UserPoolId, { ...body, LastModifiedDate: 1_700_000_000 });
      return risk(body);
    },
    DescribeRiskConfiguration: risk,
    SetLogDeliveryConfiguration(body) {
      logs.set(body.UserPoolId, body.LogConfigurations);
      return delivery(body);
    },
    GetLogDeliveryConfiguration: delivery,
  };
}

/**
 * An endpoint that has all of Cognito that is used here: MiniStack's, and what that lacks. `close` ends it.
 */
export async function fullEndpoint(): Promise<{ endpoint: string; close: () => void }> {
  const behind = new URL(await sharedEmulator());
  const operations = extras();
  // A connection that its server closes while it is taken for the next request would fail that: onward they
  // are given up before MiniStack does so, after five seconds, and to here they stay open.
  const agent = new Agent({ keepAlive: true, timeout: 2000 });
  const server = createServer((incoming, answer) => {
    const operation = String(incoming.headers["x-amz-target"]).split(".")[1];
    const own = operations[operation];
    if (own) void respond(incoming, answer, own);
    else forward(incoming, answer, behind, agent);
  }).listen(0, "127.0.0.1");
  server.keepAliveTimeout = 0;
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}

/** A client of such an endpoint that goes without the server in between, for tests that ask a lot. */
export async function fullClient(): Promise<CognitoIdentityProviderClient> {
  const sdk = cognitoClient(await sharedEmulator());
  const own = extras();
  sdk.middlewareStack.add(
    (next, context) => async (request) => {
      const operation = own[operationOf(context)];
      if (operation === undefined) return next(request);
      return { response: undefined, output: { ...operation(request.input as Body), $metadata: {} } };
    },
    { step: "initialize" },
  );
  return sdk;
}

async function respond(incoming: IncomingMessage, answer: ServerResponse, make: (body: Body) => Values) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const made = make(JSON.parse(Buffer.concat(chunks).toString()) as Body);
  answer.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(made));
}

function forward(incoming: IncomingMessage, answer: ServerResponse, behind: URL, agent: Agent): void {
  const { method, url: path, headers } = incoming;
  const { hostname, port } = behind;
  const onward = httpRequest({ hostname, port, method, path, headers, agent }, (response) => {
    answer.writeHead(response.statusCode ?? 500, response.headers);
    response.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  incoming.pipe(onward);
}
