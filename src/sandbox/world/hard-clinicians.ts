import { createRandom, type Random } from '../kit/random.ts';
import { makeNpi } from './clinicians.ts';
import { familyNames, givenNames, specialties } from './names.ts';
import type { Case, Clinician, ClinicianCase, Name, Room, Visit, World } from './types.ts';

/** Clinicians that are hard to match, where they work, and what they did there: a visit with a note, a case. */
export type HardClinicians = Readonly<{
  clinicians: readonly Clinician[];
  vseeIds: readonly string[];
  visits: readonly Visit[];
  cases: readonly Case[];
}>;

export const noHardClinicians: HardClinicians = { clinicians: [], vseeIds: [], visits: [], cases: [] };

type Parts = Readonly<{ seed: number; now: number; copies: number; room: Room; patients: World['patients'] }>;

/** A clinician, and the number that the note of their visit bears; empty, as in most notes, or wrong. */
type Made = Readonly<{ clinician: Clinician; noteNpi: string }>;

/** Made after everything else and from numbers of their own, so that nothing else moves when they are there. */
export function makeHardClinicians({ seed, now, copies, room, patients }: Parts): HardClinicians {
  const random = createRandom(`hard clinicians ${seed}`);
  const made = Array.from({ length: copies }, (_, copy) => makeEach(random, copy)).flat();
  const placed = made.map((one) => ({ ...one, clinician: { ...one.clinician, roomCodes: [room.code] } }));
  const [member] = patients.vsee;
  const [patient] = patients.mdi;
  const atVsee = placed.filter(({ clinician }) => clinician.vseeId !== null);
  const atMdi = placed.filter(({ clinician }) => clinician.mdiId !== null);
  return {
    clinicians: placed.map(({ clinician }) => clinician),
    vseeIds: atVsee.flatMap(({ clinician }) => clinician.vseeId ?? []),
    visits: member === undefined ? [] : atVsee.map((one, index) => visitOf(random, one, index, { now, room, member })),
    cases: patient === undefined ? [] : atMdi.map(({ clinician }) => caseOf(random, clinician, patient.vendorId, now)),
  };
}

function makeEach(random: Random, copy: number): readonly Made[] {
  let count = 0;
  const one = (hardCase: ClinicianCase, parts: Partial<Clinician> = {}): Clinician => {
    const number = copy * 100 + (count += 1);
    const sex = random.chance(0.5) ? 'female' : 'male';
    const name = nameOf(random.pick(givenNames[sex]), random.pick(familyNames));
    const personId = `hard-clinician-${number}`;
    return {
      ...{ clinicianId: personId, personId, hardCase, name, birthDate: '1970-04-12', sex },
      email: `hard.${name.given}.${name.family}.${number}@example.net`.toLowerCase(),
      // Nobody's line is another's, and none is told by a note.
      phone: `+1${201 + (number % 700)}5550${String(100 + (number % 100))}`,
      npi: makeNpi(random),
      ...{ specialty: random.pick(specialties), states: ['CA', 'NV'] },
      vseeId: String(40_001 + number * 2),
      vseeCode: random.hex(32),
      mdiId: random.uuid(),
      ...{ updoxCalendarId: null, roomCodes: [] },
      ...parts,
    };
  };
  const other = (first: Clinician, parts: Partial<Clinician>): Clinician => one(first.hardCase ?? 'plain', parts);
  const numbered = (clinician: Clinician): Made => ({ clinician, noteNpi: clinician.npi });
  const unnumbered = (clinician: Clinician): Made => ({ clinician, noteNpi: '' });

  const namesake = one('namesakes');
  const invalid = one('invalid-npi');
  const wrong = spoilt(invalid.npi);
  const mistyped = one('mistyped-npi');
  const victim = other(mistyped, {});
  const married = one('changed-surname');
  const bill = one('nickname', { name: nameOf('William', random.pick(familyNames)), sex: 'male' });
  const mailbox = `elm.lane.${copy}@example.net`;
  const shared = one('practice-mailbox', { email: mailbox });
  const office = one('office-mailbox', { email: 'office@example.net', mdiId: null });
  const doubled = one('doubled');
  const anew = one('other-email');
  return [
    numbered(one('plain')),
    unnumbered(namesake),
    unnumbered(other(namesake, { name: namesake.name, sex: namesake.sex })),
    unnumbered(onFile(one('no-npi'), { npi: '' })),
    { clinician: onFile(invalid, { npi: wrong }), noteNpi: wrong },
    numbered(onFile(mistyped, { npi: victim.npi })),
    numbered(victim),
    numbered(onFile(anew, { email: `new.${anew.email}` })),
    numbered(onFile(married, { name: { ...married.name, family: `Neu${married.name.family.toLowerCase()}` } })),
    unnumbered({ ...bill, onFile: { vsee: { name: { ...bill.name, given: 'Bill' } } } }),
    unnumbered(shared),
    unnumbered(other(shared, { email: mailbox, name: nameOf(`Other${shared.name.given.toLowerCase()}`, 'Quillon') })),
    unnumbered(office),
    unnumbered(other(office, { email: office.email, name: office.name, sex: office.sex, vseeId: null })),
    numbered(doubled),
    // The same person a second time, made by somebody who did not look first.
    unnumbered({ ...doubled, clinicianId: `${doubled.clinicianId}-again`, vseeId: null, mdiId: random.uuid() }),
    numbered(one('one-vendor-only', { mdiId: null })),
    unnumbered(one('one-vendor-only', { vseeId: null })),
  ];
}

