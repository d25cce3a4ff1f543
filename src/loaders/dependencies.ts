import type { Reading } from '../auth/policy.ts';
import type { Ledger } from '../commands/ledger.ts';
import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { Inbox } from '../events/inbox.ts';
import type { RememberedLinks } from '../identity/link-memory.ts';
import type { VisitLinks } from '../identity/visit-links.ts';
import type { SharedVendors } from '../vendors/index.ts';

/** What every noun's loader is made of. */
export type LoaderDependencies = Readonly<{
  vendors: SharedVendors;
  links: RememberedLinks;
  ledger: Pick<Ledger, 'visitsOf' | 'calendarLegsOf'>;
  /** What vendors told by themselves. */
  inbox: Pick<Inbox, 'remembered'>;
  visitLinks: VisitLinks;
  /** The request that the calls are made for. */
  scope: CallScope;
  /** The policy, with the viewer already filled in. */
  mayRead: (reading: Reading) => boolean;
  now: () => number;
}>;

/** The vendor's client, or the failure that says that this server has none. */
export function configured<T>(client: T | null, vendor: Vendor, operation: string): T {
  if (client === null) throw new VendorError({ vendor, operation, kind: 'not-configured' });
  return client;
}
