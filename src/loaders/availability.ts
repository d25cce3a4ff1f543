import type { Linked } from '../domain/link.ts';
import { found, type Outcome } from '../domain/outcome.ts';
import { inOrder, onlyFor, type Slot } from '../domain/slot.ts';
import type { Soon } from '../domain/soon.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';
import type { RoomStaffLoader } from './room-staff.ts';

/** What is looked for; a moment in epoch milliseconds. */
export type Wish = Readonly<{
  from: number;
  to: number;
  /** Only with those who work in this room. */
  roomCode: string | null;
  /** Only with this record of a provider. */
  provider: VendorRef | null;
  patient: Linked | null;
  consultationId: string | null;
  intakeId: string | null;
  durationMinutes: number | null;
}>;

export type AvailabilityLoader = Readonly<{
  /** The free times, in time's order. One that could not be read is told after them. */
  list: (wish: Wish) => Soon<readonly Outcome<Slot>[]>;
}>;

type Others = Readonly<{ patients: PatientLoader; staff: RoomStaffLoader }>;

/** The vendor knows neither room nor provider here: whom a slot is with, and who works where, is put together. */
export function availabilityLoader({ vendors, scope }: LoaderDependencies, others: Others): AvailabilityLoader {
  const slots = each(
    ({ patientId, ...wish }: Wish & Readonly<{ patientId: string | null }>) =>
      configured(vendors.vsee, 'VSEE', 'listAvailability').availability.list(scope, {
        from: wish.from,
        to: wish.to,
        ...(patientId === null ? {} : { patientId }),
        ...(wish.consultationId === null ? {} : { consultationId: wish.consultationId }),
        ...(wish.intakeId === null ? {} : { intakeId: wish.intakeId }),
        ...(wish.durationMinutes === null ? {} : { durationMinutes: wish.durationMinutes }),
      }),
    {
      keyOf: ({ patientId, from, to, consultationId, intakeId, durationMinutes }) =>
        JSON.stringify([patientId, from, to, consultationId, intakeId, durationMinutes]),
    },
  );

  async function staffOf(roomCode: string | null): Promise<ReadonlySet<string> | null> {
    if (roomCode === null) return null;
    const staff = await others.staff.providers(roomCode);
    return new Set(staff.flatMap((ref) => (ref.kind === 'found' ? [ref.value.id] : [])));
  }

  return {
    list: async (wish) => {
      const patient = wish.patient && (await others.patients.recordAt(wish.patient, 'VSEE'));
      const [listed, staff] = await Promise.all([
        slots.load({ ...wish, patientId: patient?.id ?? null }),
        staffOf(wish.roomCode),
      ]);
      const isWanted = ({ id }: VendorRef): boolean =>
        (staff?.has(id) ?? true) && (wish.provider === null || wish.provider.id === id);
      const isInside = ({ startsAt, endsAt }: Slot): boolean => startsAt >= wish.from && endsAt <= wish.to;
      const read = (listed ?? []).flatMap((slot) =>
        slot.kind === 'found' && isInside(slot.value) ? [slot.value] : [],
      );
      const unread = (listed ?? []).filter((slot) => 'error' in slot);
      return [...onlyFor(inOrder(read), isWanted).map(found), ...unread];
    },
  };
}
