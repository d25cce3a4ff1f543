import type {
  CreatePatientInput,
  CreatePatientPayloadResolvers,
  MutationResolvers,
  UpdatePatientInput,
} from '../__generated__/resolvers-types.ts';
import type { PatientEntry } from '../domain/patient-entry.ts';
import { keyOf } from './arguments.ts';
import { changing } from './mutation.ts';

export const patientMutations: Pick<MutationResolvers, 'createPatient' | 'updatePatient'> = {
  createPatient: changing((_parent, { input }, { commands }) => {
    const { name, birthDate, email } = input;
    return commands.patient.create({
      key: input.idempotencyKey,
      patientId: input.patientId == null ? null : keyOf('Patient', input.patientId, 'patientId'),
      entry: { ...entryOf(input), name: known(name), birthDate, email },
    });
  }),
  updatePatient: changing((_parent, { input }, { commands }) =>
    commands.patient.update({
      key: input.idempotencyKey,
      patientId: keyOf('Patient', input.patientId, 'patientId'),
      entry: entryOf(input),
    }),
  ),
};

type Name = NonNullable<UpdatePatientInput['name']>;

function known({ prefix, given, middle, family }: Name) {
  return { prefix: prefix ?? null, given, middle: middle ?? null, family };
}

/** What is null in the input was left out: a part of a record can be written over, not taken away. */
function entryOf(input: CreatePatientInput | UpdatePatientInput): PatientEntry {
  const { name, address, health } = input;
  return {
    name: name == null ? undefined : known(name),
    birthDate: input.birthDate ?? undefined,
    gender: input.gender ?? undefined,
    email: input.email ?? undefined,
    phone: input.phone ?? undefined,
    phoneKind: input.phoneKind ?? undefined,
    address: address == null ? undefined : { ...address, line2: address.line2 ?? null },
    weightKg: health?.weightKg ?? undefined,
    heightCm: health?.heightCm ?? undefined,
    isPregnant: health?.isPregnant ?? undefined,
    allergies: health?.allergies ?? undefined,
    medications: health?.medications ?? undefined,
    conditions: health?.conditions ?? undefined,
    specialNeeds: health?.specialNeeds ?? undefined,
    bloodPressure: health?.bloodPressure ?? undefined,
  };
}

const payload: CreatePatientPayloadResolvers = {
  patient: ({ write }, _args, { loaders }) => (write?.answer == null ? null : loaders.patient.byId(write.answer)),
};

export const patientPayloads = { CreatePatientPayload: payload, UpdatePatientPayload: payload };
