import { createRandom, type Random } from '../kit/random.ts';
import type { Clock } from '../kit/types.ts';
import type { CaseDetail, File } from '../world/mdi/types.ts';
import type { Case, Clinician, Offering, PatientRecord, World } from '../world/types.ts';

/** Says that something happened: the event's type, and what its payload has besides that and a timestamp. */
export type Tell = (event: string, fields: Readonly<Record<string, unknown>>) => void;

/** What MDI remembers. The world is where it starts; writes change these maps. */
export type State = Readonly<{
  world: World;
  clock: Clock;
  random: Random;
  partnerId: string;
  patients: Map<string, PatientRecord>;
  /** What a patient's page shows as it was told since, by the patient's id. */
  told: Map<string, Readonly<Record<string, unknown>>>;
  clinicians: ReadonlyMap<string, Clinician>;
  offerings: ReadonlyMap<string, Offering>;
  cases: Map<string, Case>;
  /** Of cases that were made here. */
  caseDetails: Map<string, CaseDetail>;
  files: Map<string, File>;
  messages: Map<string, Message>;
  tell: Tell;
}>;

export type Message = Readonly<{
  id: string;
  patientId: string;
  channel: string;
  text: string | null;
  referenceMessageId: string | null;
  fileIds: readonly string[];
  createdAt: number;
  readAt: number | null;
  dismissedAt: number | null;
}>;

export function createState(world: World, clock: Clock, partnerId: string, tell: Tell): State {
  return {
    world,
    clock,
    random: createRandom(`mdi ${world.seed}`),
    partnerId,
    patients: new Map(world.patients.mdi.map((patient) => [patient.vendorId, patient])),
    told: new Map(),
    clinicians: new Map(world.clinicians.flatMap((one) => (one.mdiId === null ? [] : [[one.mdiId, one]]))),
    offerings: new Map(world.offerings.map((offering) => [offering.offeringId, offering])),
    cases: new Map(world.cases.map((one) => [one.caseId, one])),
    caseDetails: new Map(Object.entries(world.mdi.caseDetails)),
    files: new Map(filesOf(world).map((file) => [file.fileId, file])),
    messages: new Map(),
    tell,
  };
}

function filesOf({ mdi }: World): readonly File[] {
  const ofCases = Object.values(mdi.caseDetails).flatMap(({ files }) => files);
  return [...ofCases, ...mdi.messages.flatMap(({ files }) => files)];
}

/** A case that was made here has nothing but what it was made with. */
export function detailOf(state: State, { caseId }: Case): CaseDetail {
  return (
    state.caseDetails.get(caseId) ?? {
      caseId,
      referenceCaseId: null,
      examId: null,
      cost: 99.99,
      prioritizedAt: null,
      priorityReason: null,
      lockedAt: null,
      needsApproval: false,
      isSync: false,
      assignmentReason: null,
      tagIds: [],
      diseaseIds: [],
      questions: [],
      files: [],
      notes: [],
      orderSequences: [],
      events: [],
      tagChanges: [],
    }
  );
}

export function statusOf(one: Case): Case['history'][number] {
  const [first] = one.history;
  const last = one.history.at(-1) ?? first;
  return last ?? { name: 'created', reason: null, isOnHold: false, at: one.createdAt };
}

/** `2025-05-29T22:06:08.000000Z` (S2): six digits behind the seconds. */
export function iso6(at: number): string {
  return new Date(at).toISOString().replace('Z', '000Z');
}
