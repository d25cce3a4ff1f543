import { VendorError } from '../domain/errors.ts';
import { toE164 } from '../domain/person.ts';
import type { Source } from '../domain/vendor.ts';

const emailPattern = /^[^\s@<>"(),:;\\[\]]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}$/;

/** A vendor's text that is no e-mail address is not passed off as one, and not silently dropped either. */
export function emailOf(text: string | null, source: Source | null): string | null {
  if (text === null || emailPattern.test(text)) return text;
  throw new VendorError({
    vendor: source?.vendor ?? 'VSEE',
    operation: 'readEmail',
    kind: 'bad-payload',
    reason: 'no e-mail address',
  });
}

export function phoneOf(text: string | null): string | null {
  return text === null ? null : toE164(text);
}
