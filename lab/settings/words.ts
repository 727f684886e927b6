/** A switch that is off unless it is on. */
export function onOff(on: boolean | undefined): string {
  return on ? "On" : "Off";
}

/** The console's words for an API value; a value that has none is passed on. */
export function inWords(words: Record<string, string>, value: string): string {
  return words[value] ?? value;
}

/** A set of API values in the console's words, in an order that says nothing. */
export function setInWords(
  values: readonly string[] | undefined,
  words: Record<string, string> = {},
): string[] {
  return (values ?? []).map((value) => inWords(words, value)).sort();
}

/** `1 day`, `7 days`. */
export function counted(count: number, unit: string): string;
export function counted(count: number | undefined, unit: string): string | undefined;
export function counted(count: number | undefined, unit: string): string | undefined {
  if (count === undefined) return undefined;
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

/** The facts that are given, each as `name: value`, in an order that says nothing. */
export function facts(values: object | undefined): string[] {
  return Object.entries(values ?? {})
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]: [string, unknown]) =>
        `${name}: ${Array.isArray(value) ? [...value].sort().join(" ") : fact(value)}`,
    )
    .sort();
}

function fact(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The attributes that are messages' destinations, as the console writes them. */
export const attributeWords: Record<string, string> = {
  email: "Email",
  phone_number: "Phone number",
};
