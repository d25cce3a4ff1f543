import type { GraphQLResolveInfo } from 'graphql';
import { responsePathAsArray } from 'graphql';
import type { PatientRecordResolvers, PatientResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError, toVendorStatus } from '../domain/errors.ts';
import { toGlobalId } from '../domain/id.ts';
import type { Linked } from '../domain/link.ts';
import { pageOf } from '../domain/page.ts';
import { after } from '../domain/soon.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';
import { patientMessages } from './message.ts';
import { emailOf, phoneOf } from './person.ts';
import { listPatientVisits } from './patient-visit.ts';
import { patientContent } from './patient-content.ts';
import { valueOfTold } from './report.ts';

/** VSee searches from three characters on (developer wiki, `GET /users`). */
const shortestSearch = 3;

export const patientQueries: Pick<QueryResolvers, 'patient' | 'patients'> = {
  patient: (_parent, { id }, { loaders }) => loaders.patient.byId(keyOf('Patient', id)),
  patients: (_parent, { search, ...args }, context, info) => {
    const text = search.trim();
    if (text.length < shortestSearch) {
      throw new RequestError('BAD_USER_INPUT', `"search" needs at least ${shortestSearch} characters.`);
    }
    return connect(args, context, info, async (stretch) => {
      const { items, total, missing } = await context.loaders.patient.search(text);
      return { ...pageOf(items, stretch), total, missing };
    });
  },
};

type Field = Parameters<Context['loaders']['patient']['field']>[1];

function told<K extends Field>(name: K, patient: Linked, context: Context, info: GraphQLResolveInfo) {
  return after(context.loaders.patient.field(patient, name), (answer) => ({
    value: valueOfTold(answer, context, info),
    source: answer.source,
  }));
}

/** A resolver of a field that is told as it is. */
function field<K extends Field>(name: K) {
  return (patient: Linked, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    after(told(name, patient, context, info), ({ value }) => value);
}

export const Patient: PatientResolvers = {
  ...patientMessages,
  id: (patient) => toGlobalId('Patient', patient.id),
  name: field('name'),
  birthDate: field('birthDate'),
  gender: field('gender'),
  email: async (patient, _args, context, info) => {
    const { value, source } = await told('email', patient, context, info);
    return emailOf(value, source);
  },
  phone: async (patient, _args, context, info) => phoneOf((await told('phone', patient, context, info)).value),
  phoneText: field('phone'),
  address: field('address'),
  records: async (patient, _args, { loaders, reports }, info) => {
    const { links, missing } = await loaders.patient.records(patient);
    const path = responsePathAsArray(info.path);
    for (const error of missing) reports.push({ error, path });
    return links;
  },
  unavailable: async (patient, _args, { loaders }) =>
    (await loaders.patient.records(patient)).missing.map(toVendorStatus),
  visits: (patient, { filter, orderBy, ...args }, context, info) =>
    listPatientVisits(patient, { filter, orderBy, args, context, info }),
  currentVisit: (patient, _args, { loaders }) => loaders.patientVisit.current(patient),
  cases: (patient, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.case.ofPatient(patient, stretch)),
  ...patientContent,
  conflicts: async (patient, _args, context, info) =>
    valueOfTold(await context.loaders.patient.conflicts(patient), context, info) ?? [],
  linkHistory: (patient, _args, { decisions }) => decisions.patient.history(patient),
  source: async (patient, _args, { loaders }) => (await loaders.patient.field(patient, 'name')).source,
};

export const PatientRecord: PatientRecordResolvers = {
  vendor: (link) => link.ref.vendor,
  vendorId: (link) => link.ref.id,
  matchedFields: (link) => link.matched,
};
