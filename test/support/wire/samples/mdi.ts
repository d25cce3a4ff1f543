/** Answers in the shapes of MD Integrations' documents (S2 and its public collection), about invented people. */

type Changes = Readonly<Record<string, unknown>>;

export const caseId = '3f1c7a52-0b9e-4d59-9a55-5b8e1f0c2d31';
export const patientId = '8d2f0a7e-6c1b-4d0f-8f57-0e4a9b1c7d22';
export const clinicianId = 'c7a9e4b1-2f3d-4c68-b1a0-7d6e5f4c3b2a';
export const questionnaireId = '1b2c3d4e-5f60-4718-9a2b-3c4d5e6f7081';

/** `POST /v1/partner/auth/token` (public collection). */
export function grant(token: string, changes: Changes = {}) {
  return { token_type: 'Bearer', expires_in: 86400, access_token: token, ...changes };
}

export function patient(changes: Changes = {}) {
  return {
    patient_id: patientId,
    partner_id: 'b6a5f4e3-0000-4000-8000-000000000001',
    prefix: 'Ms.',
    first_name: 'Wren',
    middle_name: null,
    last_name: 'Abernathy',
    email: 'wren.abernathy@example.com',
    ssn: null,
    date_of_birth: '1983-02-02',
    gender: 2,
    gender_label: 'Female',
    phone_number: '(702) 555-0142',
    phone_type: '2',
    weight: '50.000',
    height: 165,
    pregnancy: false,
    metadata: 'clinic-0575',
    active: true,
    is_live: true,
    address: {
      address: '12 Elm Street',
      address2: null,
      zip_code: '89101',
      city_name: 'Las Vegas',
      address_id: 'a0000000-0000-4000-8000-000000000001',
      state: { state_id: 's', name: 'Nevada', abbreviation: 'NV' },
    },
    dosespot: { patient_dosespot_id: 18700001, sync_status: 'synced', eligibilities: [] },
    auth_link: 'https://app.example.com/auth/secret-link',
    ...changes,
  };
}

export const messageId = '5a1c2e3f-7b8d-4e90-8f12-3a4b5c6d7e8f';

/** `GET /v1/partner/patients/:patient/messages/:message` (public collection). */
export function message(changes: Changes = {}) {
  return {
    id: messageId,
    patient_id: patientId,
    channel: 'patient',
    text: 'Take it in the morning',
    user_type: 'App\\Models\\Clinician',
    user_id: clinicianId,
    user: { id: clinicianId, first_name: 'Orla', last_name: 'Quist', full_name: 'Orla Quist' },
    reference_message_id: null,
    reply_message_id: null,
    replied_at: null,
    dismissed_at: '2026-02-03 12:14:10',
    dismissed_by_type: null,
    emailed_at: '2026-02-03T11:00:21.422025Z',
    created_at: '2026-02-03T11:00:20.000000Z',
    updated_at: '2026-02-03T11:00:21.000000Z',
    read_at: '2026-02-03 11:45:41',
    reference_message: null,
    files: [
      { id: 'f1', name: 'how-to.mov', mime_type: 'video/quicktime', path: 'p', url: 'https://s3.example.com/secret' },
    ],
    readings: [
      {
        id: 'r1',
        message_id: messageId,
        user_type: 'App\\Models\\Patient',
        user_id: patientId,
        created_at: '2026-02-03T11:45:41.000000Z',
      },
    ],
    ...changes,
  };
}

/** The answer to `POST /v1/partner/files` (public collection). */
export function file() {
  return {
    file_id: 'f1000000-0000-4000-8000-000000000009',
    path: 'partners/x.pdf',
    name: 'x.pdf',
    mime_type: 'application/pdf',
    url: 'https://s3.example.com/secret',
    url_thumbnail: null,
    created_at: '2026-02-03T11:00:20.000000Z',
  };
}

export function clinician(changes: Changes = {}) {
  return {
    clinician_id: clinicianId,
    is_online: false,
    specialty: 'Family Medicine',
    full_name: 'Dr. Orla Quist',
    first_name: 'Orla',
    last_name: 'Quist',
    suffix: 'MD',
    email: 'orla.quist@example.com',
    gender: 2,
    date_of_birth: '1970-03-04',
    phone_number: '7025550100',
    licenses: [
      { license_id: 'l1', type: 'dea', value: 'FQ1234563' },
      { license_id: 'l2', type: 'npi', value: '1234567893' },
    ],
    practice_areas: [
      {
        state: { state_id: 's', name: 'Nevada', abbreviation: 'NV' },
        license_number: 'NV-20117',
        expires_at: '2027-06-30T00:00:00.000000Z',
        is_expired: false,
      },
    ],
    active: true,
    is_out_of_office: false,
    ...changes,
  };
}

/** `GET /v1/partner/cases/:case_id` (public collection). */
export function oneCase(changes: Changes = {}) {
  return {
    case_id: caseId,
    reference_case_id: null,
    case_type: 'follow-up',
    case_cost: 99.99,
    prioritized: false,
    is_locked: false,
    metadata: 'order 71',
    created_at: '2026-02-01T22:06:08.000000Z',
    case_status: {
      name: 'processing',
      hold_status: false,
      reason: null,
      updated_at: '2026-02-02T10:00:00.000000Z',
    },
    patient: patient(),
    case_assignment: { case_assignment_id: 'x', reason: null, clinician: clinician() },
    tags: [],
    ...changes,
  };
}

