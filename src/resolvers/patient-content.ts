import type {
  DispensedMedicineResolvers,
  PatientResolvers,
  QueryResolvers,
  SubscriptionPlanResolvers,
} from '../__generated__/resolvers-types.ts';
import { connect } from './connection.ts';
import { eachOf, listOf } from './report.ts';

type Names = 'health' | 'exams' | 'events' | 'vouchers' | 'subscriptions' | 'pharmacies' | 'dispensedMedicines';

/** What the vendor that prescribes keeps of a patient, each by a call of its own. */
export const patientContent: Pick<PatientResolvers, Names> = {
  health: (patient, _args, { loaders }) => loaders.patientContent.health(patient),
  exams: (patient, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.patientContent.exams(patient, stretch)),
  events: (patient, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.patientContent.events(patient, stretch)),
  vouchers: (patient, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.voucher.ofPatient(patient, stretch)),
  subscriptions: (patient, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.patientContent.subscriptions(patient, stretch)),
  pharmacies: listOf((patient, { loaders }) => loaders.pharmacy.ofPatient(patient)),
  dispensedMedicines: listOf((patient, { loaders }) => loaders.patientContent.dispensedMedicines(patient)),
};

export const patientContentQueries: Pick<QueryResolvers, 'subscriptionPlans' | 'subscriptionPlan'> = {
  subscriptionPlans: (_parent, args, context, info) =>
    connect(args, context, info, context.loaders.patientContent.allSubscriptions),
  subscriptionPlan: (_parent, { subscriptionId }, { loaders }) => loaders.patientContent.subscription(subscriptionId),
};

export const SubscriptionPlan: SubscriptionPlanResolvers = {
  patient: ({ patient }, _args, { loaders }) => patient && loaders.patient.byRecord(patient),
  subscriptionId: (plan) => plan.id,
  offerings: ({ offeringIds }, _args, context, info) =>
    eachOf(offeringIds, context.loaders.offering.byId, context, info),
};

export const DispensedMedicine: DispensedMedicineResolvers = {
  historyId: (medicine) => medicine.id,
};
