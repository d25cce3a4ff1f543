import { z } from 'zod';
import { htmlToText } from '../../domain/html.ts';
import { parseDiagnoses, type VisitNote } from '../../domain/note.ts';
import { isNpi } from '../../domain/npi.ts';
import { filled } from '../../domain/person.ts';
import { toAttachments, wireAttachments } from './attachment.ts';
import { toNamedAuthor } from './author.ts';
import { wireFlag, wireText, wireTime } from './wire.ts';

/**
 * `postvisit` (S1). The sample's page has the key twice, first a stub and then the note; a JSON parser keeps the last.
 * The prescriber's DEA number stands in it too and is not read: it opens the way to controlled drugs, and to no visit.
 */
export const wireNote = z.object({
  draft: wireFlag,
  reason_for_visit: wireText,
  reason_for_visit_other: wireText,
  physical_exam: wireText,
  assessment_plan: wireText,
  diagnosis: wireText,
  patient_instructions: wireText,
  disposition: wireText,
  npi: wireText,
  attachments: wireAttachments,
  modifiedBy: wireText,
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
});

/** A stub is there before anybody has written: with times and keys, and none of the note's own fields. */
const ownFields = [
  ...['draft', 'reason_for_visit', 'physical_exam', 'assessment_plan'],
  ...['diagnosis', 'patient_instructions', 'disposition'],
];

export function isStub(json: unknown): boolean {
  return typeof json === 'object' && json !== null && !ownFields.some((field) => field in json);
}

export function toNote(wire: z.output<typeof wireNote>): VisitNote {
  const diagnosisText = filled(wire.diagnosis);
  return {
    isDraft: wire.draft ?? null,
    reasonForVisit: filled(wire.reason_for_visit),
    otherReasonForVisit: filled(wire.reason_for_visit_other),
    physicalExam: textOf(wire.physical_exam),
    assessmentPlan: textOf(wire.assessment_plan),
    diagnosisText,
    diagnoses: parseDiagnoses(diagnosisText ?? ''),
    patientInstructions: textOf(wire.patient_instructions),
    disposition: textOf(wire.disposition),
    npi: npiOf(wire),
    attachments: toAttachments(wire.attachments),
    modifiedBy: toNamedAuthor(wire.modifiedBy),
    createdAt: wire.created ?? null,
    modifiedAt: wire.modified ?? null,
  };
}

const wireSignature = wireNote.pick({ draft: true, npi: true });

/**
 * The number that the note bears, without the rest of it. A stub or a draft may be anybody's yet, and a note without a
 * number says nothing of who signed it.
 */
export function signerOf(json: unknown): string | null {
  if (isStub(json)) return null;
  const { success, data } = wireSignature.safeParse(json);
  return success && data.draft !== true ? npiOf(data) : null;
}

function npiOf(wire: Pick<z.output<typeof wireNote>, 'npi'>): string | null {
  const npi = filled(wire.npi);
  return npi !== null && isNpi(npi) ? npi : null;
}

function textOf(html: string | null | undefined): string | null {
  return filled(htmlToText(html ?? ''));
}
