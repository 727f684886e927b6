import * as pulumi from "@pulumi/pulumi";
import { ArgumentsError } from "./checks/argumentsError";
import type { ComponentType } from "./checks/door";
import { reasonOf, secretMembers } from "./checks/problem";
import { isUnknown } from "./checks/unknown";
import { CognitoAppClient } from "./cognitoAppClient";
import type { CognitoAppClientArgs } from "./cognitoAppClientArgs";
import { CognitoUserPool } from "./cognitoUserPool";
import schema from "./schema.json";

// What Pulumi's host for plugins starts, so that programs in any language can use the component. It starts
// compiled: source files the host would check by the compiler settings of the folder that it is started in,
// which are those of the program that uses the component.

type Make = (
  name: string,
  args: pulumi.Inputs,
  opts: pulumi.ComponentResourceOptions,
) => pulumi.ComponentResource;

const components: Record<ComponentType, Make> = {
  "cognito-user-pool:index:CognitoUserPool": (...given) => new CognitoUserPool(...given),
  // The door refuses what has no pool.
  "cognito-user-pool:index:CognitoAppClient": (name, args, opts) =>
    new CognitoAppClient(name, args as CognitoAppClientArgs, opts),
};

function construct(
  type: ComponentType,
  name: string,
  args: pulumi.Inputs,
  opts: pulumi.ComponentResourceOptions,
) {
  const outputs = Object.keys(schema.resources[type].properties);
  // Where a program says nothing the host says false, which would leave every pool unprotected.
  const protect = opts.protect || undefined;
  try {
    const component = components[type](name, args, { ...opts, protect });
    const state = Object.fromEntries(
      Object.entries(component).filter(([member]) => outputs.includes(member)),
    ) as pulumi.Inputs;
    return { urn: component.urn, state };
  } catch (error) {
    throw error instanceof ArgumentsError && !mayHoldSecrets(args) ? byProperty(error) : error;
  }
}

// The engine lists the properties under the message, each with its value.
function byProperty({ headline, problems }: ArgumentsError): pulumi.InputPropertiesError {
  const errors = problems.map((problem) => ({ propertyPath: problem.path, reason: reasonOf(problem) }));
  return new pulumi.InputPropertiesError({ message: headline, errors });
}

// Secrets too the engine would show, in plain text: where there may be one, the message has the whole list.
function mayHoldSecrets(args: unknown): boolean {
  if (isUnknown(args)) return true;
  if (typeof args !== "object" || args === null) return false;
  return Object.entries(args).some(([member, value]) => secretMembers.has(member) || mayHoldSecrets(value));
}

const provider: pulumi.provider.Provider = {
  version: schema.version,
  schema: JSON.stringify(schema),
  construct: async (name, token, args, opts) => {
    if (!Object.hasOwn(components, token)) throw new Error(`The plugin ${schema.name} has no ${token}.`);
    return construct(token as ComponentType, name, args, opts);
  },
};

void pulumi.provider.main(provider, process.argv.slice(2));
