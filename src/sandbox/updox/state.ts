import { z } from 'zod';
import type { CalendarAppointment, World } from '../world/types.ts';

export type ItemStatus = Readonly<{ id: string; success: boolean; message: string | null }>;

export type State = Readonly<{
  /** By the partner's id or by Updox's own. */
  find: (id: string) => CalendarAppointment | undefined;
  upsert: (item: unknown) => ItemStatus;
}>;

const text = z.union([z.string(), z.number()]).transform(String);
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]);

const wireItem = z.object({
  id: text,
  calendarId: text,
  date: z.string(),
  duration: z.coerce.number().int().positive().default(15),
  patientId: text.nullish(),
  summary: z.string().default(''),
  blocked: flag.default(false),
  cancelled: flag.default(false),
});

/** What Updox remembers of the calendar. "attempt to find existing records based on the id passed in" (S3). */
export function createState(world: World): State {
  const byPartnerId = new Map(world.calendarAppointments.map((one) => [one.partnerId, one]));
  const byUpdoxId = new Map(world.calendarAppointments.map((one) => [String(one.updoxId), one.partnerId]));
  const find: State['find'] = (id) => byPartnerId.get(id) ?? byPartnerId.get(byUpdoxId.get(id) ?? '');

  return {
    find,
    upsert: (item) => {
      const parsed = wireItem.safeParse(item);
      if (!parsed.success) return { id: idOf(item), success: false, message: 'The appointment is not valid' };
      const { id, date, duration, calendarId, patientId, summary, blocked, cancelled } = parsed.data;
      const startAt = parseDate(date);
      if (startAt === null) return { id, success: false, message: `The appointment date is not valid: ${date}` };
      const known = find(id);
      const updoxId = known?.updoxId ?? 500_000 + byPartnerId.size;
      byUpdoxId.set(String(updoxId), id);
      byPartnerId.set(id, {
        updoxId,
        partnerId: id,
        calendarId,
        patientId: patientId ?? null,
        startAt,
        durationMin: duration,
        summary,
        isBlocked: blocked,
        isCancelled: cancelled,
        reminders: known?.reminders ?? [],
      });
      return { id, success: true, message: null };
    },
  };
}

function idOf(item: unknown): string {
  const parsed = z.object({ id: text }).safeParse(item);
  return parsed.success ? parsed.data.id : '';
}

/** `2015-12-30` (S3) or `2015-12-30 09:15` (public client); a zone is never told. */
function parseDate(date: string): number | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?$/.test(date)) return null;
  const at = Date.parse(`${date.replace(' ', 'T')}${date.includes(' ') ? ':00' : 'T00:00:00'}Z`);
  return Number.isNaN(at) ? null : at;
}
