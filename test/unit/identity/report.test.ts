import { expect, test } from 'vitest';
import { makeWorld } from '../../../src/sandbox/world/index.ts';
import { measure } from '../../support/identity/measure.ts';
import { makePopulation } from '../../support/identity/population.ts';
import { fromSandbox } from '../../support/identity/sandbox.ts';

/** The whole of it is told by `npm run identity:report`. */
const world = makeWorld({ seed: 1, patients: 1_000, now: Date.UTC(2026, 0, 15), timeZone: 'America/Los_Angeles' });

test.each(['with-keys', 'without-keys'] as const)('the sandbox’s world %s: no false link, recall of 0.95', (keys) => {
  const { vsee, mdi } = fromSandbox(world, keys);
  const { falseLinks, linkedSupported, supported, links } = measure(vsee, mdi);
  expect(falseLinks).toEqual([]);
  expect(links.length).toBeGreaterThan(600);
  expect(linkedSupported / supported).toBeGreaterThanOrEqual(0.95);
});

test('the sandbox’s hard cases: swapped dates and doubles wait for a person, all others are linked', () => {
  const { vsee, mdi } = fromSandbox(world, 'without-keys');
  const { missed, queue, links } = measure(vsee, mdi);
  expect(new Set(missed.flatMap(({ vsee: one }) => one.traits))).toEqual(new Set(['swapped-day-month']));
  expect(new Set(queue.flatMap(({ vsee: one }) => one.traits))).toEqual(
    new Set(['swapped-day-month', 'duplicate-in-vendor']),
  );
  const linked = new Set(links.flatMap(({ vsee: one }) => one.traits));
  // Where day and month are one number, swapping them changes nothing.
  linked.delete('swapped-day-month');
  expect(linked).toEqual(new Set(['twin', 'shared-contact', 'junior-senior', 'changed-surname', 'same-name-stranger']));
});

test(
  '10,000 people with mistakes, moves, marriages, twins and shared contacts: no false link, recall of 0.95',
  { timeout: 180_000 },
  () => {
    const { vsee, mdi } = makePopulation(1, 10_000);
    const { falseLinks, linkedSupported, supported, links } = measure(vsee, mdi);
    expect(falseLinks).toEqual([]);
    expect(links.length).toBeGreaterThan(5_000);
    expect(linkedSupported / supported).toBeGreaterThanOrEqual(0.95);
  },
);
