import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { prepareEmulator } from "../lab/emulator/prepare";

interface Member {
  shape: string;
}

interface Shape {
  type: string;
  members?: Record<string, Member>;
  required?: string[];
  union?: boolean;
  member?: Member;
  key?: Member;
  value?: Member;
  enum?: string[];
  pattern?: string;
  min?: number;
  max?: number;
}

interface Model {
  operations: Record<string, { input: Member }>;
  shapes: Record<string, Shape>;
}

let loaded: Model | undefined;

/** Reads AWS's own description of the Cognito API, which botocore brings along with the emulator. */
export async function loadAwsModel(): Promise<void> {
  if (loaded !== undefined) return;
  const environment = dirname(dirname(await prepareEmulator()));
  // <environment>/lib/python3.x/site-packages; on Windows <environment>/Lib/site-packages.
  const lib = join(environment, process.platform === "win32" ? "Lib" : "lib");
  const python = readdirSync(lib).find((name) => name.startsWith("python3")) ?? "";
  const folder = join(lib, python, "site-packages/botocore/data/cognito-idp/2016-04-18");
  const file = readdirSync(folder).find((name) => name.startsWith("service-2.json")) ?? "service-2.json";
  const bytes = readFileSync(join(folder, file));
  loaded = JSON.parse(String(file.endsWith(".gz") ? gunzipSync(bytes) : bytes)) as Model;
}

function model(): Model {
  if (loaded === undefined) throw new Error("before(loadAwsModel) is missing.");
  return loaded;
}

/** Every pattern of the model by the name of its shape. */
export function patterns(): Record<string, string> {
  const shapes = Object.entries(model().shapes);
  return Object.fromEntries(shapes.flatMap(([name, { pattern }]) => (pattern ? [[name, pattern]] : [])));
}

/**
 * AWS's pattern (Java's syntax) for the whole of a value. Throws a SyntaxError when JavaScript can't read it.
 */
export function wholeMatch(pattern: string): RegExp {
  const dotAll = pattern.startsWith("(?s)");
  return new RegExp(`^(?:${dotAll ? pattern.slice(4) : pattern})$`, dotAll ? "su" : "u");
}

/**
 * What AWS would refuse in a request before looking at any state: each with its path. Empty when it is valid.
 * Throws an Error when the API has no such operation.
 */
export function violations(operation: string, request: unknown): string[] {
  const known = model().operations[operation];
  if (known === undefined) throw new Error(`Cognito has no operation ${operation}.`);
  return check(known.input.shape, request, operation);
}

function check(name: string, value: unknown, path: string): string[] {
  const shape = model().shapes[name];
  const wrong = (what: string) => [`${path}: ${what}`];
  switch (shape.type) {
    case "structure":
      return isMap(value) ? checkStructure(shape, value, path) : wrong("must be an object");
    case "list":
      if (!Array.isArray(value)) return wrong("must be a list");
      return [
        ...bounds(shape, value.length, path, "items"),
        ...value.flatMap((item, index) => check(shape.member?.shape ?? "", item, `${path}[${index}]`)),
      ];
    case "map":
      if (!isMap(value)) return wrong("must be a map");
      return [
        ...bounds(shape, Object.keys(value).length, path, "entries"),
        ...Object.entries(value).flatMap(([key, inner]) => [
          ...check(shape.key?.shape ?? "", key, `${path} key ${key}`),
          ...check(shape.value?.shape ?? "", inner, `${path}.${key}`),
        ]),
      ];
    case "string":
      return typeof value === "string" ? checkText(shape, value, path) : wrong("must be a string");
    case "integer":
    case "long":
      return Number.isInteger(value)
        ? bounds(shape, Number(value), path, "")
        : wrong("must be a whole number");
    case "float":
    case "double":
      return typeof value === "number" ? bounds(shape, value, path, "") : wrong("must be a number");
    case "boolean":
      return typeof value === "boolean" ? [] : wrong("must be true or false");
    case "timestamp":
      return value instanceof Date ? [] : wrong("must be a Date");
    case "blob":
      return value instanceof Uint8Array ? [] : wrong("must be bytes");
    default:
      throw new Error(`${name}: what is a ${shape.type}?`);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function checkStructure(shape: Shape, value: Record<string, unknown>, path: string): string[] {
  const members = shape.members ?? {};
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const names = given.map(([member]) => member);
  const missing = (shape.required ?? []).filter((member) => !names.includes(member));
  return [
    ...missing.map((member) => `${path}.${member}: is required`),
    ...(shape.union && given.length !== 1 ? [`${path}: takes exactly one member`] : []),
    ...given.flatMap(([member, inner]) =>
      members[member] === undefined
        ? [`${path}.${member}: unknown member`]
        : check(members[member].shape, inner, `${path}.${member}`),
    ),
  ];
}

function checkText(shape: Shape, value: string, path: string): string[] {
  const problems = bounds(shape, value.length, path, "characters");
  if (shape.enum && !shape.enum.includes(value))
    problems.push(`${path}: "${value}" is none of ${shape.enum.join(", ")}`);
  if (shape.pattern && !wholeMatch(shape.pattern).test(value))
    problems.push(`${path}: "${value}" doesn't match ${shape.pattern}`);
  return problems;
}

function bounds({ min, max }: Shape, size: number, path: string, unit: string): string[] {
  const problems: string[] = [];
  if (min !== undefined && size < min)
    problems.push(`${path}: ${size} ${unit} is under ${min}`.replace("  ", " "));
  if (max !== undefined && size > max)
    problems.push(`${path}: ${size} ${unit} is over ${max}`.replace("  ", " "));
  return problems;
}
