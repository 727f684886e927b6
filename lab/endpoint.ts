import { ListUserPoolsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { cognitoClient } from "./cognitoClient";
import { UserError } from "./userError";

// The SDK's own, in its order: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
const variables = ["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "AWS_ENDPOINT_URL"];

const howToRun = "Run one with npm run emulator; it prints its address.";

/**
 * The endpoint on this machine that the user names: with `--endpoint`, or else in the SDK's variables
 * AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER or AWS_ENDPOINT_URL.
 *
 * @param given what came with `--endpoint`
 * @returns its URL without a slash at the end; undefined when none is named
 * @throws UserError when it is no URL, or not one of this machine
 */
export function localEndpoint(given?: string): string | undefined {
  const variable = variables.find((name) => process.env[name]);
  const value = given ?? (variable && process.env[variable]);
  if (value === undefined) return undefined;
  const source = given === undefined ? `${variable}=${value}` : `--endpoint ${value}`;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new UserError(
      `${source}: this is no URL of an endpoint, such as http://127.0.0.1:4566. ${howToRun}`,
    );
  }
  const url = new URL(value);
  if (!isThisMachine(url.hostname)) {
    throw new UserError(
      `${source}: ${url.hostname} isn't this machine, and a rehearsal never makes anything in an account.\n` +
        `Name an endpoint at localhost, 127.0.0.1 or [::1]. ${howToRun}`,
    );
  }
  return url.href.replace(/\/$/, "");
}

/** Whether the endpoint, given by its URL, is on this machine, and so isn't AWS. */
export function isLocal(endpoint: string | undefined): boolean {
  return endpoint !== undefined && URL.canParse(endpoint) && isThisMachine(new URL(endpoint).hostname);
}

function isThisMachine(hostname: string): boolean {
  // URL writes every spelling of an IPv4 address with four numbers, so a name can't look like one.
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/**
 * Asks a local endpoint for its first user pool, to know that Cognito answers there.
 *
 * @param timeout milliseconds to wait for the answer, 3000 by default
 * @throws UserError when nothing, or something else, answers, or nothing comes in time
 */
export async function probeEndpoint(endpoint: string, timeout = 3000): Promise<void> {
  const client = cognitoClient(endpoint);
  try {
    const command = new ListUserPoolsCommand({ MaxResults: 1 });
    const answer = await client.send(command, { abortSignal: AbortSignal.timeout(timeout) });
    if (!Array.isArray(answer.UserPools))
      throw new UserError(message(endpoint, "what answers there isn't Cognito"));
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(message(endpoint, problem(error, timeout)));
  } finally {
    client.destroy();
  }
}

function message(endpoint: string, text: string): string {
  return `The endpoint ${endpoint} can't be used: ${text}.\n${howToRun}`;
}

function problem(error: unknown, timeout: number): string {
  const { name, code, message, $metadata } = error as Failure;
  if (name === "AbortError" || name === "TimeoutError")
    return `it didn't answer within ${timeout / 1000} seconds`;
  if (code !== undefined) return `nothing answers there (${code})`;
  if (name === "UnrecognizedClientException") return `it refuses the credentials test / test (${message})`;
  const status = $metadata?.httpStatusCode;
  return `what answers there isn't Cognito${status === undefined ? "" : ` (HTTP status ${status})`}`;
}

interface Failure {
  name: string;
  message: string;
  code?: string;
  $metadata?: { httpStatusCode?: number };
}
