import type {
  LinkDecisionResolvers,
  MutationResolvers,
  PatientCandidateResolvers,
  PatientMatchResolvers,
  QueryResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import type { PatientProfile } from '../domain/patient.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';
import { changing } from './mutation.ts';

export const patientMatchQueries: Pick<QueryResolvers, 'patientMatches'> = {
  patientMatches: (_parent, { status, ...args }, context, info) =>
    connect(args, context, info, (stretch) => context.commands.patientLink.matches(status, stretch)),
};

type Mutations = Pick<MutationResolvers, 'linkPatientRecord' | 'unlinkPatientRecord' | 'rejectPatientMatch'>;

export const patientMatchMutations: Mutations = {
  linkPatientRecord: changing((_parent: unknown, { input }: RecordArguments, { commands }: Context) =>
    commands.patientLink.link(decisionOf(input)),
  ),
  unlinkPatientRecord: changing((_parent: unknown, { input }: RecordArguments, { commands }: Context) =>
    commands.patientLink.unlink(decisionOf(input)),
  ),
  rejectPatientMatch: changing((_parent: unknown, { input }: MatchArguments, { commands }: Context) =>
    commands.patientLink.reject(input),
  ),
};

type RecordArguments = Readonly<{
  input: Readonly<{ patientId: string; vendor: VendorRef['vendor']; vendorId: string; reason: string }>;
}>;
type MatchArguments = Readonly<{ input: Readonly<{ matchId: string; reason: string }> }>;

function decisionOf({ patientId, vendor, vendorId, reason }: RecordArguments['input']) {
  return { patientId: keyOf('Patient', patientId), ref: { vendor, id: vendorId }, reason };
}

export const PatientMatch: PatientMatchResolvers = {
  matchId: (match) => match.id,
  grade: ({ verdict }) => verdict.grade,
  rule: ({ verdict }) => verdict.rule,
  matchedFields: ({ verdict }) => verdict.matched,
  conflictingFields: ({ verdict }) => verdict.conflicting,
  vetoes: ({ verdict }) => verdict.vetoes,
  candidates: (match) => match.records,
};

async function told<K extends keyof PatientProfile>(ref: VendorRef, name: K, { loaders }: Context) {
  return (await loaders.patient.profile(ref))?.[name] ?? null;
}

export const PatientCandidate: PatientCandidateResolvers = {
  vendorId: (ref) => ref.id,
  patient: (ref, _args, { loaders }) => loaders.patient.byRecord(ref),
  name: (ref, _args, context) => told(ref, 'name', context),
  birthDate: (ref, _args, context) => told(ref, 'birthDate', context),
  gender: (ref, _args, context) => told(ref, 'gender', context),
  emailText: (ref, _args, context) => told(ref, 'email', context),
  phoneText: (ref, _args, context) => told(ref, 'phone', context),
  address: (ref, _args, context) => told(ref, 'address', context),
};

export const LinkDecision: LinkDecisionResolvers = {
  record: (decision) => decision.ref,
  matchedFields: (decision) => decision.matched,
};
