import type { NamedType, TypeSpec } from "../../components/checks/door";
import type { PackageSchema } from "../../config/stackFileSchema";

/** An argument, with those in it. */
export interface Argument {
  /** Its path, as the rules write it: `clients.*.accessToken`. */
  path: string;
  /** What it takes, in words. */
  type: string;
  /** What it is, and its default. */
  description: string;
  /** Where it is a choice, the values. */
  values: { value: string; description?: string }[];
  /** Whether it must be given. */
  required: boolean;
  /** The arguments in it. */
  members: Argument[];
}

/** The arguments of an interface, as the package's schema has them. */
export function argumentsOf(
  { properties = {}, required = [] }: Pick<NamedType, "properties" | "required">,
  schema: PackageSchema,
  path = "",
): Argument[] {
  return Object.entries(properties).map(([name, spec]) => {
    const at = path + name;
    const { inner, innerPath } = innermost(spec, at);
    const named = inner.$ref ? schema.types[inner.$ref.slice("#/types/".length)] : undefined;
    return {
      path: at,
      type: typeOf(spec, named),
      description: spec.description ?? "",
      values: named?.enum ?? [],
      required: required.includes(name),
      members: named?.properties ? argumentsOf(named, schema, `${innerPath}.`) : [],
    };
  });
}

/** What lists and maps are of in the end. */
function innermost(spec: TypeSpec, path: string): { inner: TypeSpec; innerPath: string } {
  if (spec.items) return innermost(spec.items, `${path}[]`);
  if (spec.additionalProperties) return innermost(spec.additionalProperties, `${path}.*`);
  return { inner: spec, innerPath: path };
}

function typeOf(spec: TypeSpec, named: NamedType | undefined): string {
  if (spec.items) return `list of ${typeOf(spec.items, named)}`;
  if (spec.additionalProperties) return `map of ${typeOf(spec.additionalProperties, named)}`;
  const type = named?.enum ? "choice" : named ? "object" : (spec.type as string);
  return spec.plain ? type : `${type} or Output`;
}