/** What `GET …/cases/:id/statuses` lists. */
export function statusChange(name: string, createdAt: string, changes: Changes = {}) {
  return {
    name,
    reason: null,
    hold_status: false,
    user_id: clinicianId,
    user_type: 'App\\Models\\Clinician',
    updated_at: createdAt,
    created_at: createdAt,
    ...changes,
  };
}

/** An item of webhook W3 (S2), which `GET …/cases/:id/offerings` lists too: a supply. */
export function caseOffering(changes: Changes = {}) {
  return {
    id: 'e1000000-0000-4000-8000-000000000001',
    case_offering_id: 'e1000000-0000-4000-8000-000000000001',
    title: 'Lancets 30G',
    name: 'Lancets',
    directions: 'Use one a day',
    is_additional_approval_needed: false,
    thank_you_note: null,
    clinical_note: null,
    status: 'pending',
    status_details: null,
    order: 1,
    is_important: false,
    offerable_type: 'App\\Models\\Offering',
    offerable_id: 'f1000000-0000-4000-8000-000000000001',
    order_status: 'fulfilled',
    order_date: null,
    order_details: 'Tracking Number: 1Z999',
    order_updated: null,
    created_at: '2026-02-01T22:06:08.000000Z',
    updated_at: '2026-02-01T22:06:08.000000Z',
    deleted_at: null,
    product_id: 'd1000000-0000-4000-8000-000000000001',
    product_type: 'App\\Models\\DosespotSupply',
    product: {
      name: 'Lancets',
      quantity: '2',
      refills: 3,
      days_supply: 30,
      pharmacy_id: null,
      dispense_unit_id: 8,
      ndc: '00122206038',
      otc: true,
      upc: null,
      is_obsolete: false,
      dosespot_supply_id: 71234,
    },
    ...changes,
  };
}

/** `GET /v1/partner/offerings`, "still in the old medication shape": no `offering_id`. */
export function listedOffering(changes: Changes = {}) {
  return {
    partner_medication_id: 'f1000000-0000-4000-8000-000000000001',
    title: 'Lancets 30G',
    name: 'Lancets',
    strength: null,
    ndc: '00122206038',
    quantity: '2',
    refills: '3',
    days_supply: 30,
    pharmacy_id: null,
    dosespot_rxcui: 260654,
    directions: 'Use one a day',
    active: 1,
    order: 1,
    ...changes,
  };
}

/** A questionnaire with one question of each seen type, and `offerings` as the one object of the sample (S2, M3, M4). */
export function questionnaire(changes: Changes = {}) {
  return {
    partner_questionnaire_id: questionnaireId,
    active: true,
    name: 'Skin',
    intro_title: 'Welcome',
    intro_description: 'A few questions',
    outro_title: 'Thank you',
    outro_description: null,
    redirect_url: null,
    has_pharmacy: false,
    is_weight_asked: true,
    questions: [
      {
        partner_questionnaire_question_id: 'q2',
        title: 'Which?',
        description: '',
        is_important: false,
        is_critical: true,
        is_optional: true,
        is_visible: true,
        order: 2,
        type: 'multiple_option',
        default_value: null,
        rule_type: 'or',
        options: [
          {
            partner_questionnaire_question_option_id: 'o2',
            title: 'Other',
            option: 'other',
            is_important: false,
            is_critical: false,
            order: 2,
          },
          {
            partner_questionnaire_question_option_id: 'o1',
            title: 'Rash',
            option: 'rash',
            is_important: true,
            is_critical: false,
            order: '1',
          },
        ],
        attachments: [],
        rules: [
          {
            id: 'r1',
            title: 'Adults',
            type: 'and',
            requirements: [
              {
                based_on: 'age',
                required_question_id: null,
                required_question_title: null,
                conditional_answer: '=',
                required_answer: '20',
              },
              { based_on: 'gender', required_question_id: 'q1', conditional_answer: null, required_answer: '1' },
            ],
          },
        ],
      },
      {
        partner_questionnaire_question_id: 'q1',
        title: 'Any allergy?',
        description: null,
        is_important: true,
        is_critical: false,
        is_optional: false,
        is_visible: true,
        order: 1,
        type: 'boolean',
        rule_type: 'and',
        options: [],
        rules: [],
      },
    ],
    offerings: {
      offering_id: 'f1000000-0000-4000-8000-000000000001',
      title: 'Lancets 30G',
      pharmacy_id: null,
      force_pharmacy: false,
      rule_type: 'and',
      rules: [],
    },
    ...changes,
  };
}

/** `{data, links, meta}`, as most lists come. */
export function metaPage(data: readonly unknown[], page = 1, lastPage = 1, total: unknown = data.length) {
  return {
    data,
    links: { first: '…', last: '…', prev: null, next: null },
    meta: { current_page: page, from: 1, last_page: lastPage, path: '…', per_page: 15, to: data.length, total },
  };
}

/** Laravel's flat page, as a patient's cases come. */
export function flatPage(data: readonly unknown[], page = 1, lastPage = 1, total: unknown = data.length) {
  return {
    current_page: page,
    data,
    first_page_url: '…',
    from: 1,
    last_page: lastPage,
    next_page_url: null,
    per_page: '15',
    to: data.length,
    total,
  };
}
