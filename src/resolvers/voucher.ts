import type { QueryResolvers, VoucherOfferingResolvers, VoucherResolvers } from '../__generated__/resolvers-types.ts';
import { connect } from './connection.ts';
import { eachOf } from './report.ts';

export const voucherQueries: Pick<QueryResolvers, 'voucher' | 'vouchers'> = {
  voucher: (_parent, { voucherId }, { loaders }) => loaders.voucher.byId(voucherId),
  vouchers: (_parent, { includesExpired, ...args }, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.voucher.list(includesExpired, stretch)),
};

export const Voucher: VoucherResolvers = {
  voucherId: (voucher) => voucher.id,
  patient: ({ patient }, _args, { loaders }) => patient && loaders.patient.byRecord(patient),
  case: ({ caseId }, _args, { loaders }) => (caseId === null ? null : loaders.case.byId(caseId)),
  questionnaire: ({ questionnaireId }, _args, { loaders }) =>
    questionnaireId === null ? null : loaders.questionnaire.byId(questionnaireId),
  diseases: ({ diseaseIds }, _args, context, info) =>
    eachOf(diseaseIds, context.loaders.catalogue.disease, context, info),
};

export const VoucherOffering: VoucherOfferingResolvers = {
  offering: ({ offeringId }, _args, { loaders }) => loaders.offering.byId(offeringId),
};
