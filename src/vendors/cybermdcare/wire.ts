import { z } from 'zod';
import { epochOf } from '../../domain/time.ts';
import { readId, scalar } from '../../http/scalar.ts';

/** Text that could as well be a number: the document shows numbers in quotes. */
export const wireCode = scalar(readId);

/**
 * What every answer carries (S0): `response_cd` as text, `"200"` when all is well. `message` is `"ok"`, empty or a
 * sentence, so nothing is decided on it. Other codes are not documented; a number is taken as its HTTP namesake.
 */
export const wireEnvelope = z.object({ response_cd: wireCode });

/** The answer's time, `05-22-2021 16:35` (S0), without a zone: the clinic's is assumed. Requests write dates otherwise. */
export function parseAppointmentTime(text: string, timeZone: string): number | null {
  const [, month, day, year, hour, minute] =
    /^([0-9]{2})-([0-9]{2})-([0-9]{4}) ([0-9]{2}):([0-9]{2})$/.exec(text.trim()) ?? [];
  if (minute === undefined) return null;
  const local = { year: Number(year), month: Number(month), day: Number(day) };
  return epochOf({ ...local, hour: Number(hour), minute: Number(minute) }, timeZone);
}
