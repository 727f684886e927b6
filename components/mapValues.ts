/** The record with each value replaced by what the function makes of it and its key. */
export function mapValues<V, R>(
  record: { [key: string]: V },
  make: (value: V, key: string) => R,
): { [key: string]: R } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
}
