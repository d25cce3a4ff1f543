import { createHash, randomUUID } from 'node:crypto';
import type { Intake } from '../domain/intake.ts';
import type { Vendors } from '../vendors/index.ts';
import type { Sighting } from './leg.ts';

type IntakeFields = Parameters<NonNullable<Vendors['vsee']>['intake']['update']>[2];

/** What a change would leave in an intake, as digests: enough to know it again, and nothing that a person told. */
export type IntakeTrace = Readonly<{ salt: string; fields: Readonly<Record<string, string>> }>;

export function traceOf(told: IntakeFields): IntakeTrace {
  const salt = randomUUID();
  const { providerId, reasonForVisit, location, phone, answers, attachmentIds } = told;
  const values = {
    ...{ providerId, reasonForVisit, location, phone, attachments: attachmentIds?.toSorted().join(' ') },
    ...Object.fromEntries(answers.map(({ question, answer }) => [`answer ${question}`, answer])),
  };
  const fields = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, digest(salt, name, value)] as const],
  );
  return { salt, fields: Object.fromEntries(fields) };
}

/**
 * Whether a change stands in the intake. One that stands in part may have been written over since, or be written by the
 * vendor in its own way.
 */
export function seek({ salt, fields }: IntakeTrace, intake: Intake): Sighting {
  const values: Readonly<Record<string, string | null | undefined>> = {
    ...{ providerId: intake.provider?.id, reasonForVisit: intake.reasonForVisit, location: intake.location },
    ...{
      phone: intake.phone,
      attachments: intake.attachments
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    },
    ...Object.fromEntries(intake.answers.map(({ question, answer }) => [`answer ${question}`, answer])),
  };
  // The intake's own page does not tell everything: the provider, say.
  const names = Object.keys(fields).filter((name) => values[name] != null);
  const standing = names.filter((name) => digest(salt, name, values[name] ?? '') === fields[name]);
  if (names.length === 0) return { kind: 'unclear' };
  if (standing.length === names.length) return { kind: 'done', vendorId: intake.id };
  return { kind: standing.length === 0 ? 'absent' : 'unclear' };
}

function digest(salt: string, name: string, value: string): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, name, value.trim()]))
    .digest('base64url');
}
