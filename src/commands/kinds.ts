import type { Vendors } from '../vendors/index.ts';
import { bookingWrites } from './booking-write.ts';
import { calendarWrites } from './calendar.ts';
import { caseActionWrites } from './case-action.ts';
import { caseWrites } from './case.ts';
import { fileWrites } from './file.ts';
import { cancelWrites } from './cancel-visit.ts';
import { intakeWrites } from './intake.ts';
import type { CarryOn, Recoverable } from './leg.ts';
import type { HeldWrite, Ledger } from './ledger.ts';
import { messageMarkWrites } from './message-mark.ts';
import { messageWrites } from './message.ts';
import { patientWrites } from './patient.ts';
import { roomWrites } from './room-write.ts';
import { telemedicineWrites } from './telemedicine.ts';
import { visitWrites } from './visit.ts';

/** Every kind of write, by the mutation's name: a write that is found half done is known by it. */
export function createKinds(vendors: Vendors, ledger: Ledger) {
  return {
    ...intakeWrites(vendors),
    ...bookingWrites(vendors, ledger),
    ...visitWrites(vendors),
    ...cancelWrites(vendors),
    ...telemedicineWrites(vendors),
    ...roomWrites(vendors),
    ...calendarWrites(),
    ...patientWrites(vendors),
    ...caseWrites(vendors),
    ...caseActionWrites(vendors),
    ...messageWrites(vendors),
    ...fileWrites(vendors),
    ...messageMarkWrites(vendors),
  };
}

export type Kinds = ReturnType<typeof createKinds>;

/** Carries on a write of whatever kind. One of a kind that this program does not know is left to one that does. */
export function createRecovery(kinds: Kinds, carryOn: CarryOn): (held: HeldWrite) => Promise<void> {
  const known = new Map<string, Recoverable>(Object.entries(kinds));
  return async (held) => {
    await known.get(held.write.operation)?.recover(carryOn, held);
  };
}
