import type { NamedType, TypeSpec } from "../components/checks/door";

type JsonSchema = Record<string, unknown>;

/** A component in a Pulumi package's schema. */
export interface ComponentSchema {
  /** The arguments. */
  inputProperties: Record<string, TypeSpec>;
  /** The arguments that must be given. */
  requiredInputs?: string[];
  /** The outputs. */
  properties: Record<string, TypeSpec>;
}

/** What the generators read of a Pulumi package's schema. */
export interface PackageSchema {
  /** The components by token. */
  resources: Record<string, ComponentSchema>;
  /** The named types by token. */
  types: Record<string, NamedType>;
}

/** The keys that a stack's file may have beside its configuration: Pulumi's, which it writes itself. */
const pulumisOwn: Record<string, JsonSchema> = {
  environment: { description: "Pulumi ESC environments whose configuration the stack takes." },
  secretsprovider: { description: "What encrypts the stack's secrets.", type: "string" },
  encryptedkey: { description: "The key of the secrets, encrypted. Pulumi writes it.", type: "string" },
  encryptionsalt: { description: "The salt of the passphrase. Pulumi writes it.", type: "string" },
};

/** The keys of a stack's file. */
export const stackFileKeys: readonly string[] = ["config", ...Object.keys(pulumisOwn)];

/**
 * The JSON schema of the project's stack files, for editors: a key for each of the component's arguments in
 * the namespace, everything below it as the package's schema has it, and any key of another namespace.
 */
export function stackFileSchema({ resources, types }: PackageSchema, namespace: string): JsonSchema {
  const { inputProperties } = resources["cognito-user-pool:index:CognitoUserPool"];
  const keys = Object.entries(inputProperties).map(([name, type]) => [
    `${namespace}:${name}`,
    firstLevel(type),
  ]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: {
      config: {
        description: "The stack's configuration.",
        type: ["object", "null"],
        properties: Object.fromEntries(keys) as JsonSchema,
        patternProperties: { [`^(?!${namespace}:)`]: {} },
        additionalProperties: false,
      },
      ...pulumisOwn,
    },
    additionalProperties: false,
    definitions: Object.fromEntries(
      Object.entries(types).map(([token, type]) => [shortName(token), definition(type)]),
    ) as JsonSchema,
  };
}

/** `pulumi config set` writes a boolean of the first level as text. */
function firstLevel(type: TypeSpec): JsonSchema {
  if (type.type !== "boolean") return jsonSchema(type);
  return { ...jsonSchema(type), type: ["boolean", "string"], pattern: "^(true|false)$" };
}

function jsonSchema(type: TypeSpec): JsonSchema {
  const description = type.description?.replaceAll("\n", " ");
  return { ...(description && { description }), ...shape(type) };
}

function shape(type: TypeSpec): JsonSchema {
  if (type.$ref) return { $ref: `#/definitions/${shortName(type.$ref)}` };
  if (type.items) return { type: "array", items: jsonSchema(type.items) };
  // Empty, a mapping is null, which counts as {}.
  if (type.additionalProperties) {
    return { type: ["object", "null"], additionalProperties: jsonSchema(type.additionalProperties) };
  }
  return type.type === "string" ? text : { type: type.type };
}

/** A string, or an encrypted one: the keywords about members say nothing about strings. */
const text: JsonSchema = {
  type: ["string", "object"],
  properties: { secure: { description: "The encrypted value. Pulumi writes it.", type: "string" } },
  required: ["secure"],
  additionalProperties: false,
};

function definition({ enum: values, properties = {}, required }: NamedType): JsonSchema {
  if (values) {
    return {
      type: "string",
      enum: values.map(({ value }) => value),
      enumDescriptions: values.map(({ description = "" }) => description),
    };
  }
  const members = Object.entries(properties).map(([name, type]) => [name, jsonSchema(type)]);
  return {
    type: ["object", "null"],
    properties: Object.fromEntries(members) as JsonSchema,
    ...(required?.length && { required }),
    additionalProperties: false,
  };
}

function shortName(token: string): string {
  return token.slice(token.lastIndexOf(":") + 1);
}
