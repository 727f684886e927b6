import * as pulumi from "@pulumi/pulumi";
import { ArgumentsError } from "./checks/argumentsError";
import { reasonOf } from "./checks/problem";
import { CognitoUserPool } from "./cognitoUserPool";
import schema from "./schema.json";

// What Pulumi's host for plugins starts, so that programs in any language can use the component. It starts
// compiled: source files the host would check by the compiler settings of the folder that it is started in,
// which are those of the program that uses the component.

const type = "cognito-user-pool:index:CognitoUserPool";
const outputs = Object.keys(schema.resources[type].properties) as (keyof CognitoUserPool)[];

function construct(name: string, args: pulumi.Inputs, opts: pulumi.ComponentResourceOptions) {
  // The protocol has false where a program says nothing, too.
  const protect = opts.protect || undefined;
  try {
    const component = new CognitoUserPool(name, args, { ...opts, protect });
    return {
      urn: component.urn,
      state: Object.fromEntries(outputs.map((output) => [output, component[output]])),
    };
  } catch (error) {
    throw error instanceof ArgumentsError ? byProperty(error) : error;
  }
}

// The engine lists the properties below the message.
function byProperty({ headline, problems }: ArgumentsError): pulumi.InputPropertiesError {
  const errors = problems.map((problem) => ({ propertyPath: problem.path, reason: reasonOf(problem) }));
  return new pulumi.InputPropertiesError({ message: headline, errors });
}

const provider: pulumi.provider.Provider = {
  version: schema.version,
  schema: JSON.stringify(schema),
  construct: async (name, token, args, opts) => {
    if (token !== type) throw new Error(`The plugin ${schema.name} has no ${token}.`);
    return construct(name, args, opts);
  },
};

void pulumi.provider.main(provider, process.argv.slice(2));
