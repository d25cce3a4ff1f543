import { z } from 'zod';
import { localParts } from '../kit/local-time.ts';
import { createRandom } from '../kit/random.ts';
import type { UpdoxCredentials, VendorRoutes } from '../kit/types.ts';
import type { CalendarAppointment } from '../world/types.ts';
import { createState, type State } from './state.ts';

/** The methods' paths: the public one, and the one that the seed's samples call (register of contradictions, 33). */
const syncPaths = ['/api/io/AppointmentsSync', '/io/AppointmentsSync', '/io/syncAppointments'];
const statusPaths = ['/api/io/AppointmentStatusesGetByIds', '/io/AppointmentStatusesGetByIds'];

/** Public clients send at most this many items a call. */
const mostItems = 200;

/** Updox (S3 and public clients): every answer is HTTP 200; `successful` and `responseCode` tell what happened. */
export const updoxRoutes: VendorRoutes<UpdoxCredentials> = (app, { world, credentials }) => {
  const state = createState(world);
  const random = createRandom(`updox order ${world.seed}`);
  const wireAuth = z.object({
    auth: z.object({
      applicationId: z.literal(credentials.applicationId),
      applicationPassword: z.literal(credentials.applicationPassword),
      accountId: z.string().default(''),
    }),
  });

  function refused(body: unknown): unknown {
    const auth = wireAuth.safeParse(body);
    if (!auth.success) return failure(4010, 'Unauthorized');
    const isKnown = auth.data.auth.accountId === credentials.accountId;
    return isKnown ? null : failure(4011, 'Practice is missing or inactive');
  }

  for (const url of syncPaths) {
    app.post(url, { config: { operation: 'syncAppointments' } }, ({ body }) => refused(body) ?? sync(state, body));
  }
  for (const url of statusPaths) {
    app.post(
      url,
      { config: { operation: 'getAppointmentStatuses' } },
      ({ body }) => refused(body) ?? statuses(state, body, world.timeZone, random.shuffle),
    );
  }
};

function sync(state: State, body: unknown): unknown {
  const parsed = z.object({ appointments: z.array(z.unknown()) }).safeParse(body);
  if (!parsed.success) return failure(4060, 'Validation failed: appointments');
  if (parsed.data.appointments.length > mostItems) return failure(4020, 'Request is likely too large');
  // Item by item, and successful as a whole even when single items are not (public fixture).
  return success({ statuses: parsed.data.appointments.map(state.upsert) });
}

function statuses(state: State, body: unknown, timeZone: string, shuffle: <T>(items: readonly T[]) => T[]): unknown {
  const ids = z.object({ appointmentIds: z.array(z.union([z.string(), z.number()])) }).safeParse(body);
  if (!ids.success) return failure(4060, 'Validation failed: appointmentIds');
  if (ids.data.appointmentIds.length > mostItems) return failure(4020, 'Request is likely too large');
  const found = ids.data.appointmentIds.flatMap((id) => state.find(String(id)) ?? []);
  return success({ appointmentStatuses: shuffle(found).map((appointment) => wireStatus(appointment, timeZone)) });
}

function wireStatus(appointment: CalendarAppointment, timeZone: string): unknown {
  return {
    appointmentId: appointment.updoxId,
    externalAppointmentId: appointment.partnerId,
    appointmentStatus: appointment.isCancelled ? 'cancelled' : 'scheduled',
    reminders: appointment.reminders.map(({ reminderId, status, at, type }) => ({
      reminderId,
      reminderStatus: status,
      reminderStatusDate: at === null ? '' : wireTime(at, timeZone),
      reminderType: type,
    })),
  };
}

/** `02/08/2020 18:00:55 CST` (public fixture): the clinic's clock with the zone's abbreviation. */
function wireTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute, second } = localParts(at, timeZone);
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${month}/${day}/${year} ${hour}:${minute}:${second} ${zone ?? ''}`;
}

function success(fields: Readonly<Record<string, unknown>>): unknown {
  return { successful: true, responseMessage: 'OK', responseCode: 2000, ...fields };
}

function failure(responseCode: number, responseMessage: string): unknown {
  return { successful: false, responseMessage, responseCode };
}
