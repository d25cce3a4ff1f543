import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseStatus, CaseStatusChange } from '../../../src/domain/case.ts';
import type { CaseEntry } from '../../../src/domain/timeline.ts';
import { caseTimeline } from '../../../src/events/timeline.ts';

const start = Date.parse('2026-03-02T09:00:00Z');
const minute = 60_000;

function status(id: string, word: CaseStatus, at: number, receivedAt = at + 500): CaseEntry {
  const detail = { kind: 'status', status: word, statusRawCode: word.toLowerCase(), reason: null } as const;
  return { ...detail, id, happenedAt: at, receivedAt, origin: 'EVENT' };
}

const nobody = { name: null, kind: 'UNKNOWN', kindRawCode: null, ref: null } as const;

function changed(word: CaseStatus, at: number, reason: string | null = null): CaseStatusChange {
  return { status: word, statusRawCode: word.toLowerCase(), reason, isOnHold: false, by: nobody, changedAt: at };
}

const shown = (entries: readonly CaseEntry[]) =>
  entries.map((entry) => [entry.kind === 'status' ? entry.status : entry.kind, entry.origin, entry.happenedAt]);

describe('the story of a case', () => {
  test('has a state once that an event and the history both tell, by the time of the history', () => {
    const told = [status('a', 'CREATED', start), status('b', 'WAITING', start + 10 * minute)];
    const history = [
      changed('CREATED', start + 123),
      changed('WAITING', start + 10 * minute - 900, 'A photo is missing'),
    ];
    expect(caseTimeline(told, history)).toEqual([
      expect.objectContaining({ status: 'CREATED', origin: 'BOTH', happenedAt: start + 123, receivedAt: start + 500 }),
      expect.objectContaining({ status: 'WAITING', origin: 'BOTH', reason: 'A photo is missing' }),
    ]);
  });

  test('has what only one of the two tells', () => {
    const told = [status('a', 'APPROVED', start + minute)];
    expect(shown(caseTimeline(told, [changed('CREATED', start)]))).toEqual([
      ['CREATED', 'HISTORY', start],
      ['APPROVED', 'EVENT', start + minute],
    ]);
  });

  test('has one approval where the vendor tells of it twice within seconds (a receiver in the field saw it)', () => {
    const told = [
      status('a', 'APPROVED', start),
      status('b', 'APPROVED', start + 2_000),
      status('c', 'PROCESSING', start + 1_000),
    ];
    expect(shown(caseTimeline(told, [changed('APPROVED', start), changed('PROCESSING', start + 1_000)]))).toEqual([
      ['APPROVED', 'BOTH', start],
      ['PROCESSING', 'BOTH', start + 1_000],
    ]);
  });

  test('has a state twice that the case came back to, within minutes even', () => {
    const told = [
      status('a', 'ASSIGNED', start),
      status('b', 'WAITING', start + minute),
      status('c', 'ASSIGNED', start + 2 * minute),
    ];
    const both = [
      changed('ASSIGNED', start),
      changed('WAITING', start + minute),
      changed('ASSIGNED', start + 2 * minute),
    ];
    for (const history of [both, null]) {
      expect(caseTimeline(told, history).map((entry) => entry.kind === 'status' && entry.status)).toEqual([
        'ASSIGNED',
        'WAITING',
        'ASSIGNED',
      ]);
    }
  });

  test('keeps the way of a case where two states have one second and there is no history', () => {
    const told = [status('a', 'PROCESSING', start), status('b', 'APPROVED', start)];
    expect(shown(caseTimeline(told, null)).map(([word]) => word)).toEqual(['APPROVED', 'PROCESSING']);
  });

  test('is the same in whatever order and however often its parts came', () => {
    const words = ['CREATED', 'ASSIGNED', 'WAITING', 'SUPPORT', 'APPROVED', 'PROCESSING', 'COMPLETED'] as const;
    const event = fc.record({ word: fc.constantFrom(...words), step: fc.integer({ min: 0, max: 40 }) });
    const stories = fc.uniqueArray(event, { maxLength: 8, selector: ({ word, step }) => `${word} ${String(step)}` });
    const property = fc.property(
      stories.chain((events) => {
        const told = events.map(({ word, step }, index) => status(String(index), word, start + step * 20_000, start));
        return fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }), fc.subarray(events));
      }),
      ([told, shuffled, recorded]) => {
        const history = recorded.map(({ word, step }) => changed(word, start + step * 20_000 + 7));
        expect(caseTimeline(shuffled, history)).toEqual(caseTimeline(told, history));
        expect(caseTimeline(shuffled, null)).toEqual(caseTimeline(told, null));
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
