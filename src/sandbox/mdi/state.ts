import { createRandom, type Random } from '../kit/random.ts';
import type { Clock } from '../kit/types.ts';
import type { CaseDetail, File, MessageSeed } from '../world/mdi/types.ts';
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

/** Beside those of the world, programs write too. */
export type MessageAuthor = MessageSeed['author'] | Readonly<{ kind: 'System'; id: string }>;

export type Message = Readonly<{
  id: string;
  patientId: string;
  channel: 'patient' | 'support';
  text: string | null;
  author: MessageAuthor;
  referenceMessageId: string | null;
  replyMessageId: string | null;
  repliedAt: number | null;
  dismissedAt: number | null;
  /** The first one says when it was read. */
  readings: MessageSeed['readings'];
  fileIds: readonly string[];
  createdAt: number;
}>;

export function createState(world: World, clock: Clock, partnerId: string, tell: Tell): State {
  return {
    world,
    clock,
    random: createRandom(`mdi ${world.seed}`),
    partnerId,
    patients: new Map(world.patients.mdi.map((patient) => [patient.vendorId, patient])),
    told: new Map(),
    clinicians: new Map(
      world.clinicians.flatMap((one) => (one.mdiId === null ? [] : [[one.mdiId, { ...one, ...one.onFile?.mdi }]])),
    ),
    offerings: new Map(world.offerings.map((offering) => [offering.offeringId, offering])),
    cases: new Map(world.cases.map((one) => [one.caseId, one])),
    caseDetails: new Map(Object.entries(world.mdi.caseDetails)),
    files: new Map(filesOf(world).map((file) => [file.fileId, file])),
    messages: new Map(world.mdi.messages.map((seed) => [seed.messageId, messageOf(seed)])),
    tell,
  };
}

function messageOf({ messageId: id, files, ...seed }: MessageSeed): Message {
  return { id, ...seed, fileIds: files.map(({ fileId }) => fileId) };
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
