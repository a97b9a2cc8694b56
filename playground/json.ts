// Values of unknown shape in, the same values with a known shape out.

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is an object with keys (not an array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON; undefined where the text is not JSON. */
export function findJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
