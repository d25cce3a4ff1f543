import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Case } from '../domain/case.ts';
import type { CallScope } from '../domain/call.ts';
import type { CaseRequest } from '../domain/case-request.ts';
import { isPlantedCase, toPlantedCaseKey } from '../domain/id.ts';
import type { Touched, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { checkCount, checkOfferings, checkQuestions } from './case-entry.ts';
import { ask, type CommandDependencies, patientAt, providerAt } from './dependencies.ts';
import { defineWrite, type Sighting } from './leg.ts';
import { refuse } from './mistake.ts';
import { checkText } from './patient-entry.ts';

type Mdi = NonNullable<Vendors['mdi']>;
type Body = Omit<CaseRequest, 'metadata' | 'patientId'> & Readonly<{ note: string | null }>;

/** Ids are keys of global ids where the thing has one, else the vendor's own. */
export type CreateCase = Readonly<{
  key: string;
  patientId: string;
  referenceCaseId: string | null;
  providerId: string | null;
  /** For the clinic's own programs. */
  metadata: string | null;
}> &
  Pick<
    CaseRequest,
    'isOnHold' | 'needsApproval' | 'isChargeable' | 'offerings' | 'diseaseIds' | 'fileIds' | 'tagIds' | 'questions'
  >;

/** `plantedId`: what the case is known again by. */
const createPlan = z.object({ plantedId: z.string(), mdiPatientId: z.string() });

/** Cases at MD Integrations: made with an id of ours in their metadata, so that a lost one is found again. */
export function caseWrites(vendors: Vendors) {
  const mdi = (operation: string): Mdi => configured(vendors.mdi, 'MDI', operation);
  return {
    createCase: defineWrite<z.output<typeof createPlan>, Body>({
      ...{ operation: 'createCase', plan: createPlan },
      course: ({ plantedId, mdiPatientId }) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: 'createCase', undo: null },
            send: async ({ scope }, { note, ...asked }) => {
              const metadata = toPlantedCaseKey(plantedId, note);
              const request = { ...asked, metadata, patientId: mdiPatientId };
              return { vendorId: await mdi('createCase').case.create(scope, request) };
            },
            find: ({ scope }) => findPlanted(mdi('listPatientCases'), scope, mdiPatientId, plantedId),
          },
        ],
        answer: ([leg]) => leg?.vendorId ?? null,
        // Also when nobody knows which: it stands in lists.
        touched: ([leg]) => [touchedCase(leg?.vendorId ?? '', mdiPatientId)],
      }),
    }),
  };
}

export type CaseWrites = ReturnType<typeof caseWrites>;

/** `patientId`: whose it is at the vendor, where that is known. */
export function touchedCase(caseId: string, patientId: string | null = null): Touched {
  const patient = patientId === null ? null : ({ vendor: 'MDI', id: patientId } as const);
  return { type: 'Case', ref: { vendor: 'MDI', id: caseId }, among: { patient, roomCode: null } };
}

const pageSize = 100;
const mostPages = 10;

/** Looks for the case that our id was planted in, among all of that patient's. */
async function findPlanted(mdi: Mdi, scope: CallScope, mdiPatientId: string, plantedId: string): Promise<Sighting> {
  const matches: string[] = [];
  let isWhole = true;
  for (let page = 0; page < mostPages; page += 1) {
    const stretch = { offset: page * pageSize, limit: pageSize };
    const answer = await mdi.case.ofPatient(scope, mdiPatientId, stretch);
    if (answer === null) return { kind: 'unclear' };
    for (const item of answer.items) {
      isWhole &&= item.kind === 'found';
      const own = item.kind === 'found' ? await withMetadata(mdi, scope, item.value.case) : null;
      if (own !== null && isPlantedCase(own.metadata, plantedId)) matches.push(own.id);
    }
    if (!answer.hasMore) return sightingOf(matches, isWhole);
  }
  return sightingOf(matches, false);
}

/** A list may leave it out. */
async function withMetadata(mdi: Mdi, scope: CallScope, one: Case): Promise<Case | null> {
  return one.metadata === undefined ? ((await mdi.case.byId(scope, one.id))?.case ?? null) : one;
}

function sightingOf([match, second]: readonly string[], isWhole: boolean): Sighting {
  if (second !== undefined) return { kind: 'unclear' };
  if (match !== undefined) return { kind: 'done', vendorId: match };
  return { kind: isWhole ? 'absent' : 'unclear' };
}

export type CaseCommands = Readonly<{ create: (input: CreateCase) => Promise<Written> }>;

/** "`metadata` string(255)", of which our own key takes its part. */
const longestNote = 255 - toPlantedCaseKey(randomUUID(), '').length;

export function caseCommands(dependencies: CommandDependencies, writes: CaseWrites): CaseCommands {
  const { loaders } = dependencies;

  async function bodyOf(input: Omit<CreateCase, 'key'>): Promise<Body> {
    const { referenceCaseId, providerId, metadata: note, patientId: _patientId, ...rest } = input;
    for (const [index, { offeringId }] of rest.offerings.entries()) {
      const isKnown = (await loaders.offering.byId(offeringId)) !== null;
      if (!isKnown) refuse('NOT_FOUND', ['offerings', String(index), 'offeringId']);
    }
    const reference = referenceCaseId === null ? null : await loaders.case.byId(referenceCaseId);
    if (referenceCaseId !== null && reference === null) refuse('NOT_FOUND', ['referenceCaseId']);
    const clinicianId = providerId === null ? undefined : (await providerAt(loaders, providerId, 'MDI')).id;
    return { ...rest, note, clinicianId, referenceCaseId: reference?.id };
  }

  return {
    create: ({ key, ...input }) => {
      const prepare = async () => {
        checkText(input.metadata, ['metadata'], longestNote, true);
        for (const field of ['diseaseIds', 'fileIds', 'tagIds'] as const) checkCount(input[field], field);
        checkOfferings(input.offerings);
        checkQuestions(input.questions);
        const { ref } = await patientAt(loaders, input.patientId, 'MDI');
        const body = await bodyOf(input);
        const plan = { plantedId: randomUUID(), mdiPatientId: ref.id };
        return { plan, body, guard: guardOf(ref.id, body) };
      };
      const target = { type: 'Patient', key: input.patientId } as const;
      return ask(dependencies, target, { kind: writes.createCase, key, input, prepare });
    },
  };
}

/** While it is not known whether the patient has this case, nobody makes the same again under another key. */
function guardOf(mdiPatientId: string, { offerings }: Body): string {
  const asked = JSON.stringify(offerings.map(({ offeringId }) => offeringId).toSorted());
  return `case ${mdiPatientId} ${createHash('sha256').update(asked).digest('base64url')}`;
}
