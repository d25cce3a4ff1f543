import { expect, test } from 'vitest';
import { addDays, ago, duration, momentOf, since, spanOf, timesIn } from '../../../web/moments.ts';

const zone = 'America/Los_Angeles';

test('a day of the clinic is as long as its clocks make it', () => {
  const hours = (day: string): number => {
    const { from, to } = spanOf(day, zone);
    return (Date.parse(to) - Date.parse(from)) / 3_600_000;
  };
  expect(spanOf('2026-03-02', zone)).toEqual({ from: '2026-03-02T08:00:00.000Z', to: '2026-03-03T08:00:00.000Z' });
  expect(hours('2026-03-02')).toBe(24);
  expect(hours('2026-03-08')).toBe(23);
  expect(hours('2026-11-01')).toBe(25);
});

test('a time on the wall is a moment, in summer and in winter, east and west', () => {
  expect(momentOf('2026-03-02', '09:15', zone)).toBe('2026-03-02T17:15:00.000Z');
  expect(momentOf('2026-07-02', '09:15', zone)).toBe('2026-07-02T16:15:00.000Z');
  expect(momentOf('2026-07-02', '09:15', 'Asia/Kolkata')).toBe('2026-07-02T03:45:00.000Z');
  expect(momentOf('2026-03-08', '00:00', zone)).toBe('2026-03-08T08:00:00.000Z');
  expect(momentOf('2026-03-08', '03:30', zone)).toBe('2026-03-08T10:30:00.000Z');
});

test('moments are shown by the clinic’s clocks', () => {
  const times = timesIn(zone);
  expect(times.time('2026-03-03T07:05:00Z')).toBe('23:05');
  expect(times.time('2026-03-03T08:05:00Z')).toBe('00:05');
  expect(times.hour('2026-03-03T08:05:00Z')).toBe(0);
  expect(times.date('2026-03-03T07:05:00Z')).toBe('2026-03-02');
  expect(times.dayAndTime('2026-03-03T07:05:00Z')).toBe('Mar 2, 2026, 23:05');
});

test('days follow each other over months, years and changes of the clocks', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
});

test('how long and how long ago are told in words', () => {
  expect([0, 30, 60, 4_800, 7_200].map(duration)).toEqual([
    'under a minute',
    'under a minute',
    '1 min',
    '1 h 20 min',
    '2 h',
  ]);
  const now = Date.parse('2026-03-02T17:00:00Z');
  const told = ['2026-03-02T16:59:30Z', '2026-03-02T16:45:00Z', '2026-03-02T12:00:00Z'];
  expect(told.map((moment) => ago(moment, now, timesIn(zone)))).toEqual([
    'just now',
    '15 min ago',
    'Mar 2, 2026, 04:00',
  ]);
});

test('how long something lasts is told in days once it is one', () => {
  const now = Date.parse('2026-03-02T17:00:00Z');
  const moments = ['2026-03-02T17:00:05Z', '2026-03-02T16:59:30Z', '2026-03-02T11:40:00Z', '2026-03-01T17:00:00Z'];
  expect(moments.map((moment) => since(moment, now))).toEqual([
    ...['under a minute', 'under a minute', '5 h 20 min', '1 day'],
  ]);
  expect(since('2026-02-21T01:00:00Z', now)).toBe('9 days');
});
