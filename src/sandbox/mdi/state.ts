import { createRandom, type Random } from '../kit/random.ts';
import type { Clock } from '../kit/types.ts';
import type { Case, CaseStatusName, Clinician, Offering, PatientRecord, World } from '../world/types.ts';

/** What MDI remembers. The world is where it starts; writes change these maps. */
export type State = Readonly<{
  world: World;
  clock: Clock;
  random: Random;
  partnerId: string;
  patients: Map<string, PatientRecord>;
  clinicians: ReadonlyMap<string, Clinician>;
  offerings: ReadonlyMap<string, Offering>;
  cases: Map<string, Case>;
  messages: Map<string, Message>;
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

export function createState(world: World, clock: Clock, partnerId: string): State {
  return {
    world,
    clock,
    random: createRandom(`mdi ${world.seed}`),
    partnerId,
    patients: new Map(world.patients.mdi.map((patient) => [patient.vendorId, patient])),
    clinicians: new Map(world.clinicians.flatMap((one) => (one.mdiId === null ? [] : [[one.mdiId, one]]))),
    offerings: new Map(world.offerings.map((offering) => [offering.offeringId, offering])),
    cases: new Map(world.cases.map((one) => [one.caseId, one])),
    messages: new Map(),
  };
}

export function statusOf(one: Case): Case['history'][number] {
  const [first] = one.history;
  const last = one.history.at(-1) ?? first;
  return last ?? { name: 'created', reason: null, isOnHold: false, at: one.createdAt };
}

/** Puts a case into its next state and keeps the way there. */
export function moveCase(state: State, one: Case, name: CaseStatusName, reason: string | null): Case {
  const entry = { name, reason, isOnHold: false, at: state.clock.now() };
  const moved = { ...one, history: [...one.history, entry] };
  state.cases.set(one.caseId, moved);
  return moved;
}

/** `2025-05-29T22:06:08.000000Z` (S2): six digits behind the seconds. */
export function iso6(at: number): string {
  return new Date(at).toISOString().replace('Z', '000Z');
}
