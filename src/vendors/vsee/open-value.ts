/** A value under a key that the clinic chose and no document describes. */
export type OpenValue = Readonly<{ name: string; values: readonly string[] }>;

/** How deep an object inside an open value is looked into. */
const deepest = 4;

/**
 * An open value as text: a list has several values, an object's own keys follow its name after a dot. What is null was
 * not answered, and leaves nothing.
 */
export function openValues(name: string, value: unknown, depth = 0): readonly OpenValue[] {
  if (Array.isArray(value)) {
    const values = value.filter(isScalar).map(String);
    const nested = value
      .filter((element: unknown) => !isScalar(element))
      .flatMap((element: unknown, index) => below(`${name}.${String(index + 1)}`, element, depth));
    return values.length > 0 || nested.length === 0 ? [{ name, values }, ...nested] : nested;
  }
  return isScalar(value) ? [{ name, values: [String(value)] }] : below(name, value, depth);
}

function below(name: string, value: unknown, depth: number): readonly OpenValue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth >= deepest) return [{ name, values: [JSON.stringify(value)] }];
  if (Array.isArray(value)) return openValues(name, value, depth + 1);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    openValues(`${name}.${key}`, inner, depth + 1),
  );
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
