import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromGlobalId,
  fromPlantedKey,
  fromRecordKey,
  nodeTypes,
  toGlobalId,
  toPlantedKey,
  toPlantedVisitKey,
  toRecordKey,
} from '../../../src/domain/id.ts';
import { refKey, vendors } from '../../../src/domain/vendor.ts';

const nodeType = fc.constantFrom(...nodeTypes);
const vendor = fc.constantFrom(...vendors);
/** What vendors' ids look like: numbers, UUIDs, hex, slugs. */
const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9:_.@+-]{0,127}$/);

describe('global ids', () => {
  test('go out and come back', () => {
    fc.assert(
      fc.property(nodeType, key, (type, text) => {
        expect(fromGlobalId(toGlobalId(type, text))).toEqual({ type, key: text });
      }),
    );
  });

  test('are safe in a URL and do not show what they are made of', () => {
    fc.assert(
      fc.property(nodeType, key, (type, text) => {
        expect(toGlobalId(type, text)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  test('two things never share one', () => {
    fc.assert(
      fc.property(nodeType, key, nodeType, key, (type, one, otherType, other) => {
        const isSame = type === otherType && one === other;
        expect(toGlobalId(type, one) === toGlobalId(otherType, other)).toBe(isSame);
      }),
    );
  });

  test('whatever else is sent as one is refused, or is the one way to write what it means', () => {
    const foreign = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.base64String({ maxLength: 300 }),
      fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(`Patient:${text}`).toString('base64url')),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
    );
    fc.assert(
      fc.property(foreign, (text) => {
        const node = fromGlobalId(text);
        if (node !== null) expect(toGlobalId(node.type, node.key)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  const encoded = (text: string): string => Buffer.from(text).toString('base64url');
  test.each([
    ['nothing', ''],
    ['plain text', 'Patient:1'],
    ['a type that is not of this graph', encoded('Invoice:1')],
    ['a type without a key', encoded('Patient:')],
    ['a key without a type', encoded(':1')],
    ['Q16 a way out of a path', encoded('Visit:../../users')],
    ['Q16 an encoded slash', encoded('Visit:VSEE:1%2fclose')],
    ['Q16 a query', encoded('Visit:VSEE:1?version=2')],
    ['Q16 a NUL', encoded('Visit:VSEE:1\0')],
    ['Q16 a blank', encoded('Visit:VSEE:1 or 1=1')],
    ['Q16 __proto__', encoded('Visit:__proto__')],
    ['Q16 a lone surrogate', encoded('Visit:\ud800')],
    ['a huge key', encoded(`Visit:${'1'.repeat(200)}`)],
    ['the same bytes written otherwise', `${encoded('Patient:1')}=`],
    ['a type in other letters', encoded('patient:1')],
  ])('%s is no id', (_name, id) => {
    expect(fromGlobalId(id)).toBeNull();
  });
});

describe('planted keys', () => {
  test('come back from wherever they were planted, also with blanks around them', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('', ' ', '\t', '\n'), (id, blank) => {
        expect(fromPlantedKey(`${blank}${toPlantedKey(id)}${blank}`)).toBe(id);
      }),
    );
  });

  test("a clinic's own codes are never taken for one of ours", () => {
    const codes = fc.oneof(fc.string(), fc.uuid(), fc.stringMatching(/^[0-9a-f]{32}$/), fc.nat().map(String));
    fc.assert(fc.property(codes, (code) => fromPlantedKey(code) === null));
  });

  test.each([
    null,
    undefined,
    '',
    'patient:',
    'patient:1',
    'PATIENT:8c0d7a52-7d0a-4ac3-8f3a-7d8b8d9d1c11',
    'patient:8C0D7A52-7D0A-4AC3-8F3A-7D8B8D9D1C11',
    'patient:8c0d7a52-7d0a-4ac3-8f3a-7d8b8d9d1c11,patient:8c0d7a52-7d0a-4ac3-8f3a-7d8b8d9d1c12',
    '{"patient":"8c0d7a52-7d0a-4ac3-8f3a-7d8b8d9d1c11"}',
  ])('%s is none', (text) => {
    expect(fromPlantedKey(text)).toBeNull();
  });

  test("a visit's key in the calendar names the vendor, so that two vendors' visits never meet", () => {
    fc.assert(
      fc.property(vendor, key, vendor, key, (vendorA, a, vendorB, b) => {
        const [one, other] = [{ vendor: vendorA, id: a } as const, { vendor: vendorB, id: b } as const];
        expect(toPlantedVisitKey(one) === toPlantedVisitKey(other)).toBe(vendorA === vendorB && a === b);
      }),
    );
  });
});

describe('record keys', () => {
  test('go out and come back, whatever the id holds', () => {
    fc.assert(
      fc.property(vendor, fc.string({ minLength: 1 }), (name, id) => {
        expect(fromRecordKey(toRecordKey({ vendor: name, id }))).toEqual({ vendor: name, id });
      }),
    );
  });

  test.each(['', '7727', 'EPIC:7727', 'vsee:7727', ':7727', 'VSEE:', 'VSEE'])('%s is none', (text) => {
    expect(fromRecordKey(text)).toBeNull();
  });

  test('two records never share a key in a map', () => {
    fc.assert(
      fc.property(vendor, key, vendor, key, (vendorA, a, vendorB, b) => {
        const isSame = vendorA === vendorB && a === b;
        expect(refKey({ vendor: vendorA, id: a }) === refKey({ vendor: vendorB, id: b })).toBe(isSame);
      }),
    );
  });
});
