import type { Soon } from '../domain/soon.ts';
import type { StaffKind, StaffMember } from '../domain/staff.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

type StaffKey = Readonly<{ kind: StaffKind; id: string }>;

export type StaffLoader = Readonly<{ byId: (key: StaffKey) => Soon<StaffMember | null> }>;

/** People of the clinic and of the vendor: nothing here is about a patient. */
export function staffLoader({ vendors, scope, mayRead }: LoaderDependencies): StaffLoader {
  const staff = each<StaffKey, StaffMember>(
    ({ kind, id }) => configured(vendors.mdi, 'MDI', 'getSupportStaff').staff.byId(scope, kind, id),
    { keyOf: ({ kind, id }) => `${kind} ${id}`, mayRead: ({ id }) => mayRead({ type: 'Clinic', key: id }) },
  );
  return { byId: staff.load };
}
