import { createHash } from 'node:crypto';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { RuleSet } from './rules.ts';
import type { Traits } from './traits.ts';
import { nameOf } from './verdict.ts';

/**
 * Tells whether a record's identifying fields, or the rules, have changed since they were last decided on, without
 * keeping what they say. The record's own id is part of it, so that equal people have no equal digests.
 */
export function digestOf(ref: VendorRef, traits: Traits, { rules, vetoes }: RuleSet): string {
  const table = [...vetoes.map(({ id }) => id), ...rules.map(nameOf)];
  const text = JSON.stringify([refKey(ref), Object.entries(traits).toSorted(([a], [b]) => (a < b ? -1 : 1)), table]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}
