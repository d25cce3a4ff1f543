/** Deterministic randomness: the same name always yields the same sequence, on every machine and in every process. */
export type Random = Readonly<{
  /** In [0, 1). */
  next: () => number;
  /** A whole number in [min, max]. */
  integer: (min: number, max: number) => number;
  pick: <T>(items: readonly T[]) => T;
  chance: (probability: number) => boolean;
  shuffle: <T>(items: readonly T[]) => T[];
  hex: (digits: number) => string;
  uuid: () => string;
}>;

export function createRandom(name: string | number): Random {
  let state = seedOf(String(name));

  // mulberry32: small, fast, and good enough for made-up people.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));

  const pick = <T>(items: readonly T[]): T => {
    const [picked] = items.slice(integer(0, items.length - 1));
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };

  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const shuffled: T[] = [];
    while (left.length > 0) shuffled.push(...left.splice(integer(0, left.length - 1), 1));
    return shuffled;
  };

  const hex = (digits: number): string => Array.from({ length: digits }, () => integer(0, 15).toString(16)).join('');

  const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;

  return { next, integer, pick, chance: (probability) => next() < probability, shuffle, hex, uuid };
}

/** FNV-1a over the name's characters. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
