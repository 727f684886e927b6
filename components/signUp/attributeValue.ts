export const AttributeType = {
  string: "string",
  number: "number",
  boolean: "boolean",
  datetime: "datetime",
} as const;
/** What a custom attribute holds. */
export type AttributeType = (typeof AttributeType)[keyof typeof AttributeType];

/** What an attribute can hold: `min` and `max` are of characters, or of the number itself. */
export interface AttributeValue {
  type: AttributeType;
  min?: number;
  max?: number;
}

/** Whether the text is a value that the attribute can have. */
export function isValueOf({ type, min = -Infinity, max = Infinity }: AttributeValue, value: string): boolean {
  const between = (number: number) => number >= min && number <= max;
  if (type === AttributeType.string) return between(value.length);
  if (type === AttributeType.number) return /^-?\d+(\.\d+)?$/.test(value) && between(Number(value));
  return type !== AttributeType.boolean || value === "true" || value === "false";
}

const dataTypes: Record<AttributeType, string> = {
  string: "String",
  number: "Number",
  boolean: "Boolean",
  datetime: "DateTime",
};

/** The part of an attribute's schema entry about its value. */
export function valueSchema({ type, min, max }: AttributeValue) {
  return {
    attributeDataType: dataTypes[type],
    ...(type === "string" && {
      stringAttributeConstraints: { minLength: String(min), maxLength: String(max) },
    }),
    ...(type === "number" && {
      numberAttributeConstraints: {
        minValue: String(min),
        ...(max !== undefined && { maxValue: String(max) }),
      },
    }),
  };
}
