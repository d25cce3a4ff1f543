import { z } from 'zod';
import type { CallScope } from '../domain/call.ts';
import { fromRecordKey, toPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { Touched, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { ask, type CommandDependencies } from './dependencies.ts';
import { type Course, defineWrite, type Leg, type Sighting } from './leg.ts';
import { refuse } from './mistake.ts';
import type { Outbox } from './outbox.ts';
import { cancelAppointment } from './telemedicine.ts';
import { alsoInCalendar, checkState, type Client, closeReason, closingLeg, type OfVisit, toCome } from './visit.ts';

export type CancelVisit = OfVisit & Readonly<{ reason: 'PATIENT_CANCELLED' | null }>;

const id = z.string().nullable();

/** The visit's records at each vendor that has one; `entryId` is its row in the practice calendar. */
const plan = z.object({
  ...{ vseeId: id, patientVseeId: id, entryId: id, reason: closeReason.nullable() },
  appointmentNumber: id.default(null),
  roomCode: id.default(null),
});
type Plan = z.output<typeof plan>;

/** Calls a visit off at whatever vendors it was booked at: neither can be taken back, and one that fails is gone on with. */
export function cancelWrites(vendors: Vendors) {
  const vsee: Client = (operation) => configured(vendors.vsee, 'VSEE', operation);
  const appointmentLeg = (number: string): Leg<null> => {
    const operation = 'cancelAppointment';
    const client = () => configured(vendors.cybermdcare, 'CYBERMDCARE', operation);
    return {
      ...{ vendor: 'CYBERMDCARE', operation, undo: null },
      send: async ({ scope }) => {
        await cancelAppointment(client(), scope, number);
        return { vendorId: number };
      },
      find: async ({ scope }) => findCancelled(client(), scope, number),
    };
  };

  return {
    cancelVisit: defineWrite<Plan, null>({
      ...{ operation: 'cancelVisit', plan, resume: () => ({ body: null }) },
      course: (cancelled) => {
        const { vseeId, appointmentNumber, entryId, reason } = cancelled;
        const legs = [
          ...(vseeId === null ? [] : [closingLeg(vsee, vseeId, reason)]),
          ...(appointmentNumber === null ? [] : [appointmentLeg(appointmentNumber)]),
        ];
        const [main] = recordsOf(cancelled);
        const answer = (): string | null => (main === undefined ? null : toRecordKey(main));
        const course: Course<null> = { legs, answer, touched: () => touchedBy(cancelled) };
        return entryId === null ? course : alsoInCalendar(course, { entryId, isCancelled: true });
      },
    }),
  };
}

/** "active" is the only status that the document shows (S0): what stands there after a cancelling is a guess. */
async function findCancelled(
  client: NonNullable<Vendors['cybermdcare']>,
  scope: CallScope,
  number: string,
): Promise<Sighting> {
  const visit = await client.visit.byId(scope, number);
  if (visit === null || visit.status === 'CANCELLED') return { kind: 'done', vendorId: number };
  return { kind: visit.status === 'CONFIRMED' ? 'absent' : 'unclear' };
}

function recordsOf({ vseeId, appointmentNumber }: Plan): readonly VendorRef[] {
  return [
    ...(vseeId === null ? [] : [{ vendor: 'VSEE', id: vseeId } as const]),
    ...(appointmentNumber === null ? [] : [{ vendor: 'CYBERMDCARE', id: appointmentNumber } as const]),
  ];
}

function touchedBy(cancelled: Plan): readonly Touched[] {
  const { patientVseeId, roomCode } = cancelled;
  const patient = patientVseeId === null ? null : ({ vendor: 'VSEE', id: patientVseeId } as const);
  const visits = recordsOf(cancelled).map((ref): Touched => ({ type: 'Visit', ref, among: { patient, roomCode } }));
  return [...visits, { type: 'Patient', ref: { vendor: 'VSEE', id: patientVseeId ?? '' } }];
}

export type CancelWrites = ReturnType<typeof cancelWrites>;
export type CancelCommands = Readonly<{ cancel: (input: CancelVisit) => Promise<Written> }>;

export function cancelCommands(
  dependencies: CommandDependencies,
  writes: CancelWrites,
  outbox: Outbox,
): CancelCommands {
  const { loaders } = dependencies;

  async function planOf({ visitKey, reason }: Omit<CancelVisit, 'key'>, isNew: boolean): Promise<Plan> {
    const ref = fromRecordKey(visitKey);
    const visit = ref === null ? null : await loaders.visit.byRef(ref);
    if (visit === null) return refuse('NOT_FOUND', ['visitId']);
    const { vendor } = visit.ref;
    if (vendor === 'UPDOX' || vendor === 'MDI')
      refuse('INVALID', ['visitId'], 'A visit of this kind cannot be changed so.');
    if (vendor === 'CYBERMDCARE' && reason !== null) refuse('INVALID', ['reason'], 'This vendor takes no reason.');
    if (isNew) checkState(visit, toCome);
    const entryId = toPlantedVisitKey(visit.ref);
    const hasEntry = (await outbox.rows([entryId])).has(entryId);
    // What was booked together is called off together.
    const booked =
      vendor === 'VSEE' ? ((await loaders.booking.ofVisit(visit.ref))?.records ?? []) : [{ ref: visit.ref }];
    return {
      vseeId: vendor === 'VSEE' ? visit.ref.id : null,
      patientVseeId: visit.patient?.id ?? null,
      appointmentNumber: booked.find((record) => record.ref.vendor === 'CYBERMDCARE')?.ref.id ?? null,
      entryId: hasEntry ? entryId : null,
      roomCode: visit.roomCode ?? null,
      reason,
    };
  }

  return {
    cancel: ({ key, ...input }) => {
      const prepare = async (isNew: boolean) => ({ plan: await planOf(input, isNew), body: null });
      const target = { type: 'Visit', key: input.visitKey } as const;
      return ask(dependencies, target, { kind: writes.cancelVisit, key, input, prepare });
    },
  };
}
