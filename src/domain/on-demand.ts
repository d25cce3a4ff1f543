/** How each part is made: of what is given to all of them, and of the other parts. */
export type Makers<Parts, Given> = Readonly<{ [K in keyof Parts]: (given: Given, parts: Parts) => Parts[K] }>;

export type OnDemand<Parts> = Readonly<{
  parts: Parts;
  /** Forgets what was made: whoever holds `parts` gets new ones from now on. */
  renew: () => void;
}>;

/**
 * An object whose parts are made when they are first wanted, each once. A request wants two or three of thirty, and to
 * make all of them cost more than to answer it.
 */
export function onDemand<Parts extends object, Given>(makers: Makers<Parts, Given>, given: Given): OnDemand<Parts>;
export function onDemand(makers: Makers<Record<PropertyKey, unknown>, unknown>, given: unknown): OnDemand<object> {
  const made = new Map<PropertyKey, unknown>();
  const parts: Record<PropertyKey, unknown> = new Proxy(makers, {
    get: (_makers, name) => {
      if (made.has(name)) return made.get(name);
      const part = makers[name]?.(given, parts);
      made.set(name, part);
      return part;
    },
  });
  return { parts, renew: () => made.clear() };
}
