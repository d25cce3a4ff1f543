import { toRecordKey } from '../domain/id.ts';
import { memoized } from '../domain/memo.ts';
import { found, type Outcome } from '../domain/outcome.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { Visit, VisitAnswer, VisitWindow } from '../domain/visit.ts';
import { visitOfEntry } from '../domain/calendar.ts';
import { after, type Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import type { CalendarLoader } from './calendar.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { IntakeLoader } from './intake.ts';
import type { PatientLoader } from './patient.ts';
import type { ProviderLoader } from './provider.ts';
import type { RoomLoader } from './room.ts';
import type { RoomStaffLoader } from './room-staff.ts';

export type VisitLoader = Readonly<{
  /** The visit by its own page, with all that this tells. */
  byRef: (ref: VendorRef) => Soon<Visit | null>;
  list: (window: VisitWindow) => Soon<readonly Outcome<Visit>[]>;
  /** Hands whatever the answers embed to the loaders of it, and leaves out what the viewer may not know of. */
  take: (answers: readonly Outcome<VisitAnswer>[]) => readonly Outcome<Visit>[];
  /** The same for a visit's page, which is not read again then. */
  takePage: (answer: VisitAnswer) => Visit | null;
  mayKnow: (ref: VendorRef) => boolean;
}>;

type Others = Readonly<{
  patients: PatientLoader;
  providers: ProviderLoader;
  intakes: IntakeLoader;
  rooms: RoomLoader;
  staff: RoomStaffLoader;
  calendar: CalendarLoader;
}>;

export function visitLoader({ vendors, scope, mayRead }: LoaderDependencies, others: Others): VisitLoader {
  const visible = (ref: VendorRef): boolean => mayRead({ type: 'Visit', key: toRecordKey(ref) });

  /** Whatever an answer embeds is handed to the loaders of what it embeds. */
  function meet(answer: VisitAnswer): Visit {
    if (answer.patient !== null) others.patients.meet(answer.patient);
    if (answer.provider !== null) others.providers.meet(answer.provider);
    for (const host of answer.hosts) others.providers.meet(host);
    if (answer.intake !== null) others.intakes.meet(answer.intake);
    if (answer.room !== null) others.rooms.meet(answer.room);
    const { provider, roomCode } = answer.visit;
    // Whoever held the visit signs its note, with their number or without (S1).
    if (answer.signerNpi !== null && provider !== null) others.providers.noteNpi(provider, answer.signerNpi);
    if (provider !== null && roomCode != null) others.staff.notice(provider, roomCode);
    return answer.visit;
  }

  function read(ref: VendorRef): Soon<Visit | null> {
    if (ref.vendor === 'VSEE') {
      const page = configured(vendors.vsee, 'VSEE', 'getVisit').visit.byId(scope, ref.id);
      return after(page, (answer) => answer && meet(answer));
    }
    if (ref.vendor === 'CYBERMDCARE') {
      return configured(vendors.cybermdcare, 'CYBERMDCARE', 'getAppointment').visit.byId(scope, ref.id);
    }
    if (ref.vendor === 'UPDOX') {
      return after(others.calendar.byEntryId(ref.id), (entry) => entry && visitOfEntry(entry));
    }
    return null; // MD Integrations has cases, and no visits.
  }

  const visits = each(read, { keyOf: refKey, mayRead: visible });
  const lists = each<VisitWindow, readonly Outcome<VisitAnswer>[]>(
    (window) => configured(vendors.vsee, 'VSEE', 'listVisits').visit.list(scope, window),
    { keyOf: ({ roomCode, from, to }) => `${from} ${to} ${roomCode ?? ''}` },
  );

  function taken(answers: readonly Outcome<VisitAnswer>[]): readonly Outcome<Visit>[] {
    return answers
      .map((answer) => (answer.kind === 'found' ? found(meet(answer.value)) : answer))
      .filter((visit) => visit.kind !== 'found' || visible(visit.value.ref));
  }

  function takePage(answer: VisitAnswer): Visit | null {
    const visit = meet(answer);
    visits.prime(visit.ref, visit);
    return visible(visit.ref) ? visit : null;
  }

  return {
    byRef: visits.load,
    list: (window) => after(lists.load(window), (answers) => taken(inOrder(answers ?? []))),
    take: taken,
    takePage,
    mayKnow: visible,
  };
}

/** An answer that is kept is put in order once. */
const inOrder = memoized((answers: readonly Outcome<VisitAnswer>[]) => answers.toSorted(byStart));

const byNumber = new Intl.Collator('en', { numeric: true });

/** By start, then by id, so that equal starts keep one order whatever order the vendor answers in. */
function byStart(a: Outcome<VisitAnswer>, b: Outcome<VisitAnswer>): number {
  if (a.kind !== 'found' || b.kind !== 'found') return Number(a.kind !== 'found') - Number(b.kind !== 'found');
  const [one, other] = [a.value.visit, b.value.visit];
  const byTime = (one.startsAt ?? 0) - (other.startsAt ?? 0);
  return byTime === 0 ? byNumber.compare(one.ref.id, other.ref.id) : byTime;
}
