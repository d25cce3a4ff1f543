import type { SharedVendors, Vendors } from '../vendors/index.ts';
import type { RecordKind } from './freshness.ts';
import type { ReadRule, Reads } from './reads.ts';

type Mdi = NonNullable<Vendors['mdi']>;
type SharedMdi = NonNullable<SharedVendors['mdi']>;

const vendor = 'MDI';
const self = (id: string): string => id;

/** One record, or all that belongs to one, by its id alone; or a list by all its arguments. */
const record = (operation: string, kind: RecordKind) => ({ vendor, operation, kind, keyOf: self, idOf: self }) as const;
const list = (operation: string, kind: RecordKind) => ({ vendor, operation, kind }) as const;

/** What belongs to a record: dropped with it, told apart by all the arguments. */
function partOf<A extends readonly [id: string, ...unknown[]]>(operation: string, kind: RecordKind): ReadRule<A> {
  return { vendor, operation, kind, idOf: (...[id]) => id };
}

export function shareMdi(client: Mdi, reads: Reads): SharedMdi {
  return {
    ...client,
    ...sharePeople(client, reads),
    ...shareMessages(client, reads),
    ...shareCases(client, reads),
    ...shareCatalogue(client, reads),
    ...shareLists(client, reads),
  };
}

function sharePeople(
  { patient, exam, provider, staff, patientContent, voucher }: Mdi,
  { one }: Reads,
): Partial<SharedMdi> {
  return {
    patient: {
      ...patient,
      byId: one(record('getPatient', 'patient'), patient.byId),
      search: one(list('searchPatients', 'patient'), patient.search),
    },
    exam: {
      byId: one(partOf('getPatientExam', 'patient'), exam.byId),
      ofPatient: one(partOf('listPatientExams', 'patient'), exam.ofPatient),
    },
    patientContent: {
      events: one(partOf('listPatientEvents', 'patient'), patientContent.events),
      subscriptions: one(partOf('listPatientSubscriptions', 'patient'), patientContent.subscriptions),
      allSubscriptions: one(list('listSubscriptions', 'patient'), patientContent.allSubscriptions),
      subscription: one(record('getSubscription', 'patient'), patientContent.subscription),
      dispensedMedicines: one(record('listDispensedMedicines', 'patient'), patientContent.dispensedMedicines),
    },
    voucher: {
      list: one(list('listVouchers', 'voucher'), voucher.list),
      byId: one(record('getVoucher', 'voucher'), voucher.byId),
      ofPatient: one(list('listPatientVouchers', 'voucher'), voucher.ofPatient),
    },
    provider: {
      ...provider,
      byId: one(record('getClinician', 'provider'), provider.byId),
      search: one(list('searchClinicians', 'provider'), provider.search),
    },
    staff: { byId: one(list('getSupportStaff', 'provider'), staff.byId) },
  };
}

function shareMessages({ message }: Mdi, { one }: Reads): Partial<SharedMdi> {
  const idOf = (_mdiId: string, messageId: string): string => messageId;
  return {
    message: {
      ...message,
      byId: one({ ...list('getMessage', 'message'), idOf }, message.byId),
      ofPatient: one(list('listMessages', 'message'), message.ofPatient),
      notification: one(record('getMessageNotification', 'message'), message.notification),
    },
  };
}

function shareCases({ case: cases, caseContent: content, order, tag }: Mdi, { one }: Reads): Partial<SharedMdi> {
  return {
    case: {
      ...cases,
      byId: one(record('getCase', 'case'), cases.byId),
      ofPatient: one(list('listPatientCases', 'case'), cases.ofPatient),
      list: one(list('listCasesByStatus', 'case'), cases.list),
      counts: one(list('countCasesByStatus', 'case'), cases.counts),
      offerings: one(record('listCaseOfferings', 'case'), cases.offerings),
      statusHistory: one(record('listCaseStatuses', 'case'), cases.statusHistory),
    },
    caseContent: {
      files: one(record('listCaseFiles', 'case'), content.files),
      questions: one(record('listCaseQuestions', 'case'), content.questions),
      diseases: one(record('listCaseDiseases', 'case'), content.diseases),
      notes: one(record('listCaseNotes', 'case'), content.notes),
      events: one(partOf('listCaseEvents', 'case'), content.events),
    },
    order: {
      ofCase: one(record('listCaseOrders', 'case'), order.ofCase),
      events: one(partOf('listOrderEvents', 'case'), order.events),
    },
    tag: {
      ...tag,
      list: one(list('listTags', 'catalogue'), tag.list),
      byId: one(list('getTag', 'catalogue'), tag.byId),
      historyOfCase: one(partOf('listCaseTagHistory', 'case'), tag.historyOfCase),
    },
  };
}

function shareCatalogue({ offering, questionnaire, region, status }: Mdi, { one }: Reads): Partial<SharedMdi> {
  return {
    offering: { ...offering, list: one(list('listOfferings', 'offering'), offering.list) },
    questionnaire: {
      ...questionnaire,
      list: one(list('listQuestionnaires', 'questionnaire'), questionnaire.list),
      byId: one(record('getQuestionnaire', 'questionnaire'), questionnaire.byId),
    },
    region: {
      ...region,
      list: one(list('listStates', 'region'), region.list),
      cities: one(list('listCities', 'region'), region.cities),
      postalCodes: one(list('listPostalCodes', 'region'), region.postalCodes),
    },
    status: { of: one(list('getStatus', 'status'), status.of) },
  };
}

/** What the clinic looks up to fill a form with. */
function shareLists({ catalogue, pharmacy, drug }: Mdi, { one }: Reads): Partial<SharedMdi> {
  return {
    catalogue: {
      clinic: one(list('getPartner', 'catalogue'), catalogue.clinic),
      licenceTypes: one(list('listLicenseTypes', 'region'), catalogue.licenceTypes),
      diseases: one(list('listDiseases', 'region'), catalogue.diseases),
      disease: one(list('getDisease', 'region'), catalogue.disease),
      specialties: one(list('listSpecialties', 'region'), catalogue.specialties),
      dispenseUnits: one(list('listDispenseUnits', 'region'), catalogue.dispenseUnits),
      notifications: one(list('listNotifications', 'catalogue'), catalogue.notifications),
      notification: one(list('getNotification', 'catalogue'), catalogue.notification),
    },
    pharmacy: {
      byId: one(record('getPharmacy', 'pharmacy'), pharmacy.byId),
      search: one(list('searchPharmacies', 'pharmacy'), pharmacy.search),
      linked: one(list('listLinkedPharmacies', 'pharmacy'), pharmacy.linked),
      ofPatient: one(record('listPatientPharmacies', 'patient'), pharmacy.ofPatient),
    },
    drug: {
      search: one(list('searchMedications', 'pharmacy'), drug.search),
      detail: one(list('getMedication', 'pharmacy'), drug.detail),
      supplies: one(list('searchSupplies', 'pharmacy'), drug.supplies),
    },
  };
}
