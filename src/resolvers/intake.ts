import type { IntakeAttachmentResolvers, IntakeResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import { keyOf } from './arguments.ts';

export const intakeQueries: Pick<QueryResolvers, 'intake'> = {
  intake: (_parent, { id }, { loaders }) => loaders.intake.byId(keyOf('Intake', id)),
};

export const Intake: IntakeResolvers = {
  id: (intake) => toGlobalId('Intake', intake.id),
  phoneText: (intake) => intake.phone,
  patient: (intake, _args, { loaders }) => intake.patient && loaders.patient.byRecord(intake.patient),
  visit: (intake, _args, { loaders }) => intake.visit && loaders.visit.byRef(intake.visit),
  records: (intake) => [{ vendor: intake.source.vendor, id: intake.id }],
};

export const IntakeAttachment: IntakeAttachmentResolvers = {
  attachmentId: (attachment) => attachment.id,
};
