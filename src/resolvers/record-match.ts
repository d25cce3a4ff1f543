import type {
  LinkDecisionResolvers,
  MutationResolvers,
  PatientCandidateResolvers,
  PatientMatchResolvers,
  ProviderCandidateResolvers,
  ProviderMatchResolvers,
  QueryResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import type { Match } from '../domain/match.ts';
import type { PatientProfile } from '../domain/patient.ts';
import type { ProviderProfile } from '../domain/provider.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';
import type { LinkAnswerModel } from './models.ts';
import { changing } from './mutation.ts';

export const recordMatchQueries: Pick<QueryResolvers, 'patientMatches' | 'providerMatches'> = {
  patientMatches: (_parent, { status, ...args }, context, info) =>
    connect(args, context, info, (stretch) => context.decisions.patient.matches(status, stretch)),
  providerMatches: (_parent, { status, ...args }, context, info) =>
    connect(args, context, info, (stretch) => context.decisions.provider.matches(status, stretch)),
};

type Mutations = Pick<
  MutationResolvers,
  | 'linkPatientRecord'
  | 'unlinkPatientRecord'
  | 'rejectPatientMatch'
  | 'linkProviderRecord'
  | 'unlinkProviderRecord'
  | 'rejectProviderMatch'
>;

type RecordInput = Readonly<{ vendor: VendorRef['vendor']; vendorId: string; reason: string }>;
type PatientArguments = Readonly<{ input: RecordInput & Readonly<{ patientId: string }> }>;
type ProviderArguments = Readonly<{ input: RecordInput & Readonly<{ providerId: string }> }>;
type MatchArguments = Readonly<{ input: Readonly<{ matchId: string; reason: string }> }>;

function decisionOf(subjectId: string, { vendor, vendorId, reason }: RecordInput) {
  return { subjectId, ref: { vendor, id: vendorId }, reason };
}

function ofPatient({ input }: PatientArguments) {
  return decisionOf(keyOf('Patient', input.patientId), input);
}

function ofProvider({ input }: ProviderArguments) {
  return decisionOf(keyOf('Provider', input.providerId), input);
}

export const recordMatchMutations: Mutations = {
  linkPatientRecord: changing((_parent: unknown, args: PatientArguments, { decisions }: Context) =>
    decisions.patient.link(ofPatient(args)),
  ),
  unlinkPatientRecord: changing((_parent: unknown, args: PatientArguments, { decisions }: Context) =>
    decisions.patient.unlink(ofPatient(args)),
  ),
  rejectPatientMatch: changing((_parent: unknown, { input }: MatchArguments, { decisions }: Context) =>
    decisions.patient.reject(input),
  ),
  linkProviderRecord: changing((_parent: unknown, args: ProviderArguments, { decisions }: Context) =>
    decisions.provider.link(ofProvider(args)),
  ),
  unlinkProviderRecord: changing((_parent: unknown, args: ProviderArguments, { decisions }: Context) =>
    decisions.provider.unlink(ofProvider(args)),
  ),
  rejectProviderMatch: changing((_parent: unknown, { input }: MatchArguments, { decisions }: Context) =>
    decisions.provider.reject(input),
  ),
};

const patientPayload = { patient: ({ person }: LinkAnswerModel) => person };
const providerPayload = { provider: ({ person }: LinkAnswerModel) => person };

/** A pair says the same of two patients as of two providers. */
const pair = {
  matchId: (match: Match) => match.id,
  grade: ({ verdict }: Match) => verdict.grade,
  rule: ({ verdict }: Match) => verdict.rule,
  matchedFields: ({ verdict }: Match) => verdict.matched,
  conflictingFields: ({ verdict }: Match) => verdict.conflicting,
  vetoes: ({ verdict }: Match) => verdict.vetoes,
  candidates: (match: Match) => match.records,
};

const PatientMatch: PatientMatchResolvers = pair;
const ProviderMatch: ProviderMatchResolvers = pair;

function ofPatientRecord<K extends keyof PatientProfile>(name: K) {
  return async (ref: VendorRef, _args: object, { loaders }: Context) =>
    (await loaders.patient.profile(ref))?.[name] ?? null;
}

function ofProviderRecord<K extends keyof ProviderProfile>(name: K) {
  return async (ref: VendorRef, _args: object, { loaders }: Context) =>
    (await loaders.provider.profile(ref))?.[name] ?? null;
}

const PatientCandidate: PatientCandidateResolvers = {
  vendorId: (ref) => ref.id,
  patient: (ref, _args, { loaders }) => loaders.patient.byRecord(ref),
  name: ofPatientRecord('name'),
  birthDate: ofPatientRecord('birthDate'),
  gender: ofPatientRecord('gender'),
  emailText: ofPatientRecord('email'),
  phoneText: ofPatientRecord('phone'),
  address: ofPatientRecord('address'),
};

const ProviderCandidate: ProviderCandidateResolvers = {
  vendorId: (ref) => ref.id,
  provider: (ref, _args, { loaders }) => loaders.provider.byRecord(ref),
  name: ofProviderRecord('name'),
  npi: ofProviderRecord('npi'),
  gender: ofProviderRecord('gender'),
  emailText: ofProviderRecord('email'),
  phoneText: ofProviderRecord('phone'),
  specialty: ofProviderRecord('specialty'),
  licences: async (ref, _args, { loaders }) => (await loaders.provider.profile(ref))?.licences ?? [],
};

const LinkDecision: LinkDecisionResolvers = {
  record: (decision) => decision.ref,
  matchedFields: (decision) => decision.matched,
};

/** All that is told of pairs of records, and of what persons decide about them. */
export const recordMatchTypes = {
  PatientMatch,
  PatientCandidate,
  ProviderMatch,
  ProviderCandidate,
  LinkDecision,
  LinkPatientRecordPayload: patientPayload,
  UnlinkPatientRecordPayload: patientPayload,
  RejectPatientMatchPayload: patientPayload,
  LinkProviderRecordPayload: providerPayload,
  UnlinkProviderRecordPayload: providerPayload,
  RejectProviderMatchPayload: providerPayload,
};
