import * as pulumi from "@pulumi/pulumi";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";

/** A resource as the component registered it. */
export interface Registered {
  type: string;
  name: string;
  /** The inputs as the engine gets them, secrets unwrapped. */
  inputs: Record<string, unknown>;
  /** The inputs that are secrets. */
  secrets: string[];
  /** Options that Pulumi's mocks don't show; parent is the URN, empty where there is none. */
  options: {
    protect?: boolean;
    retainOnDelete?: boolean;
    deleteBeforeReplace?: boolean;
    ignoreChanges: string[];
    import?: string;
    parent: string;
  };
  /** The names of the resources that must be there before it, and stay until it is gone. */
  after: string[];
  /** Where within the inputs the secrets are, innermost: `providerDetails.client_secret`. */
  secretPaths: string[];
}

/** What registering resources left behind. */
export interface Recording {
  resources: Registered[];
  warnings: string[];
  /**
   * The resource of that name; where kinds share a name the custom one. Throws an Error when there is none.
   */
  resource(name: string): Registered;
  /** The inputs of the resource of that name. */
  inputs(name: string): Record<string, unknown>;
}

/** Runs the code under Pulumi's mocks, waits for all that it registers, and returns that with its result. */
export async function underMocks<T>(run: () => T | Promise<T>): Promise<Recording & { result: T }> {
  const resources: Registered[] = [];
  const warnings: string[] = [];
  const newResource = ({ type, name, inputs }: pulumi.runtime.MockResourceArgs) => ({
    id: type === poolType ? poolId(name) : `${name}-id`,
    state: { ...inputs, ...computed(type, name, inputs) },
  });
  await pulumi.runtime.setMocks({ newResource, call: () => ({}) }, "cognito-user-pool", "test");
  recordRegistrations(resources);
  const { warn } = pulumi.log;
  const { stackTraceLimit } = Error;
  // Pulumi notes a stack for each of its promises, which takes most of the time.
  Error.stackTraceLimit = 2;
  Object.assign(pulumi.log, { warn: async (message: string) => void warnings.push(message) });
  try {
    const result = await run();
    await pulumi.runtime.disconnect();
    const resource = (name: string) => named(resources, name);
    return { resources, warnings, result, resource, inputs: (name) => resource(name).inputs };
  } finally {
    await pulumi.runtime.disconnect();
    Object.assign(pulumi.log, { warn });
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The value of an output, once all is registered. */
export function valueOf<T>(output: pulumi.Output<T>): Promise<pulumi.Unwrap<T>> {
  return new Promise((resolve) => void pulumi.output(output).apply(resolve));
}

const poolType = "aws:cognito/userPool:UserPool";
const poolId = (name: string) => `us-east-1_${name}`;

function computed(type: string, name: string, inputs: Record<string, unknown>): Record<string, unknown> {
  switch (type) {
    case poolType:
      return {
        arn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${poolId(name)}`,
        endpoint: `cognito-idp.us-east-1.amazonaws.com/${poolId(name)}`,
      };
    case "aws:cognito/userPoolClient:UserPoolClient":
      return { clientSecret: inputs.generateSecret === true ? `secret of ${name}` : "" };
    case "pulumi:pulumi:StackReference":
      return { outputs: { userPoolId: poolId(name) } };
    case "aws:cognito/userPoolDomain:UserPoolDomain":
      return {
        cloudfrontDistribution: `${String(inputs.domain)}.cloudfront.net`,
        cloudfrontDistributionZoneId: "Z2FDTNDATAQYW2",
      };
    case "aws:iam/role:Role":
      return { arn: `arn:aws:iam::123456789012:role/${name}` };
    default:
      return {};
  }
}

const { deserializeProperties, isRpcSecret, unwrapRpcSecret } = pulumi.runtime;
type Serialized = Parameters<typeof deserializeProperties>[0];

// Mocks see inputs alone: the options are in the request that the monitor gets.
function recordRegistrations(resources: Registered[]): void {
  const monitor = pulumi.runtime.getMonitor() as unknown as {
    registerResource(request: RegisterResourceRequest, callback: unknown): unknown;
  };
  const registerResource = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, callback) => {
    const entries = Object.entries<unknown>(deserializeProperties(request.getObject() as Serialized));
    resources.push({
      type: request.getType(),
      name: request.getName(),
      inputs: Object.fromEntries(entries.map(([key, value]) => [key, unwrapRpcSecret(value)])),
      secrets: entries.filter(([, value]) => isRpcSecret(value)).map(([key]) => key),
      options: {
        ...(request.hasProtect() && { protect: request.getProtect() }),
        ...(request.hasRetainondelete() && { retainOnDelete: request.getRetainondelete() }),
        ...(request.getDeletebeforereplace() && { deleteBeforeReplace: true }),
        ignoreChanges: request.getIgnorechangesList(),
        ...(request.getImportid() && { import: request.getImportid() }),
        parent: request.getParent(),
      },
      after: request.getDependenciesList().map((urn) => urn.split("::").slice(3).join("::")),
      secretPaths: secretPaths(request.getObject()?.toJavaScript()),
    });
    return registerResource(request, callback);
  };
}

// As it travels a secret is an object with Pulumi's mark for signatures, and that of secrets.
function secretPaths(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (isMarkedSecret(value)) return [path];
  return Object.entries(value).flatMap(([key, member]) =>
    secretPaths(member, path === "" ? key : `${path}.${key}`),
  );
}

function isMarkedSecret(value: object): boolean {
  const { specialSigKey, specialSecretSig } = pulumi.runtime;
  return (value as Record<string, unknown>)[specialSigKey] === specialSecretSig;
}

function named(resources: Registered[], name: string): Registered {
  const found = resources.filter((resource) => resource.name === name);
  if (found.length === 0) {
    const names = resources.map((resource) => resource.name).join(", ");
    throw new Error(`${name} was not registered, but ${names}.`);
  }
  return found[found.length - 1];
}
