import type { Visit } from '../world/types.ts';
import { type State, unix } from './state.ts';
import { wireFile } from './wire-intake.ts';
import { intakeOf } from './wire-visit.ts';

/**
 * A completed visit's page has the key `postvisit` twice (S1): a stub, then the full note, and in it `attachments` twice.
 * An object cannot hold that, so the text is put together by hand; a plain JSON parser keeps the last.
 */
export function notesText(state: State, visit: Visit): string {
  const { vseeId: visit_id, memberId: member_id, createdAt, postVisitNote } = visit;
  const [created, modified] = [unix(createdAt), unix(createdAt)];
  const stub = JSON.stringify({ member_id, class_id: null, visit_id, modified, created, id: visit.intake.intakeId });
  const notes = postVisitNote === null ? [stub] : [stub, noteText(state, visit, postVisitNote)];
  return notes.map((note) => `"postvisit":${note}`).join(',');
}

function noteText(state: State, visit: Visit, note: NonNullable<Visit['postVisitNote']>): string {
  const intake = intakeOf(state, visit);
  const fields = {
    visit_id: visit.vseeId,
    modified: unix(visit.modifiedAt),
    created: unix(visit.createdAt),
    member_id: visit.memberId,
    modifiedBy: 'Sandbox Provider',
    draft: false,
    attachments: [],
    physical_exam: '<p>Nothing to note.</p><p>Chest &amp; abdomen clear</p>',
    assessment_plan: note.assessmentPlan,
    reason_for_visit: intake.reasonForVisit,
    reason_for_visit_other: '',
    schema: '',
    diagnosis: note.diagnosis,
    patient_instructions: note.instructions,
    disposition: 'Home',
    dea: '',
    npi: note.npi,
  };
  const files = intake.attachments.map((file) => wireFile(file, visit.memberId));
  // PHP's way to write a slash.
  const text = `${JSON.stringify(fields).slice(0, -1)},"attachments":${JSON.stringify(files)}}`;
  return text.replaceAll('/', '\\/');
}
