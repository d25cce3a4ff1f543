/** A value that is made when it is first wanted, once. */
export function later<T>(make: () => T): () => T {
  let made: Readonly<{ value: T }> | null = null;
  return () => (made ??= { value: make() }).value;
}
