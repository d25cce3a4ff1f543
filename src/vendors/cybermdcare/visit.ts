import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { filled } from '../../domain/person.ts';
import type { Visit } from '../../domain/visit.ts';
import type { VisitStatus } from '../../domain/visit-code.ts';
import { sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type CybermdcareClient, vendor } from './client.ts';
import { parseAppointmentTime, wireCode } from './wire.ts';

export const wireAppointment = z.object({
  appot_no: wireCode,
  appot_status: z.string(),
  appot_dt: z.string(),
  pt_nm: z.string().nullish(),
});

/** `active` is the only status that the document shows (S0); what a cancelled one is called is a guess. */
const statuses: ReadonlyMap<string, VisitStatus> = new Map([
  ['active', 'CONFIRMED'],
  ['cancelled', 'CANCELLED'],
]);

export function toVisit(wire: z.output<typeof wireAppointment>, timeZone: string, now: number): Visit {
  return {
    ref: { vendor, id: wire.appot_no },
    kind: 'TELEMEDICINE',
    kindRawCode: null,
    status: statuses.get(wire.appot_status.trim().toLowerCase()) ?? 'UNKNOWN',
    statusRawCode: wire.appot_status,
    // The answer tells a patient's name but no key: whose it is, the booking knows.
    patient: null,
    provider: null,
    roomCode: null,
    intakeId: null,
    startsAt: parseAppointmentTime(wire.appot_dt, timeZone),
    endsAt: null,
    startedAt: null,
    endedAt: null,
    isZoneAssumed: true,
    // With a blank behind it in the document's sample, `"ABCD "` (S0).
    patientName: filled(wire.pt_nm),
    source: { vendor, fetchedAt: now },
  };
}

export type CybermdcareVisits = Readonly<{
  /** One appointment by its number; null when there is none. Two calls: a token and the appointment. */
  byId: (scope: CallScope, appointmentNumber: string) => Promise<Visit | null>;
}>;

export function visitSource(client: CybermdcareClient, timeZone: string): CybermdcareVisits {
  return {
    byId: async (scope, appointmentNumber) => {
      const operation = 'getAppointment';
      const request = { operation, method: 'GET', path: path`/appot/${appointmentNumber}` } as const;
      const wire = await client.read(scope, request, wireAppointment);
      if (wire === null) return null;
      return sameId(appointmentNumber, wire.appot_no, toVisit(wire, timeZone, Date.now()), { vendor, operation });
    },
  };
}
