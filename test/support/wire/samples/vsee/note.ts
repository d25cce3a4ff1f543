import { type Changes, memberId, visitId } from './ids.ts';

/** What stands in `postvisit` before anybody wrote a note (S1, V10). */
export function noteStub(changes: Changes = {}) {
  return {
    member_id: memberId,
    class_id: null,
    visit_id: visitId,
    modified: 1770627695,
    created: 1770627695,
    id: '615f2e2f-c240-4088-a28b-594b64457b11',
    ...changes,
  };
}

/** The note of `GET /visits` and, a second `postvisit` behind the stub, of `GET /visits/:id` (S1). */
export function note(changes: Changes = {}) {
  return {
    visit_id: visitId,
    modified: 1473370072,
    created: 1473368099,
    member_id: memberId,
    modifiedBy: 'Second Provider 2',
    draft: false,
    physical_exam: '<p>dfvevofivuoiwue</p><p>iou</p><p>oi</p>',
    assessment_plan: '<p>oiuoiwfuweoifu</p><p>efweiofweiofuweoif</p><p><br></p>',
    reason_for_visit: 'Allergic reaction',
    reason_for_visit_other: '',
    schema: '',
    diagnosis: 'Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)',
    patient_instructions: '<p>Plan / Discharge...<br></p>',
    disposition: 'Referred to ED',
    dea: '',
    npi: '',
    attachments: [
      {
        _id: '57e4f034-3a0c-4b1d-bc15-221bac1f0144',
        name: 'Water.jpg',
        path: 'files/2016/09/23/57e4f034-3a0c-4b1d-bc15-221bac1f0144.jpg',
        size: 1692776,
        ext: 'jpg',
        type: 0,
        creator_id: '1096',
        remark: null,
        using: 1,
        modified: { sec: 1474621492, usec: 858000 },
        created: { sec: 1474621492, usec: 858000 },
      },
    ],
    ...changes,
  };
}

/** A prescription in DoseSpot's words (S1, V10). */
export function prescription(changes: Changes = {}) {
  return {
    ID: '97316',
    DrugID: '69117',
    NDC: '00122206038',
    RxNormCode: '260654',
    Drug: 'One Tab Daily with Iron oral tablet',
    Supply: false,
    Compound: false,
    Directions: '1 Milliliter(s) 1 to 2 times a day',
    Qty: 60,
    QtyQual: 'Tablet',
    Refills: 0,
    DaysSupply: 0,
    SubstitutionAllowedFlag: 1,
    Schedule: 0,
    PharmacyNote: '',
    InternalNote: '',
    PrescriberId: '826',
    LocationId: 'DEMO-ACCOUNT',
    PrescriptionDate: '2016-01-30T00:00:00',
    SignDate: '0001-01-01T00:00:00',
    Status: 'Current',
    PharmacyNcpdpId: '0001060',
    RouteDetail: 'e-Sent:Jan 30 2016 3:41PM Test 000 Pharmacy 10.6MU<br />Sent',
    PartnerMedID: '',
    PrescriberName: 'Dr. Jo Sample, M.D.',
    ...changes,
  };
}
