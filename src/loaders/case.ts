import type { Case, CaseAnswer, CaseCount, CaseFilter, CaseOffering, CaseStatusChange } from '../domain/case.ts';
import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import { memoized, once } from '../domain/memo.ts';
import { failed, found, type Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import { after, type Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';
import type { ProviderLoader } from './provider.ts';

export type CaseLoader = Readonly<{
  /** The case by its own page, with all that this tells. */
  byId: (caseId: string) => Soon<Case | null>;
  /** A stretch of the patient's cases; null when the vendor holds no record of the patient. */
  ofPatient: (patient: Linked, stretch: Stretch) => Soon<Page<Case> | null>;
  /** All cases of a state that the viewer may know of. */
  list: (filter: CaseFilter) => Soon<readonly Outcome<Case>[]>;
  counts: () => Soon<readonly CaseCount[]>;
  offerings: (caseId: string) => Soon<readonly Outcome<CaseOffering>[] | null>;
  statusHistory: (caseId: string) => Soon<readonly CaseStatusChange[] | null>;
}>;

type Others = Readonly<{ patients: PatientLoader; providers: ProviderLoader }>;

export function caseLoader({ vendors, scope, mayRead }: LoaderDependencies, others: Others): CaseLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation);
  const options = {
    keyOf: (caseId: string) => caseId,
    mayRead: (caseId: string) => mayRead({ type: 'Case', key: caseId }),
  };

  const cases = each(
    (caseId: string) => after(client('getCase').case.byId(scope, caseId), (answer) => answer && meet(answer)),
    options,
  );
  const offerings = each((caseId: string) => client('listCaseOfferings').case.offerings(scope, caseId), options);
  const histories = each((caseId: string) => client('listCaseStatuses').case.statusHistory(scope, caseId), options);

  // A patient who is on a page twice is asked about once.
  const pages = each<Readonly<{ mdiId: string; stretch: Stretch }>, Page<CaseAnswer>>(
    ({ mdiId, stretch }) => client('listPatientCases').case.ofPatient(scope, mdiId, stretch),
    { keyOf: ({ mdiId, stretch: { offset, limit } }) => `${offset} ${limit} ${mdiId}` },
  );

  /** Whatever an answer embeds is handed to the loaders of what it embeds. */
  function meet(answer: CaseAnswer): Case {
    if (answer.patient !== null) others.patients.meet(answer.patient);
    if (answer.provider !== null) others.providers.meet(answer.provider);
    if (answer.offerings !== null) offerings.prime(answer.case.id, answer.offerings);
    return answer.case;
  }

  /** A listed case that tells all that its own page would is not asked for again. */
  function taken(answers: readonly Outcome<CaseAnswer>[]): readonly Outcome<Case>[] {
    return answers.flatMap((answer) => {
      if (answer.kind !== 'found') return [answer];
      const one = meet(answer.value);
      if (isWhole(one)) cases.prime(one.id, one);
      return options.mayRead(one.id) ? [found(one)] : [];
    });
  }

  return {
    byId: cases.load,
    ofPatient: (patient, stretch) =>
      after(others.patients.recordAt(patient, 'MDI'), (ref) => {
        if (ref === null) return null;
        return after(
          pages.load({ mdiId: ref.id, stretch }),
          (page) => page && { ...page, items: taken(page.items.map((answer) => ownedBy(ref.id, answer))) },
        );
      }),
    list: async (filter) => taken(await client('listCasesByStatus').case.list(scope, filter)),
    counts: once(async () => {
      const counts = await client('countCasesByStatus').case.counts(scope);
      return mayRead({ type: 'Clinic', key: 'statistics' }) ? counts : [];
    }),
    offerings: offerings.load,
    statusHistory: histories.load,
  };
}

const isWhole = memoized((one: Case): boolean => Object.values(one).every((value: unknown) => value !== undefined));

/** A vendor that answers with somebody else's case is not believed. */
function ownedBy(mdiId: string, answer: Outcome<CaseAnswer>): Outcome<CaseAnswer> {
  if (answer.kind !== 'found' || answer.value.case.patient?.id === mdiId) return answer;
  const where = { vendor: 'MDI', operation: 'listPatientCases' } as const;
  return failed(new VendorError({ ...where, kind: 'bad-payload', reason: 'another patient' }));
}
