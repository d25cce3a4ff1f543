import type { CalendarEntry } from '../domain/calendar.ts';
import { toPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { item } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

/** Updox's callers send up to 200 items at a time (public client). */
const maxBatch = 200;

export type CalendarLoader = Readonly<{
  /** The practice calendar's entry for a visit, kept there under our own key. */
  ofVisit: (visit: VendorRef) => Promise<CalendarEntry | null>;
}>;

export function calendarLoader({ vendors, scope, mayRead }: LoaderDependencies): CalendarLoader {
  const entries = item<VendorRef, CalendarEntry>(
    async (visits) =>
      configured(vendors.updox, 'UPDOX', 'getAppointmentStatuses').calendar.byIds(scope, visits.map(toPlantedVisitKey)),
    {
      keyOf: toPlantedVisitKey,
      mayRead: (visit) => mayRead({ type: 'Visit', key: toRecordKey(visit) }),
      maxBatch,
    },
  );
  return { ofVisit: entries.load };
}
