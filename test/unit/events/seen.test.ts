import { expect, test } from 'vitest';
import { createPollBudget } from '../../../src/events/poll-budget.ts';
import { differencesOf, fromNote, markOf, merged, type SeenItem, toNote } from '../../../src/events/seen.ts';

const fields = ['status', 'startsAt'];
const item = (status: string, at: number): SeenItem => ({ marks: [markOf(status), markOf(at)], at });
const whole = (...entries: [string, SeenItem][]) => ({ items: new Map(entries), isWhole: true });

test('what differs is told by its fields; what is new or gone, as a whole', () => {
  const before = whole(['a', item('waiting', 1)], ['b', item('waiting', 2)], ['c', item('waiting', 3)]).items;
  const now = whole(['a', item('over', 1)], ['b', item('waiting', 2)], ['d', item('waiting', 4)]);
  expect(differencesOf(before, now, fields, null)).toEqual([
    { key: 'a', fields: ['status'] },
    { key: 'd', fields: null },
    { key: 'c', fields: null },
  ]);
});

test('what a day that has passed took out of the list has not changed; what was moved out of it has', () => {
  const before = whole(['past', item('over', 10)], ['moved', item('waiting', 30)]).items;
  expect(differencesOf(before, whole(), fields, 20)).toEqual([{ key: 'moved', fields: null }]);
});

test('where something could not be read nothing is taken for gone, and it is compared with what it was', () => {
  const before = whole(['a', item('waiting', 1)], ['b', item('waiting', 2)]).items;
  const part = { items: new Map([['a', item('over', 1)]]), isWhole: false };
  expect(differencesOf(before, part, fields, null)).toEqual([{ key: 'a', fields: ['status'] }]);
  const kept = merged(before, part);
  expect(differencesOf(kept, whole(['a', item('over', 1)], ['b', item('over', 2)]), fields, null)).toEqual([
    { key: 'b', fields: ['status'] },
  ]);
});

test('a note holds marks and no values, and is read again; what is none is nothing seen', () => {
  const { items } = whole(['b', item('waiting', 2)], ['a', item('over', 1)]);
  const note = toNote(items);
  expect(note).not.toMatch(/waiting|over/);
  expect(fromNote(note)).toEqual(items);
  for (const strange of [null, '', '{', '[[1]]']) expect(fromNote(strange)).toBeNull();
});

test('a budget gives so many calls within any minute, and says when the next may be made', () => {
  let at = 0;
  const budget = createPollBudget(3, () => at);
  for (at of [0, 10_000, 20_000]) {
    expect(budget.waitFor(1)).toBe(0);
    budget.spend();
  }
  expect(budget.waitFor(1)).toBe(40_000);
  expect(budget.waitFor(2)).toBe(50_000);
  at = 60_000;
  expect(budget.waitFor(1)).toBe(0);
  expect(budget.waitFor(2)).toBe(10_000);
});