function nameOf(given: string, family: string): Name {
  return { prefix: 'Dr.', given, middle: null, family, suffix: 'M.D.' };
}

/** What MDI has on file where it is not the truth. */
function onFile(clinician: Clinician, mdi: Partial<Pick<Clinician, 'name' | 'email' | 'npi'>>): Clinician {
  return { ...clinician, onFile: { mdi } };
}

/** Another check digit. */
function spoilt(npi: string): string {
  return `${npi.slice(0, 9)}${(Number(npi.slice(9)) + 1) % 10}`;
}

type Place = Readonly<{ now: number; room: Room; member: World['patients']['vsee'][number] }>;

function visitOf(random: Random, { clinician, noteNpi }: Made, index: number, { now, room, member }: Place): Visit {
  const startAt = now - (40 + index) * 3_600_000;
  return {
    vseeId: String(90_001 + index),
    code: random.hex(32),
    ...{ kind: 'scheduled', status: 'completed', memberId: member.vendorId, providerId: clinician.vseeId },
    roomCode: room.code,
    ...{ startAt, endAt: startAt + 900_000, actualStartAt: startAt, actualEndAt: startAt + 600_000 },
    ...{ createdAt: startAt - 86_400_000, modifiedAt: startAt + 900_000 },
    intake: {
      ...{ intakeId: random.uuid(), reasonForVisit: 'Follow-up', location: 'CA', phone: '', consultationId: null },
      ...{ attachments: [], customAnswers: {}, createdAt: startAt, modifiedAt: startAt },
    },
    ...{ groupKey: null, relatedWalkInId: null, rootVisitId: null, recordings: [] },
    postVisitNote: { diagnosis: '', assessmentPlan: '<p>None.</p>', instructions: '', npi: noteNpi },
  };
}

function caseOf(random: Random, { mdiId }: Clinician, patientId: string, now: number): Case {
  const createdAt = now - 3 * 86_400_000;
  const entry = { reason: null, isOnHold: false, at: createdAt };
  const history = [{ name: 'created', ...entry } as const, { name: 'assigned', ...entry } as const];
  const rest = { caseType: 'new', metadata: null, offerings: [] } as const;
  return { caseId: random.uuid(), patientId, clinicianId: mdiId, createdAt, history, ...rest };
}
