import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import type { ProductPharmacy } from '../../domain/product.ts';
import type { VoucherAnswer } from '../../domain/voucher.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { toPatient, wirePatient } from './patient.ts';
import { readOne, readPages, type Shape } from './read.ts';
import { wireFlag, wireId, wireText, wireTime } from './wire.ts';

/** Where an offering goes, flat in a list and in a product of its own in a voucher's own page (public samples). */
const wireGoesTo = z.object({ pharmacy_id: wireText, force_pharmacy: wireFlag });

const wirePayload = z.object({
  patient_id: wireText,
  hold_status: wireFlag,
  questionnaire_id: wireText,
  offerings: z.array(wireGoesTo.extend({ offering_id: wireId, product: wireGoesTo.nullish() })).nullish(),
  diseases: z.array(z.object({ disease_id: wireText })).nullish(),
});

/**
 * A list calls the id `id`, a voucher's own page `partner_voucher_id`. `payload.patient_auth`, the patient's own and
 * `onboarding_url` let their bearer in as the patient: they are not read.
 */
export const wireVoucher = z
  .object({
    id: wireId.optional(),
    partner_voucher_id: wireId.optional(),
    case_id: wireText,
    partner_questionnaire_id: wireText,
    pharmacy_id: wireText,
    pharmacy_name: wireText,
    demo: wireFlag,
    expired: wireFlag,
    is_expired: wireFlag,
    expires_at: wireTime.nullish(),
    created_at: wireTime.nullish(),
    metadata: wireText,
    payload: wirePayload.nullish(),
    patient: wirePatient.nullish().catch(undefined),
  })
  .transform((wire, context) => {
    const id = wire.id ?? wire.partner_voucher_id;
    if (id !== undefined) return { ...wire, id };
    context.addIssue({ code: 'custom', path: ['id'], message: 'missing' });
    return z.NEVER;
  });

function goesTo(to: z.output<typeof wireGoesTo>, name: string | null): ProductPharmacy | null {
  const id = filled(to.pharmacy_id);
  return id === null && name === null ? null : { id, name, isForced: to.force_pharmacy ?? null };
}

type Wire = z.output<typeof wireVoucher>;

export function toVoucherAnswer(wire: Wire, now: number): VoucherAnswer {
  const { payload } = wire;
  const patientId = patientIdOf(wire);
  const voucher = {
    id: wire.id,
    patient: patientId === null ? null : ({ vendor, id: patientId } as const),
    caseId: filled(wire.case_id),
    questionnaireId: filled(wire.partner_questionnaire_id) ?? filled(payload?.questionnaire_id),
    offerings: (payload?.offerings ?? []).map((one) => ({
      offeringId: one.offering_id,
      pharmacy: goesTo(one.product ?? one, null),
    })),
    diseaseIds: (payload?.diseases ?? []).flatMap(({ disease_id: id }) => filled(id) ?? []),
    pharmacy: goesTo({ pharmacy_id: wire.pharmacy_id, force_pharmacy: null }, filled(wire.pharmacy_name)),
    isOnHold: payload?.hold_status ?? null,
    isDemo: wire.demo ?? null,
    isExpired: wire.is_expired ?? wire.expired ?? null,
    expiresAt: wire.expires_at ?? null,
    metadata: filled(wire.metadata),
    createdAt: wire.created_at ?? null,
    source: { vendor, fetchedAt: now },
  } as const;
  return { voucher, patient: wire.patient == null ? null : toPatient(wire.patient, now) };
}

function patientIdOf({ patient, payload }: Pick<Wire, 'patient' | 'payload'>): string | null {
  return patient?.patient_id ?? filled(payload?.patient_id);
}

const shape: Shape<typeof wireVoucher, VoucherAnswer> = {
  schema: wireVoucher,
  toDomain: toVoucherAnswer,
  idOf: ({ voucher }) => voucher.id,
};

/** A voucher that names somebody else is not believed. */
function shapeOf(mdiId: string): Shape<typeof wireVoucher, VoucherAnswer> {
  const schema = wireVoucher.refine((wire) => [null, mdiId].includes(patientIdOf(wire)), { path: ['patient_id'] });
  return { ...shape, schema };
}

export type MdiVouchers = Readonly<{
  /** `expired=0` is the one filter that is shown. */
  list: (scope: CallScope, includesExpired: boolean, stretch: Stretch) => Promise<Page<VoucherAnswer> | null>;
  byId: (scope: CallScope, voucherId: string) => Promise<VoucherAnswer | null>;
  ofPatient: (scope: CallScope, mdiId: string, stretch: Stretch) => Promise<Page<VoucherAnswer> | null>;
}>;

export function voucherSource(client: MdiClient): MdiVouchers {
  return {
    list: (scope, includesExpired, stretch) => {
      const query = { expired: includesExpired ? null : 0 };
      return readPages(
        client,
        scope,
        { operation: 'listVouchers', path: '/v1/partner/vouchers', query },
        stretch,
        shape,
      );
    },
    byId: (scope, voucherId) => {
      const read = { operation: 'getVoucher', path: path`/v1/partner/vouchers/${voucherId}` };
      return readOne(client, scope, read, voucherId, shape);
    },
    ofPatient: (scope, mdiId, stretch) => {
      const read = { operation: 'listPatientVouchers', path: path`/v1/partner/patients/${mdiId}/vouchers` };
      return readPages(client, scope, read, stretch, shapeOf(mdiId));
    },
  };
}
