import type { CalendarEntry } from '../domain/calendar.ts';
import { fromPlantedVisitKey, toPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import type { Soon } from '../domain/soon.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { item } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

/** Updox's callers send up to 200 items at a time (public client). */
const maxBatch = 200;

export type CalendarLoader = Readonly<{
  /** The practice calendar's entry for a visit, kept there under our own key. */
  ofVisit: (visit: VendorRef) => Soon<CalendarEntry | null>;
  /** An entry by our own key of it. */
  byEntryId: (entryId: string) => Soon<CalendarEntry | null>;
}>;

export function calendarLoader({ vendors, scope, mayRead }: LoaderDependencies): CalendarLoader {
  const entries = item<string, CalendarEntry>(
    async (ids) => configured(vendors.updox, 'UPDOX', 'getAppointmentStatuses').calendar.byIds(scope, ids),
    { keyOf: (id) => id, maxBatch },
  );
  const isVisible = (visit: VendorRef): boolean => mayRead({ type: 'Visit', key: toRecordKey(visit) });
  return {
    ofVisit: (visit) => (isVisible(visit) ? entries.load(entryIdOf(visit)) : Promise.resolve(null)),
    byEntryId: (entryId) => {
      const visit = fromPlantedVisitKey(entryId);
      return visit === null || isVisible(visit) ? entries.load(entryId) : Promise.resolve(null);
    },
  };
}

/** The entry that a visit has, or would have. A visit that only the calendar has is known by its entry's own key. */
export function entryIdOf(visit: VendorRef): string {
  return visit.vendor === 'UPDOX' ? visit.id : toPlantedVisitKey(visit);
}
