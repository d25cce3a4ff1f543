import { z } from 'zod';

const milliseconds = z.int().min(0).max(600_000);
const field = z.string().min(1).max(80);

/** What goes wrong. Each is a way in which a real vendor's answer has been seen to go wrong. */
export const faultEffect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delay'), ms: milliseconds, jitterMs: milliseconds.default(0) }),
  z.strictObject({ kind: z.literal('hang'), after: z.enum(['accept', 'headers']).default('accept') }),
  z.strictObject({ kind: z.literal('drip'), bytesPerSecond: z.int().min(1).max(100_000) }),
  z.strictObject({ kind: z.literal('reset'), when: z.enum(['before-headers', 'mid-body']).default('before-headers') }),
  z.strictObject({ kind: z.literal('status'), status: z.int().min(300).max(599), retryAfter: z.string().optional() }),
  z.strictObject({ kind: z.literal('redirect'), location: z.string().min(1) }),
  z.strictObject({ kind: z.literal('html') }),
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('truncate') }),
  z.strictObject({ kind: z.literal('invalid-utf8') }),
  z.strictObject({ kind: z.literal('bom') }),
  z.strictObject({ kind: z.literal('gzip-lie') }),
  z.strictObject({ kind: z.literal('content-type'), value: z.string().min(1) }),
  z.strictObject({ kind: z.literal('huge'), bytes: z.int().min(1).max(500_000_000) }),
  z.strictObject({ kind: z.literal('wrong-types'), fields: z.array(field).min(1) }),
  z.strictObject({ kind: z.literal('rename-field'), from: field, to: field }),
  z.strictObject({ kind: z.literal('missing-field'), field }),
  z.strictObject({ kind: z.literal('drop-items'), count: z.int().min(1).default(1) }),
  z.strictObject({ kind: z.literal('double-items') }),
  z.strictObject({ kind: z.literal('reverse-items') }),
]);

/** A rule of the fault script: when it applies, how often, and whether the vendor does its work all the same. */
export const faultRule = z.strictObject({
  /** The vendor's call; left out, every call. */
  operation: z.string().min(1).optional(),
  /** Lets this many calls pass first. */
  skip: z.int().min(0).default(0),
  /** Then strikes this many times; left out, until it is removed. */
  times: z.int().min(1).optional(),
  probability: z.number().min(0).max(1).default(1),
  /** `after`: the vendor has done its work when things go wrong (or late): a write is committed and its answer lost. */
  phase: z.enum(['before', 'after']).default('after'),
  effect: faultEffect,
});

export type FaultEffect = z.output<typeof faultEffect>;
export type FaultRule = z.output<typeof faultRule>;
export type FaultRuleInput = z.input<typeof faultRule>;

export type FaultScript = Readonly<{
  set: (rules: readonly FaultRuleInput[]) => void;
  clear: () => void;
  rules: () => readonly FaultRule[];
  /** The operation of these rules that the vendor does not have; such a rule would never strike, and nobody notice. */
  stranger: (rules: readonly FaultRuleInput[]) => string | undefined;
  /** The effects that strike this call, counted as used. */
  strike: (operation: string) => Readonly<{ before: readonly FaultEffect[]; after: readonly FaultEffect[] }>;
}>;

export function createFaultScript(random: () => number, operations: ReadonlySet<string>): FaultScript {
  let active: { readonly rule: FaultRule; passed: number; struck: number }[] = [];

  function strikes(entry: (typeof active)[number], operation: string): boolean {
    const { rule } = entry;
    if (rule.operation !== undefined && rule.operation !== operation) return false;
    if (entry.passed < rule.skip) {
      entry.passed += 1;
      return false;
    }
    if (rule.times !== undefined && entry.struck >= rule.times) return false;
    if (rule.probability < 1 && random() >= rule.probability) return false;
    entry.struck += 1;
    return true;
  }

  const stranger: FaultScript['stranger'] = (rules) =>
    rules.map(({ operation }) => operation).find((name) => name !== undefined && !operations.has(name));

  return {
    set: (rules) => {
      const unknown = stranger(rules);
      if (unknown !== undefined) throw new RangeError(`There is no operation "${unknown}".`);
      active = rules.map((rule) => ({ rule: faultRule.parse(rule), passed: 0, struck: 0 }));
    },
    clear: () => {
      active = [];
    },
    rules: () => active.map(({ rule }) => rule),
    stranger,
    strike: (operation) => {
      const struck = active.filter((entry) => strikes(entry, operation)).map(({ rule }) => rule);
      const of = (phase: FaultRule['phase']): readonly FaultEffect[] =>
        struck.filter((rule) => rule.phase === phase).map(({ effect }) => effect);
      return { before: of('before'), after: of('after') };
    },
  };
}
