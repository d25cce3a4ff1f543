import { Temporal } from 'temporal-polyfill';
import { createRandom, type Random } from '../kit/random.ts';
import type { Clinician, Intake, PatientRecord, Room, Visit, VisitKind, VisitStatus } from './types.ts';

const daysBack = 45;
const daysAhead = 45;
const slotMs = 15 * 60_000;

/** From eight to half past five, in quarters of an hour. */
const slotsADay = 38;
const opensAtHour = 8;

/** Visits a day over all rooms, so that 90 days have about 1,500; the first room has more on the day itself. */
const visitsADay = 17;
const firstRoomToday = 22;

type Parts = Readonly<{
  seed: number;
  now: number;
  timeZone: string;
  rooms: readonly Room[];
  clinicians: readonly Clinician[];
  patients: readonly PatientRecord[];
}>;

/** The clinic's visits over 90 days around `now`. No provider has two at once. */
export function makeVisits(parts: Parts): readonly Visit[] {
  const random = createRandom(`visits ${parts.seed}`);
  const taken = new Set<string>();
  const visits: Visit[] = [];
  const today = Temporal.Instant.fromEpochMilliseconds(parts.now).toZonedDateTimeISO(parts.timeZone).startOfDay();
  for (let day = -daysBack; day < daysAhead; day += 1) {
    const opensAt = today.add({ days: day }).with({ hour: opensAtHour }).epochMilliseconds;
    for (let index = 0; index < visitsADay; index += 1) {
      visits.push(makeVisit(random, parts, visits.length, opensAt, random.pick(parts.rooms), taken));
    }
    const [first] = parts.rooms;
    for (let index = 0; day === 0 && first !== undefined && index < firstRoomToday; index += 1) {
      visits.push(makeVisit(random, parts, visits.length, opensAt, first, taken));
    }
  }
  return withHistory(createRandom(`visit history ${parts.seed}`), visits);
}

function makeVisit(
  random: Random,
  { now, patients, clinicians }: Parts,
  index: number,
  opensAt: number,
  room: Room,
  taken: Set<string>,
): Visit {
  const staff = clinicians.filter((clinician) => clinician.roomCodes.includes(room.code));
  const { startAt, clinician } = freeSlot(random, staff, opensAt, taken);
  const patient = random.pick(patients);
  const kind = random.pick<VisitKind>(['scheduled', 'scheduled', 'scheduled', 'walk-in', 'e-consult']);
  const status = statusAt(random, startAt, now);
  const isOver = status === 'completed';
  const createdAt = startAt - random.integer(1, 10) * 86_400_000;
  return {
    vseeId: String(70_001 + index),
    code: random.hex(32),
    kind,
    status,
    memberId: patient.vendorId,
    providerId: clinician?.vseeId ?? null,
    roomCode: room.code,
    startAt,
    endAt: startAt + slotMs,
    actualStartAt: isOver || status === 'in-progress' ? startAt + 60_000 : null,
    actualEndAt: isOver ? startAt + 12 * 60_000 : null,
    createdAt,
    modifiedAt: isOver ? startAt + slotMs : createdAt,
    intake: makeIntake(random, room, patient, createdAt),
    groupKey: null,
    relatedWalkInId: null,
    rootVisitId: null,
    recordings: [],
    postVisitNote: isOver
      ? {
          diagnosis: 'Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)',
          assessmentPlan: '<p>Antihistamine, review in two weeks.</p>',
          instructions: '<p>Plan / Discharge: rest and drink enough.<br></p>',
          npi: random.chance(0.5) ? (clinician?.npi ?? '') : '',
        }
      : null,
  };
}

/** What ties some visits to others, and what was kept of them. Drawn by itself, so that it changes nothing else. */
function withHistory(random: Random, visits: readonly Visit[]): readonly Visit[] {
  const byMember = Map.groupBy(visits, (visit) => visit.memberId);
  return visits.map((visit) => {
    const isHeld = visit.status === 'completed';
    const isScheduled = visit.kind === 'scheduled';
    const earlier = (byMember.get(visit.memberId) ?? []).filter(({ startAt }) => startAt < visit.startAt);
    const walkIn = earlier.find(({ kind }) => kind === 'walk-in');
    const count = isHeld && random.chance(0.2) ? random.integer(1, 2) : 0;
    return {
      ...visit,
      groupKey: isScheduled && random.chance(0.05) ? random.hex(12) : null,
      relatedWalkInId: isHeld && isScheduled && random.chance(0.3) ? (walkIn?.vseeId ?? null) : null,
      rootVisitId: random.chance(0.1) ? (earlier[0]?.vseeId ?? null) : null,
      recordings: Array.from({ length: count }, () => ({
        id: random.uuid(),
        endAt: visit.startAt + random.integer(2, 12) * 60_000,
      })),
    };
  });
}

/** A slot that one of the staff has free; without a provider when nobody has, or one time in twenty anyway. */
function freeSlot(
  random: Random,
  staff: readonly Clinician[],
  opensAt: number,
  taken: Set<string>,
): Readonly<{ startAt: number; clinician: Clinician | null }> {
  const startAt = opensAt + random.integer(0, slotsADay - 1) * slotMs;
  const free = staff.find((clinician) => !taken.has(`${clinician.clinicianId} ${startAt}`)) ?? null;
  const clinician = random.chance(0.05) ? null : free;
  if (clinician !== null) taken.add(`${clinician.clinicianId} ${startAt}`);
  return { startAt, clinician };
}

function statusAt(random: Random, startAt: number, now: number): VisitStatus {
  // Both are drawn each time: what comes after must not depend on the moment the world was made.
  const isCancelled = random.chance(0.08);
  const isConfirmed = random.chance(0.8);
  if (isCancelled) return 'cancelled';
  if (startAt + slotMs <= now) return 'completed';
  if (startAt <= now) return 'in-progress';
  return isConfirmed ? 'confirmed' : 'pending';
}

function makeIntake(random: Random, room: Room, patient: PatientRecord, createdAt: number): Intake {
  const hasFile = random.chance(0.3);
  return {
    intakeId: random.uuid(),
    reasonForVisit: random.pick(['Cough', 'Rash on the arm', 'Refill', 'Headache', 'Sleeps badly', 'Follow-up']),
    location: random.chance(0.1) ? '--' : patient.address.state,
    phone: patient.phone ?? '',
    consultationId: random.pick(room.consultations).id,
    attachments: hasFile
      ? [{ id: random.uuid(), name: 'photo.png', ext: 'png', sizeBytes: random.integer(1_000, 900_000), createdAt }]
      : [],
    customAnswers: {
      custom_is_allergic: random.pick(['Yes', 'No']),
      custom_symptoms: random.pick(['Rash, Red Eyes', 'Fever', 'None']),
      custom_symptoms_duration: `${random.integer(1, 14)} days`,
    },
    createdAt,
    modifiedAt: createdAt,
  };
}
