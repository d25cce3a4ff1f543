import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { CaseDisease, CaseQuestion, ClinicalNote, Disease, StoredFile } from '../../domain/case-content.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import type { RecordEvent } from '../../domain/record-event.ts';
import { path } from '../../http/request.ts';
import { toAuthor, wireUser } from './author.ts';
import type { MdiClient } from './client.ts';
import { fileShape } from './file.ts';
import { readBlocks, readList, type Shape } from './read.ts';
import { eventShape } from './record-event.ts';
import { wireFlag, wireId, wireText, wireTime } from './wire.ts';

export const wireCaseQuestion = z.object({
  case_question_id: wireId,
  question: wireText,
  // A flag's answer is the text of it: `"true"`, `"1"`.
  answer: z.union([wireText, z.boolean().transform(String)]),
  type: wireText,
  description: wireText,
  label: wireText,
  metadata: wireText,
  displayed_options: z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String)).nullish(),
  important: wireFlag,
  is_critical: wireFlag,
  display_in_pdf: wireFlag,
});

/** "Available options: `boolean`, `number` or `string`" (public collection). */
const questionTypes: ReadonlyMap<string, CaseQuestion['type']> = new Map([
  ['boolean', 'BOOLEAN'],
  ['number', 'NUMBER'],
  ['string', 'TEXT'],
]);

export function toCaseQuestion(wire: z.output<typeof wireCaseQuestion>): CaseQuestion {
  return {
    id: wire.case_question_id,
    question: filled(wire.question),
    answer: wire.answer ?? null,
    type: questionTypes.get(wire.type ?? '') ?? 'UNKNOWN',
    typeRawCode: filled(wire.type),
    description: filled(wire.description),
    label: filled(wire.label),
    metadata: filled(wire.metadata),
    displayedOptions: wire.displayed_options ?? [],
    isImportant: wire.important ?? null,
    isCritical: wire.is_critical ?? null,
    isPrinted: wire.display_in_pdf ?? null,
  };
}

export const wireDisease = z.object({ disease_id: wireId, icd: wireText, description: wireText });

export function toDisease(wire: z.output<typeof wireDisease>): Disease {
  return { id: wire.disease_id, code: filled(wire.icd), description: filled(wire.description) };
}

export const wireCaseDisease = wireDisease.extend({ is_primary: wireFlag });

export function toCaseDisease(wire: z.output<typeof wireCaseDisease>): CaseDisease {
  return { disease: toDisease(wire), isPrimary: wire.is_primary ?? null };
}

/** A clinician's note embeds the clinician, another's whoever `model` is (public collection). */
export const wireNote = z.object({
  case_note_id: wireId,
  case_id: wireText,
  text: wireText,
  model_id: wireText,
  model_type: wireText,
  model: wireUser,
  clinician: wireUser,
  created_at: wireTime.nullish(),
  updated_at: wireTime.nullish(),
});

export function toNote(wire: z.output<typeof wireNote>): ClinicalNote {
  return {
    id: wire.case_note_id,
    text: filled(wire.text),
    author: toAuthor({ type: wire.model_type, id: wire.model_id, user: wire.clinician ?? wire.model }),
    createdAt: wire.created_at ?? null,
    updatedAt: wire.updated_at ?? null,
  };
}

const questionShape: Shape<typeof wireCaseQuestion, CaseQuestion> = {
  schema: wireCaseQuestion,
  toDomain: toCaseQuestion,
  idOf: ({ id }) => id,
};
const diseaseShape: Shape<typeof wireCaseDisease, CaseDisease> = {
  schema: wireCaseDisease,
  toDomain: toCaseDisease,
  idOf: ({ disease }) => disease.id,
};
/** A note that names another case is not believed. */
function noteShape(caseId: string): Shape<typeof wireNote, ClinicalNote> {
  const schema = wireNote.refine((wire) => wire.case_id == null || wire.case_id === caseId, { path: ['case_id'] });
  return { schema, toDomain: toNote, idOf: ({ id }) => id };
}

/** Each of these needs a call of its own: the case's own answer has none of them. Null: there is no such case. */
export type MdiCaseContent = Readonly<{
  files: (scope: CallScope, caseId: string) => Promise<readonly Outcome<StoredFile>[] | null>;
  questions: (scope: CallScope, caseId: string) => Promise<readonly Outcome<CaseQuestion>[] | null>;
  diseases: (scope: CallScope, caseId: string) => Promise<readonly Outcome<CaseDisease>[] | null>;
  notes: (scope: CallScope, caseId: string) => Promise<readonly Outcome<ClinicalNote>[] | null>;
  events: (scope: CallScope, caseId: string, stretch: Stretch) => Promise<Page<RecordEvent> | null>;
}>;

export function caseContentSource(client: MdiClient): MdiCaseContent {
  const list =
    <S extends z.ZodType, T>(operation: string, name: string, shape: Shape<S, T>) =>
    (scope: CallScope, caseId: string) =>
      readList(client, scope, { operation, path: path`/v1/partner/cases/${caseId}/${name}` }, shape);

  return {
    files: list('listCaseFiles', 'files', fileShape),
    questions: list('listCaseQuestions', 'questions', questionShape),
    diseases: list('listCaseDiseases', 'diseases', diseaseShape),
    notes: (scope, caseId) => list('listCaseNotes', 'notes', noteShape(caseId))(scope, caseId),
    events: (scope, caseId, stretch) => {
      const read = { operation: 'listCaseEvents', path: path`/v1/partner/cases/${caseId}/events` };
      return readBlocks(client, scope, read, stretch, eventShape);
    },
  };
}
