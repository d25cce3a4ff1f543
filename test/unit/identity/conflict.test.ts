import { expect, test } from 'vitest';
import { conflictsOf } from '../../../src/domain/conflict.ts';
import { profile } from '../../support/identity/profile.ts';

const atMdi = { vendor: 'MDI', fetchedAt: 2 } as const;

test('both words are shown where vendors disagree, each with its time', () => {
  const other = { ...profile({ family: 'Jensen', phone: '(202) 555-0199' }), source: atMdi };
  expect(conflictsOf([profile(), other])).toEqual([
    {
      field: 'NAME',
      values: [
        { vendor: 'VSEE', value: 'Ana Garcia', asOf: 0 },
        { vendor: 'MDI', value: 'Ana Jensen', asOf: 2 },
      ],
    },
    {
      field: 'PHONE',
      values: [
        { vendor: 'VSEE', value: '+12025550143', asOf: 0 },
        { vendor: 'MDI', value: '(202) 555-0199', asOf: 2 },
      ],
    },
  ]);
});

test('another way of writing, and silence, are no disagreement', () => {
  const other = {
    ...profile({ given: 'ANA ', family: 'García', phone: '(202) 555-0143', email: null, gender: 'UNKNOWN' }),
    source: atMdi,
  };
  expect(conflictsOf([profile(), other])).toEqual([]);
  expect(conflictsOf([profile()])).toEqual([]);
});
