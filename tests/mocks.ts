import * as pulumi from "@pulumi/pulumi";

/** A resource as the component registered it. */
export interface Registered {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
  /** Options that Pulumi's mocks don't show. */
  options: { protect?: boolean; retainOnDelete?: boolean; parent: string };
}

/** What registering resources left behind. */
export interface Recording {
  resources: Registered[];
  warnings: string[];
  /** The inputs of the resource of that name. */
  inputs(name: string): Record<string, unknown>;
}

/** Runs the code under Pulumi's mocks, waits for all that it registers, and returns that with its result. */
export async function underMocks<T>(run: () => T | Promise<T>): Promise<Recording & { result: T }> {
  const resources: Registered[] = [];
  const warnings: string[] = [];
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        const options = { parent: "" };
        resources.push({ type, name, inputs, options });
        return { id: `${name}-id`, state: { ...inputs, ...computed(type, name) } };
      },
      call: () => ({}),
    },
    "cognito-user-pool",
    "test",
  );
  const monitor = pulumi.runtime.getMonitor();
  void monitor;
  const result = await run();
  await pulumi.runtime.disconnect();
  return {
    resources,
    warnings,
    result,
    inputs: (name) => {
      const found = resources.find((resource) => resource.name === name);
      if (!found)
        throw new Error(`${name} was not registered, but ${resources.map((r) => r.name).join(", ")}`);
      return found.inputs;
    },
  };
}

function computed(type: string, name: string): Record<string, unknown> {
  if (type === "aws:cognito/userPool:UserPool") {
    const id = `us-east-1_${name}`;
    return {
      arn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${id}`,
      endpoint: `cognito-idp.us-east-1.amazonaws.com/${id}`,
    };
  }
  if (type === "aws:cognito/userPoolClient:UserPoolClient") return { clientSecret: `secret of ${name}` };
  if (type === "aws:iam/role:Role") return { arn: `arn:aws:iam::123456789012:role/${name}` };
  return {};
}
