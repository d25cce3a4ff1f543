import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { localParts } from '../kit/local-time.ts';
import { deranged } from '../kit/order.ts';
import { createRandom, type Random } from '../kit/random.ts';
import { refusalOf } from '../kit/refusal.ts';
import type { UpdoxCredentials, VendorRoutes } from '../kit/types.ts';
import type { Telling } from '../kit/webhook-sender.ts';
import type { CalendarAppointment } from '../world/types.ts';
import { reminderRoutes } from './events.ts';
import { createState, type State } from './state.ts';

/** The public clients' path, and the one of the seed's samples without `/api` (register of contradictions, 33). */
const prefixes = ['/api/io', '/io'];

/** Public clients send at most this many items a call. That more are refused, and so, is a guess. */
const mostItems = 200;

/** What an `auth` block has to hold: nothing, the vendor's credentials, the practice too, or a user as well. */
type Tier = 'none' | 'application' | 'account' | 'user';

/**
 * Updox (S3 and public clients): every answer is HTTP 200, "even on Unauthorized"; `successful` and `responseCode` tell
 * what happened.
 */
export const updoxRoutes: VendorRoutes<UpdoxCredentials, Telling> = (app, { world, clock, credentials, sender }) => {
  const state = createState(world, clock);
  reminderRoutes(app, state, sender, credentials.accountId);
  const random = createRandom(`updox order ${world.seed}`);
  app.setErrorHandler((error, _request, reply) => {
    const { status } = refusalOf(error);
    const answer = status === 413 ? tooLarge() : status === 500 ? failure(5000, 'Server error') : badRequest();
    return reply.code(200).send(answer);
  });

  function method(name: string, operation: string, tier: Tier, answer: (body: unknown) => unknown): void {
    const names = name === 'AppointmentsSync' ? [name, 'syncAppointments'] : [name];
    for (const url of prefixes.flatMap((prefix) => names.map((each) => `${prefix}/${each}`))) {
      post(app, url, operation, (body) => refused(body, tier, credentials) ?? answer(body));
    }
  }
  method('AppointmentsSync', 'syncAppointments', 'account', (body) => sync(state, body, random));
  method('AppointmentStatusesGetByIds', 'getAppointmentStatuses', 'account', (body) =>
    statuses(state, body, world.timeZone, random),
  );
  method('Ping', 'ping', 'none', () => success({}));
  method('PingWithApplicationAuth', 'pingWithApplicationAuth', 'application', () => success({}));
  method('PingWithAccountAuth', 'pingWithAccountAuth', 'account', () => success({}));
  method('PingWithAuth', 'pingWithAuth', 'user', () => success({}));
};

function post(app: FastifyInstance, url: string, operation: string, answer: (body: unknown) => unknown): void {
  app.post(url, { config: { operation } }, ({ body }) => answer(body));
}

const text = z.string().default('');
const wireAuth = z.object({
  auth: z.object({ applicationId: text, applicationPassword: text, accountId: text, userId: text }),
});

/** Why a call is refused for who makes it; null when it is not. */
function refused(body: unknown, tier: Tier, credentials: UpdoxCredentials): unknown {
  if (tier === 'none') return null;
  const parsed = wireAuth.safeParse(body);
  if (!parsed.success) return failure(4010, 'Unauthorized');
  const { applicationId, applicationPassword, accountId, userId } = parsed.data.auth;
  const isApplication =
    applicationId === credentials.applicationId && applicationPassword === credentials.applicationPassword;
  if (!isApplication) return failure(4010, 'Unauthorized');
  if (tier === 'application') return null;
  if (accountId !== credentials.accountId) return failure(4011, 'Practice is missing or inactive');
  return tier === 'user' && userId !== credentials.userId ? failure(4012, 'User is missing or inactive') : null;
}

function sync(state: State, body: unknown, random: Random): unknown {
  const parsed = z.object({ appointments: z.array(z.unknown()) }).safeParse(body);
  if (!parsed.success) return failure(4060, 'Validation failed: appointments');
  if (parsed.data.appointments.length > mostItems) return tooLarge();
  // Item by item, and successful as a whole even when single items are not (public fixture).
  return success({ statuses: deranged(parsed.data.appointments.map(state.upsert), random) });
}

function statuses(state: State, body: unknown, timeZone: string, random: Random): unknown {
  const ids = z.object({ appointmentIds: z.array(z.union([z.string(), z.number()])) }).safeParse(body);
  if (!ids.success) return failure(4060, 'Validation failed: appointmentIds');
  if (ids.data.appointmentIds.length > mostItems) return tooLarge();
  const found = ids.data.appointmentIds.flatMap((id) => state.find(String(id)) ?? []);
  return success({ appointmentStatuses: deranged(found, random).map((one) => wireStatus(one, timeZone)) });
}

function wireStatus(appointment: CalendarAppointment, timeZone: string): unknown {
  return {
    appointmentId: appointment.updoxId,
    externalAppointmentId: appointment.partnerId,
    // `scheduled` is the public fixture's; what a cancelled one is called is a guess.
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

const badRequest = (): unknown => failure(4000, 'Bad Request');
const tooLarge = (): unknown => failure(4020, 'Request is likely too large');
