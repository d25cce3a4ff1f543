import type { Intake } from '../domain/intake.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type IntakeLoader = Readonly<{
  byId: (intakeId: string) => Promise<Intake | null>;
  /** Takes note of what a visit embedded. */
  meet: (intake: Intake) => void;
}>;

export function intakeLoader({ vendors, scope, mayRead }: LoaderDependencies): IntakeLoader {
  const intakes = each(async (id: string) => configured(vendors.vsee, 'VSEE', 'getIntake').intake.byId(scope, id), {
    keyOf: (id) => id,
    mayRead: (id) => mayRead({ type: 'Intake', key: id }),
  });
  return { byId: intakes.load, meet: (intake) => intakes.prime(intake.id, intake) };
}
