import type { Intake } from './intake.ts';
import type { PatientProfile } from './patient.ts';
import type { ProviderProfile } from './provider.ts';
import type { Room } from './room.ts';
import type { Source, VendorRef } from './vendor.ts';
import type { VisitKind, VisitStatus } from './visit-code.ts';
import type { VisitDetail } from './visit-detail.ts';

/**
 * One visit as one vendor tells it. `undefined` means that this answer does not say (a list leaves out what the visit's
 * own page tells); `null` means that there is none.
 */
export type Visit = Readonly<{
  ref: VendorRef;
  kind: VisitKind;
  /** The vendor's own code for the kind. */
  kindRawCode: string | null;
  status: VisitStatus;
  statusRawCode: string | null;
  /** Null where a vendor tells a name only. */
  patient: VendorRef | null;
  provider: VendorRef | null;
  roomCode: string | null | undefined;
  intakeId: string | null | undefined;
  startsAt: number | null;
  endsAt: number | null;
  startedAt: number | null;
  endedAt: number | null;
  /** The vendor wrote its times without a zone, and we took the clinic's. */
  isZoneAssumed: boolean;
  /** The patient's name, where the vendor tells a name and no key. */
  patientName: string | null;
  source: Source;
  /** Left out by a vendor that has none of it. */
  detail?: Untold<VisitDetail>;
}>;

/** A field that is left out is one that this answer does not tell. */
type Untold<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A visit with whatever its answer embeds, so that nothing of it is asked for again. */
export type VisitAnswer = Readonly<{
  visit: Visit;
  patient: PatientProfile | null;
  provider: ProviderProfile | null;
  hosts: readonly ProviderProfile[];
  room: Room | null;
  intake: Intake | null;
  /** The National Provider Identifier of whoever signed the visit's note; null while it is a draft, or unsigned. */
  signerNpi: string | null;
}>;

/** What to list: one room or all, by the scheduled start, `from` inclusive, `to` exclusive (epoch milliseconds). */
export type VisitWindow = Readonly<{ roomCode: string | null; from: number; to: number }>;
