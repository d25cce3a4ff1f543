import { describe, expect, test } from 'vitest';
import {
  type FailureKind,
  failures,
  type FailureOutcome,
  toVendorStatus,
  VendorError,
} from '../../../src/domain/errors.ts';
import { absent, failed, found, settled, valueOf } from '../../../src/domain/outcome.ts';
import { vendorNames, vendors } from '../../../src/domain/vendor.ts';

const kinds = Object.keys(failures) as FailureKind[];
const failure = (kind: FailureKind, outcome?: FailureOutcome): VendorError =>
  new VendorError({ vendor: 'VSEE', operation: 'getVisit', kind, ...(outcome === undefined ? {} : { outcome }) });

describe('outcomes', () => {
  test('found gives its value, absent null, the rest throw what went wrong', () => {
    expect(valueOf(found(7))).toBe(7);
    expect(valueOf(found(null))).toBeNull();
    expect(valueOf(absent)).toBeNull();
    const error = failure('timeout');
    expect(() => valueOf(failed(error))).toThrow(error);
  });

  test.each([
    ['timeout', undefined, 'failed'],
    ['refused', undefined, 'refused'],
    ['auth', undefined, 'refused'],
    ['bad-payload', undefined, 'failed'],
    ['timeout', 'unknown', 'unknown'],
  ] as const)('%s with outcome %s is %s', (kind, outcome, expected) => {
    expect(failed(failure(kind, outcome)).kind).toBe(expected);
  });

  test("a vendor's failure is a value; a mistake of ours goes on", async () => {
    const error = failure('unreachable');
    expect(await settled(Promise.resolve('x'))).toEqual({ kind: 'found', value: 'x' });
    expect(await settled(Promise.resolve(null))).toEqual({ kind: 'absent' });
    expect(await settled(Promise.resolve(0))).toEqual({ kind: 'found', value: 0 });
    expect(await settled(Promise.reject(error))).toEqual({ kind: 'failed', error });
    await expect(settled(Promise.reject(new TypeError('a bug')))).rejects.toThrow(TypeError);
  });
});

describe('failures', () => {
  test('every kind has a code of its own and a text', () => {
    const codes = kinds.map((kind) => failures[kind].code);
    expect(new Set(codes).size).toBe(kinds.length);
    for (const code of codes) expect(code).toMatch(/^(VENDOR|REQUEST)_[A-Z_]+$/);
    for (const kind of kinds) expect(failures[kind].text).toMatch(/^[a-z].*[a-z]$/);
  });

  test('the text names the vendor and what happened, and nothing that a call carried', () => {
    for (const vendor of vendors) {
      for (const kind of kinds) {
        const error = new VendorError({ vendor, operation: 'getVisit', kind, reason: 'ECONNRESET' });
        expect(error.message).toBe(`${vendorNames[vendor]} ${failures[kind].text}.`);
        expect(JSON.stringify(toVendorStatus(error))).not.toContain('ECONNRESET');
      }
    }
  });

  test('what cannot succeed when it is asked again says so', () => {
    const final = kinds.filter((kind) => !failure(kind).retryable);
    expect(final.toSorted()).toEqual(['auth', 'bad-payload', 'not-configured', 'refused', 'tls']);
  });
});
