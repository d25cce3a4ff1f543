import type { TransportReport } from '../../domain/vendor-health.ts';
import type { BreakerState } from '../../http/breaker.ts';
import { calendarSource, type UpdoxCalendar } from './calendar.ts';
import { calendarChanges, type UpdoxCalendarChanges } from './calendar-change.ts';
import { createUpdoxClient, type UpdoxOptions, type UpdoxSettings } from './client.ts';
import { type UpdoxEvents, updoxEvents } from './event.ts';

export type { UpdoxSettings };

export type Updox = Readonly<{
  calendar: UpdoxCalendar & UpdoxCalendarChanges;
  event: UpdoxEvents;
  breakerState: () => BreakerState;
  report: () => TransportReport;
  close: () => Promise<void>;
}>;

export function createUpdox(options: UpdoxOptions): Updox {
  const client = createUpdoxClient(options);
  return {
    calendar: { ...calendarSource(client, options.timeZone), ...calendarChanges(client, options.timeZone) },
    event: updoxEvents(options.settings.accountId),
    breakerState: client.transport.breakerState,
    report: client.transport.report,
    close: client.transport.close,
  };
}
