import type { CaseResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import type { Case as CaseModel } from '../domain/case.ts';
import { toGlobalId } from '../domain/id.ts';
import { pageOf } from '../domain/page.ts';
import type { PersonName } from '../domain/person.ts';
import { after } from '../domain/soon.ts';
import { keyOf } from './arguments.ts';
import { toCaseFilter } from './case-filter.ts';
import { connect } from './connection.ts';
import { listOf, valuesOf } from './report.ts';

export const caseQueries: Pick<QueryResolvers, 'case' | 'cases' | 'caseCounts'> = {
  case: (_parent, { id }, { loaders }) => loaders.case.byId(keyOf('Case', id)),
  cases: (_parent, { status, filter, order, ...args }, context, info) =>
    connect(args, context, info, async (stretch) => {
      const wanted = await toCaseFilter({ status, filter: filter ?? null, order }, context);
      return wanted === null ? null : pageOf(await context.loaders.case.list(wanted), stretch);
    }),
  caseCounts: (_parent, _args, { loaders }) => loaders.case.counts(),
};

/** What a list leaves out is asked of the case's own page. */
async function own<K extends keyof CaseModel>(one: CaseModel, name: K, { loaders }: Context) {
  const told = one[name];
  return told === undefined ? ((await loaders.case.byId(one.id))?.[name] ?? null) : told;
}

const textOf = (name: PersonName | null): string | null => name && name.text;

export const Case: CaseResolvers = {
  id: (one) => toGlobalId('Case', one.id),
  patient: (one, _args, { loaders }) => one.patient && loaders.patient.byRecord(one.patient),
  patientName: (one, _args, { loaders }) => one.patient && after(loaders.patient.fieldAt(one.patient, 'name'), textOf),
  patientBirthDate: (one, _args, { loaders }) => one.patient && loaders.patient.fieldAt(one.patient, 'birthDate'),
  provider: (one, _args, { loaders }) => one.provider && loaders.provider.byRecord(one.provider),
  providerName: (one, _args, { loaders }) =>
    one.provider && after(loaders.provider.fieldAt(one.provider, 'name'), textOf),
  isOnHold: (one, _args, context) => own(one, 'isOnHold', context),
  assignedAt: (one, _args, context) => own(one, 'assignedAt', context),
  assignmentReason: (one, _args, context) => own(one, 'assignmentReason', context),
  isPrioritised: (one, _args, context) => own(one, 'isPrioritised', context),
  prioritisedAt: (one, _args, context) => own(one, 'prioritisedAt', context),
  priorityReason: (one, _args, context) => own(one, 'priorityReason', context),
  isLocked: (one, _args, context) => own(one, 'isLocked', context),
  lockedAt: (one, _args, context) => own(one, 'lockedAt', context),
  needsApproval: (one, _args, context) => own(one, 'needsApproval', context),
  isChargeable: (one, _args, context) => own(one, 'isChargeable', context),
  cost: (one, _args, context) => own(one, 'cost', context),
  isSynchronous: (one, _args, context) => own(one, 'isSynchronous', context),
  metadata: (one, _args, context) => own(one, 'metadata', context),
  referenceCase: async (one, _args, context) => {
    const caseId = await own(one, 'referenceCaseId', context);
    return caseId === null ? null : context.loaders.case.byId(caseId);
  },
  exam: async (one, _args, context) => {
    const examId = await own(one, 'examId', context);
    if (examId === null || one.patient === null) return null;
    return context.loaders.caseContent.exam(one.id, one.patient.id, examId);
  },
  tags: async (one, _args, context, info) => {
    const tags = await own(one, 'tags', context);
    return tags && valuesOf(tags, context, info);
  },
  offerings: listOf((one, { loaders }) => loaders.case.offerings(one.id)),
  questions: listOf((one, { loaders }) => loaders.caseContent.questions(one.id)),
  diseases: listOf((one, { loaders }) => loaders.caseContent.diseases(one.id)),
  files: listOf((one, { loaders }) => loaders.caseContent.files(one.id)),
  notes: listOf((one, { loaders }) => loaders.caseContent.notes(one.id)),
  orders: listOf((one, { loaders }) => loaders.caseContent.orders(one.id)),
  statusHistory: (one, _args, { loaders }) => loaders.case.statusHistory(one.id),
  timeline: (one, { order, ...args }, context, info) =>
    connect(args, context, info, async (stretch) => {
      const listing = await context.loaders.timeline.ofCase(one);
      const items = order === 'DESC' ? listing.items.toReversed() : listing.items;
      return { ...listing, ...pageOf(items, stretch), total: listing.total };
    }),
  events: (one, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.caseContent.events(one.id, stretch)),
  tagHistory: (one, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.caseContent.tagHistory(one.id, stretch)),
  records: (one) => [{ vendor: one.source.vendor, id: one.id }],
};
