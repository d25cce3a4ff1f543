/** Remembers what a pure function made of an object that never changes, for as long as the object lives. */
export function memoized<A extends object, R>(make: (of: A) => R): (of: A) => R {
  const made = new WeakMap<A, Readonly<{ result: R }>>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.result;
    const result = make(of);
    made.set(of, { result });
    return result;
  };
}

/** The same for two objects. */
export function memoizedPair<A extends object, B extends object, R>(make: (one: A, other: B) => R) {
  const of = memoized((one: A) => memoized((other: B) => make(one, other)));
  return (one: A, other: B): R => of(one)(other);
}

/** Makes something when it is first wanted: one call answers everybody in a request who needs a whole list. */
export function once<T>(make: () => T): () => T {
  let made: Readonly<{ result: T }> | null = null;
  return () => (made ??= { result: make() }).result;
}
