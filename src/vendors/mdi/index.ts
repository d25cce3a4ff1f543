import type { TransportReport } from '../../domain/vendor-health.ts';
import type { BreakerState } from '../../http/breaker.ts';
import { caseContentSource, type MdiCaseContent } from './case-content.ts';
import { caseChanges, type MdiCaseChanges } from './case-change.ts';
import { caseSource, type MdiCases } from './case.ts';
import { catalogueSource, type MdiCatalogue } from './catalogue.ts';
import { createMdiClient, type MdiOptions, type MdiSettings } from './client.ts';
import { drugSource, type MdiDrugs } from './drug.ts';
import { type MdiEvents, mdiEvents } from './event.ts';
import { examSource, type MdiExams } from './exam.ts';
import { fileChanges, type MdiFileChanges } from './file-change.ts';
import { fileSource, type MdiFiles } from './file.ts';
import { type MdiMessageChanges, messageChanges } from './message-change.ts';
import { type MdiMessageNotifications, messageNotificationSource } from './message-notification.ts';
import { type MdiMessages, messageSource } from './message.ts';
import { type MdiOfferings, offeringSource } from './offering.ts';
import { type MdiOrders, orderSource } from './order.ts';
import { type MdiPatientChanges, patientChanges } from './patient-change.ts';
import { type MdiPatientContent, patientContentSource } from './patient-content.ts';
import { type MdiPatients, patientSource } from './patient.ts';
import { type MdiPharmacies, pharmacySource } from './pharmacy.ts';
import { type MdiProviders, providerSource } from './provider.ts';
import { type MdiQuestionnaires, questionnaireSource } from './questionnaire.ts';
import { type MdiRegions, regionSource } from './region.ts';
import { type MdiStaff, staffSource } from './staff.ts';
import { type MdiStatus, statusSource } from './status.ts';
import { type MdiTags, tagSource } from './tag.ts';
import { type MdiVouchers, voucherSource } from './voucher.ts';

export type { MdiSettings };

export type Mdi = Readonly<{
  patient: MdiPatients & MdiPatientChanges;
  exam: MdiExams;
  provider: MdiProviders;
  staff: MdiStaff;
  case: MdiCases & MdiCaseChanges;
  caseContent: MdiCaseContent;
  order: MdiOrders;
  tag: MdiTags;
  file: MdiFiles & MdiFileChanges;
  message: MdiMessages & MdiMessageNotifications & MdiMessageChanges;
  offering: MdiOfferings;
  questionnaire: MdiQuestionnaires;
  region: MdiRegions;
  catalogue: MdiCatalogue;
  pharmacy: MdiPharmacies;
  drug: MdiDrugs;
  voucher: MdiVouchers;
  patientContent: MdiPatientContent;
  event: MdiEvents;
  status: MdiStatus;
  breakerState: () => BreakerState;
  report: () => TransportReport;
  close: () => Promise<void>;
}>;

export function createMdi(options: MdiOptions): Mdi {
  const client = createMdiClient(options);
  return {
    patient: { ...patientSource(client), ...patientChanges(client) },
    exam: examSource(client),
    provider: providerSource(client),
    staff: staffSource(client),
    case: { ...caseSource(client), ...caseChanges(client) },
    caseContent: caseContentSource(client),
    order: orderSource(client),
    tag: tagSource(client),
    file: { ...fileSource(client), ...fileChanges(client) },
    message: { ...messageSource(client), ...messageNotificationSource(client), ...messageChanges(client) },
    offering: offeringSource(client),
    questionnaire: questionnaireSource(client),
    region: regionSource(client),
    catalogue: catalogueSource(client),
    pharmacy: pharmacySource(client),
    drug: drugSource(client),
    voucher: voucherSource(client),
    patientContent: patientContentSource(client),
    event: mdiEvents,
    status: statusSource(client),
    breakerState: client.transport.breakerState,
    report: client.transport.report,
    close: client.transport.close,
  };
}
