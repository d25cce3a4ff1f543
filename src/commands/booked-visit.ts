import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import { refKey } from '../domain/vendor.ts';
import type { Visit, VisitAnswer } from '../domain/visit.ts';
import type { Vendors } from '../vendors/index.ts';
import type { Sighting } from './leg.ts';
import type { Ledger } from './ledger.ts';

type Vsee = NonNullable<Vendors['vsee']>;

/** What a booking is recognised by when its answer was lost. */
export type BookingClue = Readonly<{
  patientVseeId: string;
  intakeId: string;
  kind: Visit['kind'];
  /** Null: the vendor chose the time, the moment it was booked. */
  startsAt: number | null;
}>;

/** A vendor's clock and ours may differ by so much, milliseconds. */
const skewMs = 300_000;

/**
 * Looks for a booking whose answer was lost: in the list of that patient's visits, which is the one that the documents
 * promise to be whole ("Get the visits list of the patient", S1), by slot and then by the intake that it was made with.
 */
export async function findBooking(
  vsee: Vsee,
  ledger: Ledger,
  scope: CallScope,
  clue: BookingClue,
  sentAt: number,
): Promise<Sighting> {
  const { visits: listed, isWhole } = await visitsAround(vsee, scope, clue, sentAt);
  const others = await ledger.visitsOf(listed.flatMap(refOf));
  const candidates = listed.flatMap((answer) => {
    if (answer.kind !== 'found') return [];
    const { visit } = answer.value;
    return isAlike(visit, clue, sentAt) && !others.has(refKey(visit.ref)) ? [visit] : [];
  });
  const own = await Promise.all(candidates.map((visit) => hasIntake(vsee, scope, visit, clue.intakeId)));
  const [match, second] = candidates.filter((_visit, index) => own[index]);
  if (second !== undefined) return { kind: 'unclear' };
  if (match !== undefined) return { kind: 'done', vendorId: match.ref.id };
  // An entry that nobody could read may be the one.
  return { kind: isWhole && listed.every(({ kind }) => kind === 'found') ? 'absent' : 'unclear' };
}

type Around = Readonly<{ visits: readonly Outcome<VisitAnswer>[]; isWhole: boolean }>;

/** The patient's own list; where that cannot be had, the clinic's, in which a visit may be found but not missed. */
async function visitsAround(vsee: Vsee, scope: CallScope, clue: BookingClue, sentAt: number): Promise<Around> {
  const profile = await vsee.patient.byId(scope, clue.patientVseeId);
  try {
    if (profile !== null) return { visits: await vsee.visit.ofPatient(scope, profile), isWhole: true };
  } catch (error) {
    const cannotSignOn = error instanceof VendorError && (error.kind === 'not-configured' || error.kind === 'refused');
    if (!cannotSignOn) throw error;
  }
  const around = clue.startsAt ?? sentAt;
  const window = { roomCode: null, from: around - skewMs, to: around + skewMs };
  return { visits: await vsee.visit.list(scope, window), isWhole: false };
}

function refOf(answer: Outcome<VisitAnswer>) {
  return answer.kind === 'found' ? [answer.value.visit.ref] : [];
}

function isAlike(visit: Visit, { patientVseeId, kind, startsAt }: BookingClue, sentAt: number): boolean {
  if (visit.patient?.id !== patientVseeId || visit.kind !== kind) return false;
  return startsAt === null ? (visit.startsAt ?? 0) >= sentAt - skewMs : visit.startsAt === startsAt;
}

async function hasIntake(vsee: Vsee, scope: CallScope, visit: Visit, intakeId: string): Promise<boolean> {
  const told = visit.intakeId ?? (await vsee.visit.byId(scope, visit.ref.id))?.visit.intakeId;
  if (told != null) return told === intakeId;
  const where = { vendor: 'VSEE', operation: 'getVisit' } as const;
  throw new VendorError({ ...where, kind: 'bad-payload', reason: 'no intake' });
}

/** Takes a booking back. One that is over or cancelled already is left alone. */
export async function cancelBooking(vsee: Vsee, scope: CallScope, vseeId: string): Promise<void> {
  const answer = await vsee.visit.byId(scope, vseeId);
  const isOver = answer === null || answer.visit.status === 'CANCELLED' || answer.visit.status === 'COMPLETED';
  if (!isOver) await vsee.visit.close(scope, vseeId, null);
}
