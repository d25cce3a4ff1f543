import { z } from 'zod';
import type { Touched, Written } from '../domain/write.ts';
import type { Loaders } from '../loaders/index.ts';
import type { Vendors } from '../vendors/index.ts';
import { configured } from '../loaders/dependencies.ts';
import { ask, type CommandDependencies, patientAt, providerAt } from './dependencies.ts';
import { seek, traceOf } from './intake-trace.ts';
import { defineWrite, type Sighting } from './leg.ts';
import { refuse } from './mistake.ts';

type Vsee = NonNullable<Vendors['vsee']>;
type NewIntake = Parameters<Vsee['intake']['create']>[1];
type IntakeFields = Parameters<Vsee['intake']['update']>[2];

/** What a caller tells of an intake; ids are keys of global ids. */
export type IntakeInput = Readonly<{
  key: string;
  providerId: string | null;
  reasonForVisit: string | null;
  location: string | null;
  phone: string | null;
  answers: readonly Readonly<{ question: string; answer: string }>[];
  attachmentIds: readonly string[] | null;
}>;

export type SubmitIntake = IntakeInput &
  Readonly<{ patientId: string; roomCode: string; visitKind: 'WALK_IN' | 'SCHEDULED' }>;

export type UpdateIntake = IntakeInput & Readonly<{ intakeId: string }>;

/** A question that could be mistaken for something else on its way through a form is none. */
const questionPattern = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
const longestText = 5_000;

const submitPlan = z.object({ patientVseeId: z.string() });
const updatePlan = z.object({
  intakeId: z.string(),
  // Plans of before there was such a thing do not have it.
  trace: z
    .object({ salt: z.string(), fields: z.record(z.string(), z.string()) })
    .nullable()
    .default(null),
});

/** The kinds of writes about intakes, for whoever carries them out and for whoever finds them half done. */
export function intakeWrites(vendors: Vendors) {
  const vsee = (operation: string): Vsee => configured(vendors.vsee, 'VSEE', operation);
  const touched = (intakeId: string | null): readonly Touched[] =>
    intakeId === null ? [] : [{ type: 'Intake', ref: { vendor: 'VSEE', id: intakeId } }];

  return {
    submitIntake: defineWrite<z.output<typeof submitPlan>, NewIntake>({
      operation: 'submitIntake',
      plan: submitPlan,
      course: ({ patientVseeId }) => ({
        legs: [
          {
            vendor: 'VSEE',
            operation: 'createIntake',
            send: async ({ scope }, intake) => ({ vendorId: await vsee('createIntake').intake.create(scope, intake) }),
            // Intakes can only be read by their ids: one whose id was lost is found by nobody.
            find: null,
            undo: null,
          },
        ],
        answer: ([leg]) => leg?.vendorId ?? null,
        touched: ([leg]) => [
          ...touched(leg?.vendorId ?? null),
          { type: 'Patient', ref: { vendor: 'VSEE', id: patientVseeId } },
        ],
      }),
    }),
    updateIntake: defineWrite<z.output<typeof updatePlan>, IntakeFields>({
      operation: 'updateIntake',
      plan: updatePlan,
      course: ({ intakeId, trace }) => ({
        legs: [
          {
            vendor: 'VSEE',
            operation: 'updateIntake',
            send: async ({ scope }, fields) => {
              await vsee('updateIntake').intake.update(scope, intakeId, fields);
              return { vendorId: intakeId };
            },
            find: async ({ scope }): Promise<Sighting> => {
              const intake = trace && (await vsee('getIntake').intake.byId(scope, intakeId));
              return intake === null || trace === null ? { kind: 'unclear' } : seek(trace, intake);
            },
            undo: null,
            isRepeatable: true,
          },
        ],
        answer: () => intakeId,
        touched: () => touched(intakeId),
      }),
    }),
  };
}

export type IntakeWrites = ReturnType<typeof intakeWrites>;

export type IntakeCommands = Readonly<{
  submit: (input: SubmitIntake) => Promise<Written>;
  update: (input: UpdateIntake) => Promise<Written>;
}>;

export function intakeCommands(
  dependencies: CommandDependencies,
  writes: IntakeWrites,
  vendors: Vendors,
): IntakeCommands {
  const { loaders } = dependencies;
  return {
    submit: ({ key, ...input }) =>
      ask(
        dependencies,
        { type: 'Patient', key: input.patientId },
        {
          kind: writes.submitIntake,
          ...{ key, input },
          prepare: async () => {
            check(input, vendors);
            const { ref } = await patientAt(loaders, input.patientId, 'VSEE');
            const fields = await fieldsOf(input, loaders);
            const patientCode = (await loaders.patient.profile(ref))?.code ?? ref.id;
            const body = { ...fields, patientCode, roomCode: input.roomCode, kind: input.visitKind };
            return { plan: { patientVseeId: ref.id }, body };
          },
        },
      ),
    update: ({ key, ...input }) =>
      ask(
        dependencies,
        { type: 'Intake', key: input.intakeId },
        {
          kind: writes.updateIntake,
          ...{ key, input },
          prepare: async () => {
            check(input, vendors);
            const { intakeId } = input;
            if ((await loaders.intake.byId(intakeId)) === null) refuse('NOT_FOUND', ['intakeId']);
            const body = await fieldsOf(input, loaders);
            return { plan: { intakeId, trace: traceOf(body) }, body };
          },
        },
      ),
  };
}

function check({ answers, reasonForVisit }: Omit<IntakeInput, 'key'>, vendors: Vendors): void {
  if ((reasonForVisit?.length ?? 0) > longestText) refuse('INVALID', ['reasonForVisit'], 'The text is too long.');
  for (const [index, { question, answer }] of answers.entries()) {
    const at = ['answers', String(index)];
    const isOwn = vendors.vsee?.intake.isOwnKey(question) ?? true;
    if (!questionPattern.test(question) || !isOwn) {
      refuse('INVALID', [...at, 'question'], 'This cannot be the key of a question of your own.');
    }
    if (answer.length > longestText) refuse('INVALID', [...at, 'answer'], 'The text is too long.');
  }
}

async function fieldsOf(input: Omit<IntakeInput, 'key'>, loaders: Loaders): Promise<IntakeFields> {
  const { providerId, reasonForVisit, location, phone, answers, attachmentIds } = input;
  return {
    providerId: providerId === null ? undefined : (await providerAt(loaders, providerId, 'VSEE')).id,
    reasonForVisit: reasonForVisit ?? undefined,
    location: location ?? undefined,
    phone: phone ?? undefined,
    answers,
    attachmentIds: attachmentIds ?? undefined,
  };
}
