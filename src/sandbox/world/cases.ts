import { createRandom, type Random } from '../kit/random.ts';
import type {
  Case,
  CaseOffering,
  CaseStatusEntry,
  CaseStatusName,
  Clinician,
  Offering,
  PatientRecord,
} from './types.ts';

/** The ways a case takes, up to where it stands now: every status is the last of one. */
const ways: readonly (readonly CaseStatusName[])[] = [
  ['created'],
  ['created', 'assigned'],
  ['created', 'assigned', 'waiting'],
  ['created', 'assigned', 'support'],
  ['created', 'assigned', 'waiting', 'assigned', 'approved', 'processing'],
  ['created', 'assigned', 'approved'],
  ['created', 'assigned', 'approved', 'processing', 'completed'],
  ['created', 'assigned', 'cancelled'],
];

type Parts = Readonly<{
  seed: number;
  now: number;
  patients: readonly PatientRecord[];
  clinicians: readonly Clinician[];
  offerings: readonly Offering[];
}>;

/** None to three cases for each of MDI's patients. */
export function makeCases({ seed, now, patients, clinicians, offerings }: Parts): readonly Case[] {
  const random = createRandom(`cases ${seed}`);
  const staff = clinicians.flatMap((clinician) => (clinician.mdiId === null ? [] : [clinician.mdiId]));
  const owners = patients.flatMap((patient) => Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => patient));
  return owners.map((patient, index) => {
    const way = ways[index % ways.length] ?? ['created'];
    const createdAt = now - random.integer(5, 60) * 86_400_000;
    return {
      caseId: random.uuid(),
      patientId: patient.vendorId,
      clinicianId: way.length > 1 ? random.pick(staff) : null,
      caseType: random.chance(0.7) ? 'new' : 'follow-up',
      metadata: random.chance(0.5) ? `order-${index + 1}` : null,
      createdAt,
      history: way.map((name, step) => entry(random, name, createdAt + step * 5 * 3_600_000)),
      offerings: makeCaseOfferings(random, offerings, way.at(-1) ?? 'created', createdAt),
    };
  });
}

function entry(random: Random, name: CaseStatusName, at: number): CaseStatusEntry {
  const reason = name === 'waiting' ? 'A photo is missing' : name === 'cancelled' ? 'Asked for by the patient' : null;
  return { name, reason, isOnHold: name === 'created' && random.chance(0.2), at };
}

function makeCaseOfferings(
  random: Random,
  offerings: readonly Offering[],
  status: CaseStatusName,
  createdAt: number,
): readonly CaseOffering[] {
  const isDone = status === 'completed';
  return random
    .shuffle(offerings)
    .slice(0, random.integer(1, 2))
    .map((offering) => ({
      caseOfferingId: random.uuid(),
      offeringId: offering.offeringId,
      status: isDone
        ? 'completed'
        : status === 'cancelled'
          ? 'cancelled'
          : status === 'processing'
            ? 'processing'
            : 'pending',
      orderStatus: isDone ? 'fulfilled' : null,
      orderDetails: isDone ? `Tracking Number: 1Z${random.integer(100_000, 999_999)}` : null,
      orderAt: isDone ? createdAt + 2 * 86_400_000 : null,
      createdAt,
    }));
}
