import type { Linked } from '../domain/link.ts';
import { found, type Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { Soon } from '../domain/soon.ts';
import type { Voucher, VoucherAnswer } from '../domain/voucher.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';

export type VoucherLoader = Readonly<{
  byId: (voucherId: string) => Soon<Voucher | null>;
  list: (includesExpired: boolean, stretch: Stretch) => Soon<Page<Voucher> | null>;
  /** Null: the vendor holds no record of the patient. */
  ofPatient: (patient: Linked, stretch: Stretch) => Soon<Page<Voucher> | null>;
}>;

export function voucherLoader(
  { vendors, scope, mayRead }: LoaderDependencies,
  { patients }: Readonly<{ patients: PatientLoader }>,
): VoucherLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation).voucher;
  const visible = (key: string): boolean => mayRead({ type: 'Clinic', key });
  const vouchers = each(
    async (id: string) => {
      const answer = await client('getVoucher').byId(scope, id);
      return answer && meet(answer);
    },
    { keyOf: (id) => id, mayRead: visible },
  );

  function meet({ voucher, patient }: VoucherAnswer): Voucher {
    if (patient !== null) patients.meet(patient);
    return voucher;
  }

  function taken(page: Page<VoucherAnswer> | null): Page<Voucher> | null {
    const one = (answer: Outcome<VoucherAnswer>): Outcome<Voucher> =>
      answer.kind === 'found' ? found(meet(answer.value)) : answer;
    return page && { ...page, items: page.items.map(one) };
  }

  return {
    byId: vouchers.load,
    list: async (includesExpired, stretch) =>
      visible('vouchers') ? taken(await client('listVouchers').list(scope, includesExpired, stretch)) : null,
    ofPatient: async (patient, stretch) => {
      const ref = await patients.recordAt(patient, 'MDI');
      return ref && taken(await client('listPatientVouchers').ofPatient(scope, ref.id, stretch));
    },
  };
}
