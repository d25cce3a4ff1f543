import type {
  IntakeAttachmentResolvers,
  IntakeResolvers,
  MutationResolvers,
  QueryResolvers,
  SubmitIntakePayloadResolvers,
  UpdateIntakeInput,
  UpdateIntakePayloadResolvers,
} from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import { valueOf } from '../domain/outcome.ts';
import { keyOf } from './arguments.ts';
import { changing } from './mutation.ts';
import { roomOf } from './room.ts';

export const intakeQueries: Pick<QueryResolvers, 'intake'> = {
  intake: (_parent, { id }, { loaders }) => loaders.intake.byId(keyOf('Intake', id)),
};

export const intakeMutations: Pick<MutationResolvers, 'submitIntake' | 'updateIntake'> = {
  submitIntake: changing((_parent, { input }, { commands }) =>
    commands.intake.submit({
      ...told(input),
      patientId: keyOf('Patient', input.patientId, 'patientId'),
      roomCode: keyOf('Room', input.roomId, 'roomId'),
      visitKind: input.visitKind,
    }),
  ),
  updateIntake: changing((_parent, { input }, { commands }) =>
    commands.intake.update({ ...told(input), intakeId: keyOf('Intake', input.intakeId, 'intakeId') }),
  ),
};

function told(input: Omit<UpdateIntakeInput, 'intakeId'>) {
  return {
    key: input.idempotencyKey,
    providerId: input.providerId == null ? null : keyOf('Provider', input.providerId, 'providerId'),
    reasonForVisit: input.reasonForVisit ?? null,
    location: input.location ?? null,
    phone: input.phone ?? null,
    answers: input.answers ?? [],
    attachmentIds: input.attachmentIds ?? null,
  };
}

const written: SubmitIntakePayloadResolvers & UpdateIntakePayloadResolvers = {
  intake: ({ write }, _args, { loaders }) => (write?.answer == null ? null : loaders.intake.byId(write.answer)),
};
export const SubmitIntakePayload: SubmitIntakePayloadResolvers = written;
export const UpdateIntakePayload: UpdateIntakePayloadResolvers = written;

export const Intake: IntakeResolvers = {
  id: (intake) => toGlobalId('Intake', intake.id),
  phoneText: (intake) => intake.phone,
  patient: (intake, _args, { loaders }) => intake.patient && loaders.patient.byRecord(intake.patient),
  provider: (intake, _args, { loaders }) => intake.provider && loaders.provider.byRecord(intake.provider),
  room: (intake, _args, context) => (intake.roomCode === null ? null : roomOf(intake.roomCode, intake.source, context)),
  visit: (intake, _args, { loaders }) => intake.visit && loaders.visit.byRef(intake.visit),
  consultation: (intake) => valueOf(intake.consultation),
  medicalProfile: async (intake, _args, { loaders }) => {
    if (intake.medicalProfile !== undefined) return valueOf(intake.medicalProfile);
    if (intake.visit === null) return null;
    await loaders.visit.byRef(intake.visit);
    return valueOf(loaders.intake.medicalProfile(intake.id));
  },
  records: (intake) => [{ vendor: intake.source.vendor, id: intake.id }],
};

export const IntakeAttachment: IntakeAttachmentResolvers = {
  attachmentId: (attachment) => attachment.id,
};
