/** Checks a value read from a file. */
export type Test = (value: unknown) => boolean;

/** A test for every field of a record; what it does not name is a fault. */
export type Shape<Type> = Readonly<Record<keyof Type, Test>>;

export const isText: Test = (value) => typeof value === "string";
export const isCount: Test = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
export const isList: Test = (value) => Array.isArray(value);

export const oneOf =
  (...allowed: readonly unknown[]): Test =>
  (value) =>
    allowed.includes(value);

export const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

/** The path of the first field that is unknown or does not fit, or null. */
export function wrongIn<Type>(value: unknown, shape: Shape<Type>, at: string): string | null {
  if (!isRecord(value)) return at;
  const unknown = Object.keys(value).find((key) => !(key in shape));
  if (unknown !== undefined) return `${at}.${unknown}`;
  const wrong = Object.entries<Test>(shape).find(([key, test]) => !test(value[key]));
  return wrong === undefined ? null : `${at}.${wrong[0]}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of a kept text that are known and fit; none where it holds no record at all. */
export function knownIn<Type>(text: string | null, shape: Shape<Type>): Partial<Type> {
  const kept = recordOf(text);
  const known = Object.entries<Test>(shape).filter(([key, fits]) => key in kept && fits(kept[key]));
  return Object.fromEntries(known.map(([key]) => [key, kept[key]])) as Partial<Type>;
}

function recordOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
