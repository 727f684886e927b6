/** The units of a duration, by the letter that is written, as the API names them (TimeUnitsType). */
const units = { s: "seconds", m: "minutes", h: "hours", d: "days" } as const;
const unitSeconds = { s: 1, m: 60, h: 3600, d: 86400 };

/** A duration as it was written: the API gets its number and its unit. */
export interface Duration {
  /** The number. */
  value: number;
  /** The unit as the API names it. */
  unit: (typeof units)[keyof typeof units];
  /** The duration in seconds, to compare. */
  seconds: number;
}

/** What every rule about a duration says of its form. */
export const durationForm = "a whole number and s, m, h or d";

/** Reads a duration such as 60m; undefined where it isn't one. */
export function parseDuration(text: string): Duration | undefined {
  const [, digits, letter] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const unit = letter as keyof typeof units;
  return { value: Number(digits), unit: units[unit], seconds: Number(digits) * unitSeconds[unit] };
}

/** Whether the text is a duration within the bounds, both included, in seconds. */
export function lasts(min: number, max: number): (text: string) => boolean {
  return (text) => {
    const seconds = parseDuration(text)?.seconds;
    return seconds !== undefined && seconds >= min && seconds <= max;
  };
}
