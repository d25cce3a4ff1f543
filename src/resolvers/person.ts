import { VendorError } from '../domain/errors.ts';
import { toE164 } from '../domain/person.ts';
import type { Source } from '../domain/vendor.ts';

const emailPattern = /^[^\s@<>"(),:;\\[\]]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}$/;

/** A vendor's text that is no state is not passed off as one, and not silently dropped either. */
export function stateOf(text: string | null, source: Source): string | null {
  if (text === null || /^[A-Z]{2}$/.test(text)) return text;
  throw unreadable(source, 'readState', 'no state');
}

/** A vendor's text that is no e-mail address is not passed off as one, and not silently dropped either. */
export function emailOf(text: string | null, source: Source | null): string | null {
  if (text === null || emailPattern.test(text)) return text;
  throw unreadable(source, 'readEmail', 'no e-mail address');
}

function unreadable(source: Source | null, operation: string, reason: string): VendorError {
  return new VendorError({ vendor: source?.vendor ?? 'VSEE', operation, kind: 'bad-payload', reason });
}

export function phoneOf(text: string | null): string | null {
  return text === null ? null : toE164(text);
}
