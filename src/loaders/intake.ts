import type { Intake } from '../domain/intake.ts';
import type { MedicalProfile } from '../domain/medical-profile.ts';
import { absent, type Outcome } from '../domain/outcome.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type IntakeLoader = Readonly<{
  byId: (intakeId: string) => Soon<Intake | null>;
  /** Takes note of what a visit embedded. */
  meet: (intake: Intake) => void;
  /** The profile that a visit of this request handed over with the intake. */
  medicalProfile: (intakeId: string) => Outcome<MedicalProfile>;
}>;

export function intakeLoader({ vendors, scope, mayRead }: LoaderDependencies): IntakeLoader {
  const intakes = each((id: string) => configured(vendors.vsee, 'VSEE', 'getIntake').intake.byId(scope, id), {
    keyOf: (id) => id,
    mayRead: (id) => mayRead({ type: 'Intake', key: id }),
  });
  const met = new Map<string, readonly Intake[]>();

  return {
    byId: intakes.load,
    meet: (intake) => {
      intakes.prime(intake.id, intake);
      met.set(intake.id, [...(met.get(intake.id) ?? []), intake]);
    },
    medicalProfile: (intakeId) =>
      met.get(intakeId)?.findLast(({ medicalProfile }) => medicalProfile !== undefined)?.medicalProfile ?? absent,
  };
}
