import { type CallScope, within } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import { startDeadline, untilDeadline } from './deadline.ts';
import type { IssuedToken, TokenSource } from './token-source.ts';

export type TokenUse = Readonly<{
  vendor: Vendor;
  source: TokenSource;
  /** The call that fetches a token, as it is named in errors. */
  operation: string;
  /** For the call, the wait for a token and a second try together, milliseconds. */
  timeoutMs: number;
  issue: () => Promise<IssuedToken>;
}>;

/**
 * Makes a call with a kept token. A 401 may only mean that the token has expired or was revoked: then one new token is
 * fetched, shared by all who were refused, and the call is made once more. A second 401 is believed.
 */
export async function withToken<T>(
  scope: CallScope,
  { vendor, source, operation, timeoutMs, issue }: TokenUse,
  call: (token: string, scope: CallScope, use: Readonly<{ token?: 'kept' }>) => Promise<T>,
): Promise<T> {
  const own = within(scope, timeoutMs);
  // The fetch is shared and goes on for the others, but this call waits no longer than it has.
  const token = async (): Promise<string> => {
    using deadline = startDeadline(vendor, own, { operation, isRead: true }, timeoutMs);
    return await untilDeadline(source.get(issue), deadline.signal, () => deadline.error(false));
  };

  const first = await token();
  try {
    return await call(first, own, { token: 'kept' });
  } catch (error) {
    if (!isStaleToken(error)) throw error;
    source.drop(first);
    return call(await token(), own, {});
  }
}

/** "401: invalid, expired or revoked token" (S2), in a status or inside a 200. A 403 is another matter. */
export function isStaleToken(error: unknown): error is VendorError {
  return error instanceof VendorError && error.kind === 'auth' && /\b401$/.test(error.reason ?? '');
}
