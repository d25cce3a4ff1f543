import type { DrugCode, Drug, DrugDetail, SupplyItem } from '../domain/drug.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type DrugLoader = Readonly<{
  search: (name: string) => Soon<readonly Outcome<Drug>[]>;
  detail: (code: DrugCode) => Soon<DrugDetail | null>;
  supplies: (name: string | null, ndc: string | null) => Soon<readonly Outcome<SupplyItem>[]>;
}>;

/** The drug list is no patient's; it is read with the clinic's account. */
export function drugLoader({ vendors, scope, mayRead }: LoaderDependencies): DrugLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation).drug;
  const isVisible = mayRead({ type: 'Clinic', key: 'drugs' });
  const details = each((code: DrugCode) => client('getMedication').detail(scope, code), {
    keyOf: ({ kind, code }) => `${kind} ${code}`,
    mayRead: () => isVisible,
  });
  return {
    search: async (name) => (isVisible ? client('searchMedications').search(scope, name) : []),
    detail: details.load,
    supplies: async (name, ndc) => (isVisible ? client('searchSupplies').supplies(scope, name, ndc) : []),
  };
}
