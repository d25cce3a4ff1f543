/** So many refusals of one address within a minute are a flood; what follows is turned away without a word. */
const mostAMinute = 60;
const minuteMs = 60_000;

/** Addresses that are remembered at once; beyond it the oldest are forgotten. */
const mostAddresses = 10_000;

export type Refusals = Readonly<{
  /** Counts a delivery that did not prove itself. Nothing else of it is kept. */
  note: (address: string) => 'first' | 'more' | 'flood';
  total: () => number;
}>;

/**
 * Counts refused deliveries by address. It is asked only once a delivery is known to be bad: a genuine one is never held
 * back, not even from behind the same address as a flood.
 */
export function createRefusals(now: () => number = Date.now): Refusals {
  const counts = new Map<string, { since: number; count: number }>();
  let total = 0;
  return {
    note: (address) => {
      total += 1;
      const held = counts.get(address);
      const count = held === undefined || now() - held.since > minuteMs ? { since: now(), count: 0 } : held;
      count.count += 1;
      counts.delete(address);
      counts.set(address, count);
      const [oldest] = counts.keys();
      if (counts.size > mostAddresses && oldest !== undefined) counts.delete(oldest);
      if (count.count > mostAMinute) return 'flood';
      return count.count === 1 ? 'first' : 'more';
    },
    total: () => total,
  };
}
