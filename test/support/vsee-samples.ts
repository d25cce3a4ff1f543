/**
 * The samples of VSee's document on intakes and visits (S1), mended where they are not JSON, with other people in them:
 * every key, type and oddity is the document's, every name, number and address is made up.
 */

/** `GET /intakes/:id`. */
export const intakeSample = {
  modified: 1471465080,
  created: 1471465080,
  type: '1',
  reason_for_visit: 'the reason',
  attachments: [
    {
      _id: '57b4c65d-7ef8-461f-8951-43b1ac1f0144',
      name: '575004c7-b350-421d-8542-4dcdac1f0144.png',
      path: 'files/2016/08/17/57b4c65d-7ef8-461f-8951-43b1ac1f0144.png',
      size: 12859,
      ext: 'png',
      type: 0,
      creator_id: '575',
      remark: null,
      using: 1,
      modified: { sec: 1471465053, usec: 966000 },
      created: { sec: 1471465053, usec: 967000 },
    },
  ],
  id: '57b4c678-de20-4c1a-a52b-43e9ac1f0144',
};

/** `intake.medical_profile` of `GET /visits/:id`. */
export const medicalProfileSample = {
  _id: '553ea41ef468747652d11034',
  user_id: '575',
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
    modified_by: { id: '575', type: 200, subtype: '', first_name: 'Pat2', last_name: 'Sample2', photo: '' },
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
    modified_by: { id: '575', type: '200', subtype: '', first_name: 'Pat2', last_name: 'Sample2' },
  },
  allergies: {
    data: [],
    modified: 1471986123,
    modifiedBy: 'Pat2 Sample2',
    modified_by: { id: '575', type: '200', subtype: '', first_name: 'Pat2', last_name: 'Sample2' },
  },
  modified: { sec: 1472059195, usec: 806000 },
  created: { sec: 1430168606, usec: 596000 },
};

/** `intake` of `GET /visits/:id`. */
export const embeddedIntakeSample = {
  provider_id: '12456470',
  member_id: '17778181',
  room_code: 'vclinicroom',
  location: 'MI',
  phone: '5551234415',
  type: '2',
  room: 'vclinicroom',
  modified: 1633627623,
  created: 1633627623,
  visit_id: '18407167',
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
  medical_profile: medicalProfileSample,
  id: '615f2de7-8ab8-48d3-80d8-53f564457b11',
};
