import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayAround, epochOf, isDay, toIso } from '../../../src/domain/time.ts';

const losAngeles = 'America/Los_Angeles';
const hourMs = 3_600_000;

function at(text: string, timeZone = losAngeles): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  const epoch = epochOf({ year, month, day, hour, minute }, timeZone);
  return epoch === null ? null : toIso(epoch);
}

describe('a wall-clock time in a zone (CyberMDCare writes `MM-DD-YYYY HH:mm` without one, S0)', () => {
  test.each([
    ['winter', '2026-01-15 09:30', '2026-01-15T17:30:00.000Z'],
    ['summer', '2026-07-15 09:30', '2026-07-15T16:30:00.000Z'],
    ['an hour that the clock change skips: moved forward', '2026-03-08 02:30', '2026-03-08T10:30:00.000Z'],
    ['the last minute before the gap', '2026-03-08 01:59', '2026-03-08T09:59:00.000Z'],
    ['the first minute after the gap', '2026-03-08 03:00', '2026-03-08T10:00:00.000Z'],
    ['an hour that comes twice: the first', '2026-11-01 01:30', '2026-11-01T08:30:00.000Z'],
    ['the first minute after it', '2026-11-01 02:00', '2026-11-01T10:00:00.000Z'],
    ['29 February of a leap year', '2028-02-29 00:00', '2028-02-29T08:00:00.000Z'],
  ])('%s', (_name, local, utc) => {
    expect(at(local)).toBe(utc);
  });

  test.each([
    ['31 February', '2026-02-31 10:00'],
    ['29 February of another year', '2026-02-29 10:00'],
    ['month 13', '2026-13-01 10:00'],
    ['month 0', '2026-00-01 10:00'],
    ['day 0', '2026-01-00 10:00'],
    ['hour 24', '2026-01-01 24:00'],
    ['minute 60', '2026-01-01 10:60'],
  ])('%s is no time', (_name, local) => {
    expect(at(local)).toBeNull();
  });

  test('a zone without clock changes, and one across the date line', () => {
    expect(at('2026-03-08 02:30', 'America/Phoenix')).toBe('2026-03-08T09:30:00.000Z');
    expect(at('2026-03-08 02:30', 'Pacific/Auckland')).toBe('2026-03-07T13:30:00.000Z');
  });

  test('a zone that does not exist gives no time', () => {
    expect(at('2026-01-01 10:00', 'Mars/Olympus')).toBeNull();
  });

  test('what a clock in the zone shows is what was asked, but for the skipped hour', () => {
    const moment = fc.record({
      year: fc.integer({ min: 1990, max: 2050 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 4, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: losAngeles,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    const two = (number: number): string => String(number).padStart(2, '0');
    fc.assert(
      fc.property(moment, ({ year, month, day, hour, minute }) => {
        const epoch = epochOf({ year, month, day, hour, minute }, losAngeles);
        expect(clock.format(epoch ?? 0)).toBe(`${String(year)}-${two(month)}-${two(day)}, ${two(hour)}:${two(minute)}`);
      }),
    );
  });
});

describe('the clinic’s day', () => {
  test.each([
    ['a common day', '2026-01-15T20:00:00Z', 24],
    ['the day the clock goes forward', '2026-03-08T20:00:00Z', 23],
    ['the day it goes back', '2026-11-01T20:00:00Z', 25],
  ])('%s has its own length', (_name, now, hours) => {
    const { from, to } = dayAround(Date.parse(now), losAngeles);
    expect((to - from) / hourMs).toBe(hours);
  });

  test('late in the evening it is still today there, though UTC has tomorrow', () => {
    const { from, to } = dayAround(Date.parse('2026-01-16T05:00:00Z'), losAngeles);
    expect([toIso(from), toIso(to)]).toEqual(['2026-01-15T08:00:00.000Z', '2026-01-16T08:00:00.000Z']);
  });

  test('days hold their moment and leave no gap between them', () => {
    const zone = fc.constantFrom(losAngeles, 'Europe/Zurich', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/St_Johns');
    const moment = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2050-01-01') });
    fc.assert(
      fc.property(moment, zone, (now, timeZone) => {
        const { from, to } = dayAround(now, timeZone);
        expect(from).toBeLessThanOrEqual(now);
        expect(to).toBeGreaterThan(now);
        expect(dayAround(to, timeZone).from).toBe(to);
        expect(dayAround(from - 1, timeZone).to).toBe(from);
      }),
    );
  });
});

describe('a date', () => {
  test.each([
    [[1980, 1, 31], '1980-01-31'],
    [[1, 1, 1], '0001-01-01'],
    [[2000, 2, 29], '2000-02-29'],
  ] as const)('%j', ([year, month, day], text) => {
    expect(dateOf(year, month, day)).toBe(text);
  });

  test.each([
    [2026, 2, 31],
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d does not exist', (year, month, day) => {
    expect(dateOf(year, month, day)).toBeNull();
  });
});

test('a day is one that the calendar has, in whatever year', () => {
  const two = (part: number): string => String(part).padStart(2, '0');
  for (const year of [1, 1899, 1900, 1980, 2000, 2023, 2024, 2100, 2400, 9999]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        expect([text, isDay(text)]).toEqual([text, dateOf(year, month, day) === text]);
      }
    }
  }
  for (const text of ['', '1980-1-31', '1980-01-31T00:00:00Z', ' 1980-01-31', '1980-01-31\n', '19800131']) {
    expect([text, isDay(text)]).toEqual([text, false]);
  }
});
