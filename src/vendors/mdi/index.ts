import type { BreakerState } from '../../http/breaker.ts';
import { caseSource, type MdiCases } from './case.ts';
import { createMdiClient, type MdiOptions, type MdiSettings } from './client.ts';
import { type MdiEvents, mdiEvents } from './event.ts';
import { type MdiOfferings, offeringSource } from './offering.ts';
import { type MdiPatients, patientSource } from './patient.ts';
import { type MdiProviders, providerSource } from './provider.ts';
import { type MdiQuestionnaires, questionnaireSource } from './questionnaire.ts';
import { type MdiRegions, regionSource } from './region.ts';

export type { MdiSettings };

export type Mdi = Readonly<{
  patient: MdiPatients;
  provider: MdiProviders;
  case: MdiCases;
  offering: MdiOfferings;
  questionnaire: MdiQuestionnaires;
  region: MdiRegions;
  event: MdiEvents;
  breakerState: () => BreakerState;
  close: () => Promise<void>;
}>;

export function createMdi(options: MdiOptions): Mdi {
  const client = createMdiClient(options);
  return {
    patient: patientSource(client),
    provider: providerSource(client),
    case: caseSource(client),
    offering: offeringSource(client),
    questionnaire: questionnaireSource(client),
    region: regionSource(client),
    event: mdiEvents,
    breakerState: client.transport.breakerState,
    close: client.transport.close,
  };
}
