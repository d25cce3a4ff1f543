import type { IntakeAttachmentResolvers, IntakeResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import { valueOf } from '../domain/outcome.ts';
import { keyOf } from './arguments.ts';

export const intakeQueries: Pick<QueryResolvers, 'intake'> = {
  intake: (_parent, { id }, { loaders }) => loaders.intake.byId(keyOf('Intake', id)),
};

export const Intake: IntakeResolvers = {
  id: (intake) => toGlobalId('Intake', intake.id),
  phoneText: (intake) => intake.phone,
  patient: (intake, _args, { loaders }) => intake.patient && loaders.patient.byRecord(intake.patient),
  provider: (intake, _args, { loaders }) => intake.provider && loaders.provider.byRecord(intake.provider),
  room: (intake, _args, { loaders }) => (intake.roomCode === null ? null : loaders.room.byCode(intake.roomCode)),
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
