import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../kit/types.ts';
import type { CalendarAppointment, World } from '../world/types.ts';

export type ItemStatus = Readonly<{ id: string; success: boolean; message: string | null }>;

export type State = Readonly<{
  /** By the partner's id: "externalAppointmentId" is what public clients look for. */
  find: (id: string) => CalendarAppointment | undefined;
  upsert: (item: unknown) => ItemStatus;
  /** The last reminder of an appointment has got into another state; null: it has none. */
  remind: (id: string, status: string) => CalendarAppointment['reminders'][number] | null;
}>;

// Numbers in the seed's C#, texts in its JSON block; flags alike (register of contradictions, 34).
const text = z.union([z.string(), z.number()]).transform(String);
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]);

const wireItem = z.object({
  id: text.pipe(z.string().min(1)),
  calendarId: text.pipe(z.string().min(1)),
  date: z.string(),
  // The unit is not documented; minutes is a guess.
  duration: z.coerce.number().int().positive().default(15),
  patientId: text.nullish(),
  summary: z.string().nullish(),
  blocked: flag.default(false),
  cancelled: flag.default(false),
});

/** What Updox remembers of the calendar. "attempt to find existing records based on the id passed in" (S3). */
export function createState({ calendarAppointments, clinicians, timeZone }: World, clock: Clock): State {
  const calendars = new Set(['calendar-front-desk', ...clinicians.flatMap((one) => one.updoxCalendarId ?? [])]);
  const byPartnerId = new Map(calendarAppointments.map((one) => [one.partnerId, one]));

  return {
    find: (id) => byPartnerId.get(id),
    remind: (id, status) => {
      const known = byPartnerId.get(id);
      const last = known?.reminders.at(-1);
      if (known === undefined || last === undefined) return null;
      const changed = { ...last, status, at: clock.now() };
      byPartnerId.set(id, { ...known, reminders: [...known.reminders.slice(0, -1), changed] });
      return changed;
    },
    upsert: (item) => {
      const parsed = wireItem.safeParse(item);
      if (!parsed.success) return { id: idOf(item), success: false, message: messageOf(parsed.error) };
      const { id, date, duration, calendarId, patientId, summary, blocked, cancelled } = parsed.data;
      // `calendarId` is required (public client); that it must be one of the practice's is a guess.
      if (!calendars.has(calendarId))
        return { id, success: false, message: 'The appointment calendarId is not valid: ' };
      const startAt = parseDate(date, timeZone);
      if (startAt === null) return { id, success: false, message: `The appointment date is not valid: ${date}` };
      const known = byPartnerId.get(id);
      byPartnerId.set(id, {
        updoxId: known?.updoxId ?? 500_000 + byPartnerId.size,
        partnerId: id,
        calendarId,
        patientId: patientId ?? null,
        startAt,
        durationMin: duration,
        summary: summary ?? '',
        isBlocked: blocked,
        isCancelled: cancelled,
        reminders: known?.reminders ?? [],
      });
      return { id, success: true, message: null };
    },
  };
}

function messageOf(error: z.ZodError): string {
  return `The appointment ${error.issues[0]?.path.join('.') ?? ''} is not valid: `;
}

function idOf(item: unknown): string {
  const parsed = z.object({ id: text }).safeParse(item);
  return parsed.success ? parsed.data.id : '';
}

/** `2015-12-30` (S3) or `2015-12-30 09:15` (public client); the zone is never told: the clinic's, we say. */
function parseDate(date: string, timeZone: string): number | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?$/.test(date)) return null;
  try {
    return Temporal.PlainDateTime.from(date.replace(' ', 'T'), { overflow: 'reject' }).toZonedDateTime(timeZone)
      .epochMilliseconds;
  } catch {
    return null;
  }
}
