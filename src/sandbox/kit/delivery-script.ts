import { z } from 'zod';

/** What happens to an event on its way. Each is what the documents warn of, or what networks do. */
export const deliveryRule = z.strictObject({
  /** The event's type; left out, every event. */
  event: z.string().min(1).optional(),
  /** Lets this many pass first. */
  skip: z.int().min(0).default(0),
  /** Then strikes this many; left out, until it is removed. */
  times: z.int().min(1).optional(),
  effect: z.discriminatedUnion('kind', [
    /** Sent later, by the sandbox's clock, and so after whatever happens meanwhile. */
    z.strictObject({ kind: z.literal('delay'), ms: z.int().min(0).max(604_800_000) }),
    /** Never sent. */
    z.strictObject({ kind: z.literal('drop') }),
    z.strictObject({ kind: z.literal('double'), copies: z.int().min(2).max(10).default(2) }),
    /** Held until so many are held, and then sent, the last one first. */
    z.strictObject({ kind: z.literal('reverse'), count: z.int().min(2).max(1_000) }),
  ]),
});
export type DeliveryRule = z.output<typeof deliveryRule>;
export type DeliveryRuleInput = z.input<typeof deliveryRule>;

/** An event on its way: which attempt comes next, and when. */
export type Waiting = Readonly<{ event: string; body: string; attempt: number; dueAt: number }>;

export function createDeliveryScript() {
  let active: { readonly rule: DeliveryRule; passed: number; struck: number; held: Waiting[] }[] = [];

  function strikes(entry: (typeof active)[number], event: string): boolean {
    const { rule } = entry;
    if (rule.event !== undefined && rule.event !== event) return false;
    if (entry.passed < rule.skip) {
      entry.passed += 1;
      return false;
    }
    if (rule.times !== undefined && entry.struck >= rule.times) return false;
    entry.struck += 1;
    return true;
  }

  return {
    set: (rules: readonly DeliveryRuleInput[]): void => {
      active = rules.map((rule) => ({ rule: deliveryRule.parse(rule), passed: 0, struck: 0, held: [] }));
    },
    rules: (): readonly DeliveryRule[] => active.map(({ rule }) => rule),
    held: (): number => active.reduce((sum, { held }) => sum + held.length, 0),
    /** What becomes of one event: the first rule that strikes decides. */
    apply: (one: Waiting): readonly Waiting[] => {
      const entry = active.find((candidate) => strikes(candidate, one.event));
      if (entry === undefined) return [one];
      const { effect } = entry.rule;
      if (effect.kind === 'drop') return [];
      if (effect.kind === 'delay') return [{ ...one, dueAt: one.dueAt + effect.ms }];
      if (effect.kind === 'double') return Array.from({ length: effect.copies }, () => one);
      entry.held.push(one);
      return entry.held.length < effect.count ? [] : entry.held.splice(0).toReversed();
    },
  };
}
