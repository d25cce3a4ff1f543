import type { Visit } from '../world/types.ts';

/** DoseSpot's own words (S1), with the year 1 for "not signed". */
export function takenBefore(visit: Visit): object {
  return {
    ID: `9${visit.vseeId}`,
    DrugID: '69117',
    NDC: '00012345678',
    RxNormCode: '260654',
    Drug: 'One Tab Daily oral tablet',
    Supply: false,
    Compound: false,
    Directions: 'Once a day',
    Qty: 60,
    QtyQual: 'Tablet',
    Refills: 0,
    DaysSupply: 0,
    SubstitutionAllowedFlag: 1,
    Schedule: 0,
    PharmacyNote: '',
    InternalNote: '',
    PrescriberId: visit.providerId ?? '0',
    LocationId: 'SANDBOX',
    PrescriptionDate: '2024-01-30T00:00:00',
    SignDate: '0001-01-01T00:00:00',
    Status: 'Current',
    PharmacyNcpdpId: '0001060',
    RouteDetail: 'e-Sent:Jan 30 2024 3:41PM Sandbox Pharmacy<br />Sent',
    PartnerMedID: '',
    PrescriberName: 'Dr. Sandbox Provider, M.D.',
  };
}

export function prescribed(visit: Visit): object {
  const day = new Date(visit.startAt).toISOString().slice(0, 10);
  return {
    ...takenBefore(visit),
    ID: `8${visit.vseeId}`,
    NDC: '00087654321',
    RxNormCode: '1049630',
    Drug: 'Antihistamine 25 mg oral tablet',
    Directions: 'Two tablets at bedtime',
    Qty: 20,
    Refills: 1,
    DaysSupply: 10,
    PrescriptionDate: `${day}T00:00:00`,
    SignDate: `${day}T00:00:00`,
  };
}
