import { type Changes, intakeId, memberId, providerId, roomCode, visitId } from './ids.ts';

/** `GET /intakes/:id` (S1, V3). */
export function intake(changes: Changes = {}) {
  return {
    modified: 1771465080,
    created: 1771465080,
    type: '1',
    reason_for_visit: 'the reason',
    attachments: [
      {
        _id: '57b4c65d-7ef8-461f-8951-43b1ac1f0144',
        name: 'rash.png',
        path: 'files/2026/02/17/57b4c65d.png',
        size: 12859,
        ext: 'png',
        type: 0,
        creator_id: memberId,
        remark: null,
        using: 1,
        modified: { sec: 1771465053, usec: 966000 },
        created: { sec: 1771465053, usec: 967000 },
      },
    ],
    id: intakeId,
    ...changes,
  };
}

/** An intake inside a visit: `provider_id`, both room keys, `attachments: ""`, `consent: "true"` (S1, V10). */
export function embeddedIntake(changes: Changes = {}) {
  return {
    provider_id: providerId,
    member_id: memberId,
    room_code: roomCode,
    location: 'NV',
    phone: '7025550142',
    type: '2',
    room: roomCode,
    modified: 1770627623,
    created: 1770627623,
    visit_id: visitId,
    attachments: '',
    reason_for_visit: '',
    consent: 'true',
    consultation: {
      description: 'test',
      duration: 60,
      charge: false,
      group: false,
      slots: 1,
      amount: 0,
      visible_to_patient: true,
      id: '615cec5b-14c8-4493-b9ce-365764457b11',
      currency: 'USD',
    },
    medical_profile: medicalProfile(),
    id: intakeId,
    ...changes,
  };
}

/** `intake.medical_profile` of a visit (S1, V10). */
export function medicalProfile(changes: Changes = {}) {
  return {
    _id: '553ea41ef468747652d11034',
    user_id: memberId,
    family_conditions: {
      data: [
        { condition: 'Diabetes', relations: ['Paternal grandparents'] },
        { condition: 'Ulcer disease', relations: ['Mother'] },
      ],
      modified: 1467623311,
      modifiedBy: 'Pat Sample',
    },
    conditions: {
      data: [{ condition: 'Kidney disease' }, { condition: 'Kidney stones' }, { condition: 'Stroke' }],
      modified: 1472059195,
      modifiedBy: 'Pat2 Sample2',
    },
    social_history: {
      data: [],
      modified: 1472588123,
      modifiedBy: 'Pat2 Sample2',
      modified_by: { id: memberId, type: 200, subtype: '', first_name: 'Pat2', last_name: 'Sample2', photo: '' },
    },
    health_habits: { data: [], modified: 1470128370, modifiedBy: 'Pat2 Sample2' },
    surgeries: {
      data: [{ procedure: 'C-section' }, { procedure: 'Heart valve replaced' }],
      modified: 1471769856,
      modifiedBy: 'Pat2 Sample2',
    },
    medications: {
      data: [],
      modified: 1471769958,
      modifiedBy: 'Pat2 Sample2',
      modified_by: { id: memberId, type: '200', subtype: '', first_name: 'Pat2', last_name: 'Sample2' },
    },
    allergies: {
      data: [],
      modified: 1471986123,
      modifiedBy: 'Pat2 Sample2',
      modified_by: { id: memberId, type: '200', subtype: '', first_name: 'Pat2', last_name: 'Sample2' },
    },
    modified: { sec: 1472059195, usec: 806000 },
    created: { sec: 1430168606, usec: 596000 },
    ...changes,
  };
}
