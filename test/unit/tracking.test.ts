import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trackingNumberOf } from '../../src/domain/tracking.ts';

test('S2, webhook W6: `"order_details": "Tracking Number: 101010"`', () => {
  expect(trackingNumberOf('Tracking Number: 101010')).toBe('101010');
});

test.each([
  ['Shipped. Tracking number: 1Z999AA10123456784, by UPS', '1Z999AA10123456784'],
  ['tracking number : ab-12-cd.', 'AB-12-CD'],
  ['Tracking Number: 101010; Tracking Number: 101010', '101010'],
  ['Tracking Number: 101010\nTracking Number: 202020', null],
  ['Tracking Number:', null],
  ['Tracking Number:\nNote: late', null],
  ['Tracking Number: --', null],
  ['Order number: 101010', null],
  ['Untracking number: 101010', null],
  ['', null],
  [null, null],
] as const)('%j is %j', (details, number) => {
  expect(trackingNumberOf(details)).toBe(number);
});

test('whatever stands around it, one number is found, and two are none', () => {
  const words = fc.constantFrom('Shipped today. ', 'By mail, ', '', 'Ref 12: ');
  const numbers = fc.stringMatching(/^[A-Z0-9]{3,30}$/);
  fc.assert(
    fc.property(words, numbers, numbers, (before, one, other) => {
      expect(trackingNumberOf(`${before}Tracking Number: ${one}`)).toBe(one);
      const both = `${before}Tracking Number: ${one}, Tracking Number: ${other}`;
      expect(trackingNumberOf(both)).toBe(one === other ? one : null);
    }),
  );
});
