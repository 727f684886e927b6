interface Failure extends Error {
  code?: string;
  hostname?: string;
  $metadata?: object;
}

const unreachable = [
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
];

/** What an error of AWS's SDK says to whoever typed the command; undefined for errors of another kind. */
export function serviceError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message, code = "", hostname = "the endpoint", $metadata } = error as Failure;
  if (name === "CredentialsProviderError" || name === "TokenProviderError")
    return (
      `There are no AWS credentials to ask Cognito with: ${message}\n` +
      "Sign in first (aws configure, aws sso login or AWS_PROFILE), or name a local endpoint with --endpoint."
    );
  if (unreachable.includes(code))
    return `Cognito can't be reached: nothing answers at ${hostname} (${code}). Check the network and the region.`;
  return $metadata && `Cognito refuses: ${name}: ${message}`;
}
