import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { path } from '../../http/request.ts';
import { type Credential, vendor, type VseeClient } from './client.ts';
import { wireId } from './wire.ts';

/** A slot, epoch milliseconds. */
type Slot = Readonly<{ startsAt: number; endsAt: number }>;

/** For whom and with what intake: the room and the provider are the intake's, as far as the call does not name them. */
type Booking = Readonly<{ patientId: string; intakeId: string }>;

export type CloseReason = 'PATIENT_ENDED_CALL' | 'PATIENT_LEFT_ROOM' | 'CALL_ENDED' | 'PATIENT_CANCELLED';

export type VseeVisitChanges = Readonly<{
  /** The id of the visit that was made, and so for the two after it. */
  book: (scope: CallScope, booking: Booking & Slot) => Promise<string>;
  addWalkIn: (
    scope: CallScope,
    booking: Booking & Readonly<{ roomCode: string; providerId: string | null }>,
  ) => Promise<string>;
  addEConsult: (scope: CallScope, booking: Booking & Readonly<{ roomCode: string }>) => Promise<string>;
  move: (scope: CallScope, vseeId: string, slot: Slot) => Promise<void>;
  /** Null takes the provider away. */
  assign: (scope: CallScope, vseeId: string, providerId: string | null) => Promise<void>;
  /** Closes a visit that is going on, cancels one that is not. */
  close: (scope: CallScope, vseeId: string, reason: CloseReason | null) => Promise<void>;
}>;

const wireVisit = z.object({ id: wireId, member_id: wireId });
const wireMade = z.object({ id: wireId });

/** Of the developer wiki (752451585); that they belong to this call is a guess, but no other fits. */
const reasons: Readonly<Record<CloseReason, string>> = {
  PATIENT_ENDED_CALL: 'patient_end_call',
  PATIENT_LEFT_ROOM: 'patient_exit_room',
  CALL_ENDED: 'call_ended',
  PATIENT_CANCELLED: 'patient_cancel_appointment',
};

const clinic: Credential = { kind: 'clinic' };
const unix = (at: number): string => String(Math.floor(at / 1_000));

/** Snake case is what most of the vendor's samples write (register of contradictions, 7). */
export function visitChanges(
  client: VseeClient,
  bookingPath: '/visits' | '/appointments' = '/visits',
): VseeVisitChanges {
  async function update(scope: CallScope, vseeId: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const request = { operation: 'updateVisit', method: 'POST', path: path`/visits/${vseeId}` } as const;
    const body = { type: 'multipart', fields } as const;
    await client.write(scope, clinic, { ...request, query: { version: 2 }, body }, wireMade);
  }

  return {
    book: async (scope, { patientId, intakeId, startsAt, endsAt }) => {
      const slot = { slot_start: unix(startsAt), slot_end: unix(endsAt) };
      // `type=2` is the sample's (S1): a scheduled visit.
      const fields = { member_id: patientId, intake_id: intakeId, type: '2', ...slot };
      const request = { operation: 'createVisit', method: 'POST', path: bookingPath } as const;
      const made = await client.write(scope, clinic, { ...request, body: { type: 'multipart', fields } }, wireVisit);
      return idFor(patientId, made, request.operation);
    },
    addWalkIn: async (scope, { patientId, intakeId, roomCode, providerId }) => {
      const provider = providerId === null ? {} : { provider_id: providerId };
      const fields = { ...provider, intake_id: intakeId, room_code: roomCode };
      const request = { operation: 'addWalkIn', method: 'POST', path: '/visits/add_walkin' } as const;
      const made = await client.write(scope, clinic, { ...request, body: { type: 'multipart', fields } }, wireVisit);
      return idFor(patientId, made, request.operation);
    },
    addEConsult: async (scope, { patientId, intakeId, roomCode }) => {
      const value = { intake_id: intakeId, room_code: roomCode };
      const request = { operation: 'addEConsult', method: 'POST', path: '/visits/add_econsult' } as const;
      const credential: Credential = { kind: 'clinic-and-key' };
      const made = await client.write(scope, credential, { ...request, body: { type: 'json', value } }, wireVisit);
      return idFor(patientId, made, request.operation);
    },
    // The two names are lost with the table of parameters; they are the ones of the booking call.
    move: (scope, vseeId, { startsAt, endsAt }) =>
      update(scope, vseeId, { slot_start: unix(startsAt), slot_end: unix(endsAt) }),
    // "set `provider_id` to 0" removes the provider (S1).
    assign: (scope, vseeId, providerId) => update(scope, vseeId, { provider_id: providerId ?? '0' }),
    close: async (scope, vseeId, reason) => {
      const fields = { id: vseeId, ...(reason === null ? {} : { reason: reasons[reason] }) };
      const request = { operation: 'closeVisit', method: 'POST', path: '/visits/close' } as const;
      // The sample sends 14 and is answered 1525 (register of contradictions, 10): the id is not compared.
      await client.write(scope, clinic, { ...request, body: { type: 'multipart', fields } }, wireMade);
    },
  };
}

/** A visit of somebody else is not the one that was asked for, and what became of that nobody knows. */
function idFor(patientId: string, made: z.output<typeof wireVisit>, operation: string): string {
  if (made.member_id === patientId) return made.id;
  throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another patient', outcome: 'unknown' });
}
