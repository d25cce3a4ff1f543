import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Exam } from '../../domain/exam.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import { path } from '../../http/request.ts';
import type { MdiClient } from './client.ts';
import { readOne, readPages, type Shape } from './read.ts';
import { wireId, wireMoney, wireText, wireTime } from './wire.ts';

export const wireExam = z.object({
  id: wireId,
  patient_id: wireText,
  height: wireMoney,
  weight: wireMoney,
  medications: wireText,
  medical_conditions: wireText,
  allergies: wireText,
  created_at: wireTime.nullish(),
});

export function toExam(wire: z.output<typeof wireExam>): Exam {
  return {
    id: wire.id,
    weightKg: wire.weight ?? null,
    heightCm: wire.height ?? null,
    medications: filled(wire.medications),
    conditions: filled(wire.medical_conditions),
    allergies: filled(wire.allergies),
    createdAt: wire.created_at ?? null,
  };
}

/** Somebody else's exam is not believed. */
function examShape(mdiId: string): Shape<typeof wireExam, Exam> {
  const schema = wireExam.refine((wire) => wire.patient_id == null || wire.patient_id === mdiId, {
    path: ['patient_id'],
  });
  return { schema, toDomain: toExam, idOf: ({ id }) => id };
}

export type MdiExams = Readonly<{
  byId: (scope: CallScope, mdiId: string, examId: string) => Promise<Exam | null>;
  ofPatient: (scope: CallScope, mdiId: string, stretch: Stretch) => Promise<Page<Exam> | null>;
}>;

export function examSource(client: MdiClient): MdiExams {
  return {
    byId: (scope, mdiId, examId) => {
      const at = path`/v1/partner/patients/${mdiId}/exams/${examId}`;
      return readOne(client, scope, { operation: 'getPatientExam', path: at }, examId, examShape(mdiId));
    },
    ofPatient: (scope, mdiId, stretch) => {
      const at = path`/v1/partner/patients/${mdiId}/exams`;
      return readPages(client, scope, { operation: 'listPatientExams', path: at }, stretch, examShape(mdiId));
    },
  };
}
