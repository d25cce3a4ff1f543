import type { BookedVisit } from '../commands/ledger.ts';
import { found } from '../domain/outcome.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import { item } from './batch.ts';
import type { LoaderDependencies } from './dependencies.ts';

export type BookingLoader = Readonly<{
  /** What our own booking of a visit knows of it; null when it was not booked through us. */
  ofVisit: (visit: VendorRef) => Promise<BookedVisit | null>;
}>;

export function bookingLoader({ ledger }: LoaderDependencies): BookingLoader {
  const bookings = item<VendorRef, BookedVisit>(
    async (visits) => new Map([...(await ledger.visitsOf(visits))].map(([key, booking]) => [key, found(booking)])),
    { keyOf: refKey },
  );
  return { ofVisit: bookings.load };
}
