import type { BookedVisit } from '../commands/ledger.ts';
import { found } from '../domain/outcome.ts';
import type { Soon } from '../domain/soon.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { WriteLeg } from '../domain/write.ts';
import { item } from './batch.ts';
import { entryIdOf } from './calendar.ts';
import type { LoaderDependencies } from './dependencies.ts';

export type BookingLoader = Readonly<{
  /** What our own booking of a visit knows of it; null when it was not booked through us. */
  ofVisit: (visit: VendorRef) => Soon<BookedVisit | null>;
  /** What its booking took at each vendor, with its row of the practice calendar as that stands by now. */
  legsOf: (visit: VendorRef) => Soon<readonly WriteLeg[]>;
}>;

export function bookingLoader({ ledger }: LoaderDependencies): BookingLoader {
  const bookings = item<VendorRef, BookedVisit>(async (visits) => allFound(await ledger.visitsOf(visits)), {
    keyOf: refKey,
  });
  const rows = item<string, WriteLeg>(async (entryIds) => allFound(await ledger.calendarLegsOf(entryIds)), {
    keyOf: (entryId) => entryId,
  });
  return {
    ofVisit: bookings.load,
    legsOf: async (visit) => {
      const [booking, row] = await Promise.all([bookings.load(visit), rows.load(entryIdOf(visit))]);
      const booked = booking?.write?.legs ?? [];
      if (row === null) return booked;
      // A row that the calendar refused may have been entered anew since, and one that it took been changed.
      return [...booked.filter(({ vendor }) => vendor !== row.vendor), row];
    },
  };
}

function allFound<T>(known: ReadonlyMap<string, T>) {
  return new Map([...known].map(([key, value]) => [key, found(value)]));
}
