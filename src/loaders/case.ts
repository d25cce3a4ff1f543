import type { Case, CaseAnswer, CaseOffering, CaseStatusChange } from '../domain/case.ts';
import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import { failed, found, type Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';
import type { ProviderLoader } from './provider.ts';

export type CaseLoader = Readonly<{
  byId: (caseId: string) => Promise<Case | null>;
  /** A stretch of the patient's cases; null when the vendor holds no record of the patient. */
  ofPatient: (patient: Linked, stretch: Stretch) => Promise<Page<Case> | null>;
  offerings: (caseId: string) => Promise<readonly Outcome<CaseOffering>[] | null>;
  statusHistory: (caseId: string) => Promise<readonly CaseStatusChange[] | null>;
}>;

type Others = Readonly<{ patients: PatientLoader; providers: ProviderLoader }>;

export function caseLoader({ vendors, scope, mayRead }: LoaderDependencies, others: Others): CaseLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation);
  const options = {
    keyOf: (caseId: string) => caseId,
    mayRead: (caseId: string) => mayRead({ type: 'Case', key: caseId }),
  };

  function meet(answer: CaseAnswer): Case {
    if (answer.patient !== null) others.patients.meet(answer.patient);
    if (answer.provider !== null) others.providers.meet(answer.provider);
    return answer.case;
  }

  const cases = each(async (caseId: string) => {
    const answer = await client('getCase').case.byId(scope, caseId);
    return answer && meet(answer);
  }, options);
  const offerings = each(async (caseId: string) => client('listCaseOfferings').case.offerings(scope, caseId), options);
  const histories = each(
    async (caseId: string) => client('listCaseStatuses').case.statusHistory(scope, caseId),
    options,
  );

  // A patient who is on a page twice is asked about once.
  const pages = each<Readonly<{ mdiId: string; stretch: Stretch }>, Page<CaseAnswer>>(
    async ({ mdiId, stretch }) => client('listPatientCases').case.ofPatient(scope, mdiId, stretch),
    { keyOf: ({ mdiId, stretch: { offset, limit } }) => `${offset} ${limit} ${mdiId}` },
  );

  /** A vendor that answers with somebody else's case is not believed. */
  function ownCase(mdiId: string, answer: Outcome<CaseAnswer>): Outcome<Case> {
    if (answer.kind !== 'found') return answer;
    if (answer.value.case.patient?.id === mdiId) {
      cases.prime(answer.value.case.id, answer.value.case);
      return found(meet(answer.value));
    }
    const where = { vendor: 'MDI', operation: 'listPatientCases' } as const;
    return failed(new VendorError({ ...where, kind: 'bad-payload', reason: 'another patient' }));
  }

  return {
    byId: cases.load,
    ofPatient: async (patient, stretch) => {
      const ref = await others.patients.recordAt(patient, 'MDI');
      if (ref === null) return null;
      const page = await pages.load({ mdiId: ref.id, stretch });
      if (page === null) return null;
      const own = page.items.map((answer) => ownCase(ref.id, answer));
      const isVisible = (item: Outcome<Case>): boolean => item.kind !== 'found' || options.mayRead(item.value.id);
      return { ...page, items: own.filter(isVisible) };
    },
    offerings: offerings.load,
    statusHistory: histories.load,
  };
}
