import { patientRules, providerRules } from '../../../src/identity/rules.ts';
import type { Measured, Yardstick } from './measure.ts';
import { measure } from './measure.ts';
import type { Fact } from './noise.ts';
import type { Population } from './population.ts';
import type { ProviderFact, ProviderPopulation } from './provider-population.ts';

/** Two of: the whole name with the birth date, the e-mail address, the telephone. */
const patients: Yardstick<Fact> = {
  rules: patientRules,
  isSupported: (a, b) =>
    atLeastTwo(
      a.given === b.given && a.family === b.family && a.birthDate === b.birthDate,
      a.email !== null && a.email === b.email,
      a.phone !== null && a.phone === b.phone,
    ),
};

/** Two of: the whole name, the National Provider Identifier, an e-mail address that is no office's. */
const providers: Yardstick<ProviderFact> = {
  rules: providerRules,
  isSupported: (a, b) =>
    atLeastTwo(
      a.given === b.given && a.family === b.family,
      a.npi !== null && a.npi === b.npi,
      a.email !== null && a.email === b.email,
    ),
};

function atLeastTwo(...agreements: readonly boolean[]): boolean {
  return agreements.filter(Boolean).length >= 2;
}

export function measurePatients({ vsee, mdi }: Pick<Population, 'vsee' | 'mdi'>): Measured {
  return measure(vsee, mdi, patients);
}

export function measureProviders({ vsee, mdi }: ProviderPopulation): Measured {
  return measure(vsee, mdi, providers);
}
