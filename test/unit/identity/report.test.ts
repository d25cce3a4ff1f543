import { expect, test } from 'vitest';
import { makeWorld } from '../../../src/sandbox/world/index.ts';
import { makePopulation } from '../../support/identity/population.ts';
import { makeProviderPopulation, providersOf } from '../../support/identity/provider-population.ts';
import { fromSandbox } from '../../support/identity/sandbox.ts';
import { measurePatients, measureProviders } from '../../support/identity/yardsticks.ts';

/** The whole of it is told by `npm run identity:report`. */
const world = makeWorld({ seed: 1, patients: 1_000, now: Date.UTC(2026, 0, 15), timeZone: 'America/Los_Angeles' });

test.each(['with-keys', 'without-keys'] as const)('the sandbox’s world %s: no false link, recall of 0.95', (keys) => {
  const { falseLinks, linkedSupported, supported, links } = measurePatients(fromSandbox(world, keys));
  expect(falseLinks).toEqual([]);
  expect(links.length).toBeGreaterThan(600);
  expect(linkedSupported / supported).toBeGreaterThanOrEqual(0.95);
});

test('the sandbox’s hard cases: swapped dates and doubles wait for a person, all others are linked', () => {
  const { missed, queue, links } = measurePatients(fromSandbox(world, 'without-keys'));
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
    const { falseLinks, linkedSupported, supported, links } = measurePatients(makePopulation(1, 10_000));
    expect(falseLinks).toEqual([]);
    expect(links.length).toBeGreaterThan(5_000);
    expect(linkedSupported / supported).toBeGreaterThanOrEqual(0.95);
  },
);

test('the sandbox’s providers, each hard case forty times: no false link; what is not linked are numbers typed wrong', () => {
  const clinic = makeWorld({ seed: 1, patients: 20, now: Date.UTC(2026, 0, 15), timeZone: 'UTC', hardClinicians: 40 });
  const { falseLinks, linkedSupported, supported, missed, links, queue } = measureProviders(providersOf(clinic));
  expect(falseLinks).toEqual([]);
  const casesOf = (some: readonly { vsee: { traits: readonly string[] } }[]) =>
    new Set(some.flatMap(({ vsee }) => vsee.traits));
  expect(casesOf(missed)).toEqual(new Set(['mistyped-npi']));
  // One of the two of that case at most.
  expect(missed.length).toBeLessThanOrEqual(41);
  expect(linkedSupported / supported).toBeGreaterThanOrEqual(0.9);
  expect(casesOf(queue)).toEqual(new Set(['mistyped-npi', 'nickname', 'doubled']));
  for (const name of [
    'plain',
    'namesakes',
    'no-npi',
    'invalid-npi',
    'other-email',
    'changed-surname',
    'practice-mailbox',
  ])
    expect(casesOf(links)).toContain(name);
  for (const name of ['office-mailbox', 'one-vendor-only', 'nickname', 'doubled'])
    expect(casesOf(links)).not.toContain(name);
});

test('3,000 providers with namesakes, marriages, shared mailboxes and wrong numbers: no false link, recall of 0.95', () => {
  for (const seed of [1, 2, 3]) {
    const { falseLinks, linkedSupported, supported, links } = measureProviders(makeProviderPopulation(seed, 3_000));
    expect(falseLinks).toEqual([]);
    expect(links.length).toBeGreaterThan(1_000);
    expect(linkedSupported / supported).toBeGreaterThanOrEqual(0.95);
  }
});
