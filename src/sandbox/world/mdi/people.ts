import { createRandom, type Random } from '../../kit/random.ts';
import type { Case, Clinician, Offering, PatientRecord, Questionnaire } from '../types.ts';
import type {
  Disease,
  DispensedMedicine,
  Event,
  Exam,
  MessageSeed,
  Pharmacy,
  Staff,
  Subscription,
  Voucher,
} from './types.ts';

const day = 86_400_000;

export type PeopleParts = Readonly<{
  seed: number;
  now: number;
  patients: readonly PatientRecord[];
  clinicians: readonly Clinician[];
  cases: readonly Case[];
  offerings: readonly Offering[];
  questionnaires: readonly Questionnaire[];
  pharmacies: readonly Pharmacy[];
  staff: readonly Staff[];
}>;

export function makeExams({ seed, now, patients }: PeopleParts): readonly Exam[] {
  const random = createRandom(`exams ${seed}`);
  return patients.flatMap(({ vendorId: patientId }) =>
    Array.from({ length: random.integer(1, 3) }, (_, index) => ({
      examId: random.uuid(),
      patientId,
      weight: random.chance(0.8) ? random.integer(480, 1_100) / 10 : null,
      height: random.integer(150, 195),
      medications: random.pick([null, 'Paracetamol', 'Vitamin D']),
      conditions: random.pick([null, 'Asthma']),
      allergies: random.pick([null, 'Pollen, nuts', 'Penicillin']),
      createdAt: now - (70 - index * 20) * day,
    })),
  );
}

/** A short exchange for every second patient, in both channels. */
export function makeMessages({ seed, now, patients, clinicians, staff }: PeopleParts): readonly MessageSeed[] {
  const random = createRandom(`messages ${seed}`);
  const doctors = clinicians.flatMap(({ mdiId }) => (mdiId === null ? [] : [mdiId]));
  const support = staff.flatMap(({ kind, staffId }) => (kind === 'support' ? [staffId] : []));
  return patients
    .filter((_patient, index) => index % 2 === 0)
    .flatMap(({ vendorId }) => {
      const doctor = { kind: 'Clinician', id: random.pick(doctors) } as const;
      const helper = { kind: 'SupportStaff', id: random.pick(support) } as const;
      return makeThread(random, vendorId, { doctor, helper }, now - random.integer(2, 30) * day);
    });
}

type Others = Readonly<Record<'doctor' | 'helper', MessageSeed['author']>>;

function makeThread(random: Random, patientId: string, { doctor, helper }: Others, at: number): readonly MessageSeed[] {
  const patient = { kind: 'Patient', id: patientId } as const;
  const message = (author: MessageSeed['author'], text: string | null, minutes: number): MessageSeed => ({
    messageId: random.uuid(),
    patientId,
    channel: author === helper ? 'support' : 'patient',
    text,
    author,
    referenceMessageId: null,
    replyMessageId: null,
    repliedAt: null,
    dismissedAt: null,
    readings: [],
    files: [],
    createdAt: at + minutes * 60_000,
  });
  const asked = message(patient, 'May I take it with food?', 0);
  const told = message(doctor, 'Yes, with a glass of water.', 45);
  const video = message(doctor, null, 50);
  const address = message(helper, 'We changed your address.', 90);
  const fileId = random.uuid();
  return [
    {
      ...asked,
      replyMessageId: told.messageId,
      repliedAt: told.createdAt,
      dismissedAt: told.createdAt,
      readings: [{ readingId: random.uuid(), by: doctor, at: asked.createdAt + 30 * 60_000 }],
    },
    { ...told, referenceMessageId: asked.messageId },
    {
      ...video,
      files: [{ fileId, name: 'how-to.mp4', mimeType: 'video/mp4', type: 'av-video', createdAt: video.createdAt }],
    },
    address,
  ];
}

export function makeVouchers(
  { seed, now, patients, cases, offerings, questionnaires, pharmacies }: PeopleParts,
  diseases: readonly Disease[],
): readonly Voucher[] {
  const random = createRandom(`vouchers ${seed}`);
  return Array.from({ length: 24 }, (_, index) => {
    const patient = patients[index % 8];
    const isUsed = index % 4 === 1;
    const createdAt = now - random.integer(1, 60) * day;
    return {
      voucherId: random.uuid(),
      patientId: index % 6 === 5 ? null : (patient?.vendorId ?? null),
      caseId: isUsed ? (cases.find((one) => one.patientId === patient?.vendorId)?.caseId ?? null) : null,
      questionnaireId: random.pick(questionnaires).questionnaireId,
      offeringIds: offerings.slice(index % 3, (index % 3) + (index % 4)).map(({ offeringId }) => offeringId),
      diseaseIds: diseases.slice(index % 5, (index % 5) + (index % 2)).map(({ diseaseId }) => diseaseId),
      isOnHold: index % 5 === 0,
      isDemo: index % 7 === 0,
      pharmacyId: index % 3 === 0 ? random.pick(pharmacies).pharmacyId : null,
      metadata: index % 2 === 0 ? `order-${index}` : null,
      expiresAt: createdAt + 30 * day,
      createdAt,
    };
  });
}

export function makeSubscriptions({ seed, now, patients, offerings }: PeopleParts): readonly Subscription[] {
  const random = createRandom(`subscriptions ${seed}`);
  return patients
    .filter((_patient, index) => index % 5 === 0)
    .map(({ vendorId: patientId }, index) => {
      const startedAt = now - random.integer(10, 300) * day;
      const isOver = index % 4 === 3;
      return {
        subscriptionId: random.uuid(),
        patientId,
        title: 'Monthly supply',
        description: 'Renewed each month until it is cancelled.',
        status: isOver ? 'cancelled' : 'active',
        renewPeriod: 30,
        encounterPeriod: 180,
        price: random.integer(199, 9_999) / 100,
        category: random.pick(['skin', 'sleep', 'allergy']),
        offeringId: random.pick(offerings).offeringId,
        startedAt,
        cancelledAt: isOver ? startedAt + 5 * day : null,
        expiresOn: new Date(startedAt + 365 * day).toISOString().slice(0, 10),
      };
    });
}

export function makeDispensedMedicines({ seed, now, patients }: PeopleParts): readonly DispensedMedicine[] {
  const random = createRandom(`dispensed ${seed}`);
  return patients
    .filter((_patient, index) => index % 3 === 0)
    .map(({ vendorId: patientId }, index) => ({
      historyId: 260_000 + index,
      patientId,
      name: random.pick(['Cetirizine Oral Tablet 10 MG', 'Metformin Oral Tablet 500 MG']),
      ndc: `00113${random.integer(100_000, 999_999)}`,
      strength: '10 MG',
      quantity: '12.00',
      daysSupply: 6,
      filledOn: new Date(now - random.integer(10, 300) * day).toISOString().slice(0, 10),
      payer: 'SANDBOX PBM',
    }));
}

export function makePatientEvents({ seed, patients }: PeopleParts): Readonly<Record<string, readonly Event[]>> {
  const random = createRandom(`patient events ${seed}`);
  return Object.fromEntries(
    patients.map(({ vendorId, createdAt }) => [
      vendorId,
      [
        {
          eventId: random.uuid(),
          at: createdAt,
          model: 'patient',
          type: 'created',
          byModel: 'partner',
          by: 'Sandbox Clinic',
          title: 'Patient created',
        } satisfies Event,
      ],
    ]),
  );
}
