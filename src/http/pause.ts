import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';

/** A vendor in maintenance (418) is asked again after this long, milliseconds. */
const maintenanceMs = 30_000;

/** However long a `Retry-After` is, a mistaken one must not switch a vendor off for a day. Milliseconds. */
const longestMs = 300_000;

/** "Leave me alone until …", as a vendor said it to any one caller, kept for all of them. */
export type Pause = Readonly<{
  /** Throws while the vendor is to be left alone. */
  check: (operation: string) => void;
  heed: (error: VendorError) => void;
}>;

export function createPause(vendor: Vendor, now: () => number = Date.now): Pause {
  let until = 0;
  let kind: 'maintenance' | 'throttled' = 'throttled';

  return {
    check: (operation) => {
      const retryAfterMs = until - now();
      if (retryAfterMs > 0) throw new VendorError({ vendor, operation, kind, retryAfterMs, reason: heldBack });
    },
    heed: (error) => {
      if (isHeldBack(error) || (error.kind !== 'maintenance' && error.kind !== 'throttled')) return;
      const asked = error.kind === 'maintenance' ? (error.retryAfterMs ?? maintenanceMs) : error.retryAfterMs;
      const end = now() + Math.min(asked ?? 0, longestMs);
      if (end <= until) return;
      until = end;
      kind = error.kind;
    },
  };
}

const heldBack = 'paused';

/** A call that a pause kept from being sent. */
export function isHeldBack(error: VendorError): boolean {
  return error.reason === heldBack;
}
