import { matchFields, type Verdict } from '../domain/match.ts';
import { compare, type Comparison } from './compare.ts';
import type { Rule, RuleSet } from './rules.ts';
import type { Traits } from './traits.ts';

/**
 * What the rules say about two records: the first rule of the table that fits, unless a veto stands in its way. One key
 * of ours in both is no likeness but a fact, which no veto touches; the vetoes are kept beside it all the same.
 */
export function judge(a: Traits, b: Traits, { rules, vetoes }: RuleSet): Verdict {
  const comparison = compare(a, b);
  const standing = vetoes.filter((veto) => veto.when(comparison)).map(({ id }) => id);
  const isPlanted = comparison.PLANTED_KEY === 'same';
  const rule = isPlanted ? plantedKey : rules.find((one) => applies(one, comparison, standing));
  return {
    grade: rule?.grade ?? 'NONE',
    rule: rule === undefined ? null : nameOf(rule),
    matched: matchFields.filter((field) => comparison[field] === 'same'),
    conflicting: matchFields.filter((field) => comparison[field] !== 'same' && comparison[field] !== 'untold'),
    vetoes: standing,
  };
}

/** The clinic planted one id of ours in both records. */
export const plantedKey = { id: 'planted-key', version: 1, grade: 'CERTAIN' } as const;

/** A rule with its version, as it is kept with a decision. */
export function nameOf({ id, version }: Pick<Rule, 'id' | 'version'>): string {
  return `${id}/${version}`;
}

function applies(rule: Rule, comparison: Comparison, vetoes: readonly string[]): boolean {
  const { needs, oneOf, despite = [] } = rule;
  return (
    vetoes.every((veto) => despite.includes(veto)) &&
    matchFields.every((field) => needs[field]?.includes(comparison[field]) ?? true) &&
    (oneOf?.some((field) => comparison[field] === 'same') ?? true)
  );
}
