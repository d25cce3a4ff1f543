import type { Section } from './row.ts';

const chart = 'test/e2e/chart.test.ts';
const content = 'test/e2e/case-content.test.ts';
const caseList = 'test/e2e/case-list.test.ts';
const offering = 'test/e2e/offering.test.ts';
const patientContent = 'test/e2e/patient-content.test.ts';
const lists = 'test/e2e/pick-lists.test.ts';
const staff = 'test/e2e/staff.test.ts';
const patientWrites = 'test/e2e/writes/patient.test.ts';
const wireWrites = 'test/contract/vendors/mdi-writes.test.ts';
const caseWrites = 'test/e2e/writes/case.test.ts';
const messageWrites = 'test/e2e/writes/message.test.ts';
const roomDay = 'test/e2e/room-day.test.ts';

export const mdiPartner: Section = {
  title: 'MD Integrations, the partner’s API of the newer public copy',
  about: 'Calls under `/v1/partner` unless a path says otherwise.',
  rows: [
    { id: '3.9', call: 'POST /auth/token', fields: ['Query.case'], tests: [chart] },
    { id: '3.9', call: 'GET /v1/partner', fields: ['Query.clinic'], tests: [lists] },
    { id: '3.9', call: 'GET /cases/:id', fields: ['Query.case', 'Case.cost', 'Case.tags'], tests: [chart, content] },
    { id: '3.9', call: 'POST /cases', fields: ['Mutation.createCase'], tests: [caseWrites] },
    { id: '3.9', call: 'POST /cases/status/:status', fields: ['Query.cases'], tests: [caseList] },
    { id: '3.9', call: 'GET /cases/:id/statuses', fields: ['Case.statusHistory'], tests: [chart] },
    { id: '3.9', call: 'GET /cases/:id/offerings', fields: ['Case.offerings', 'CaseOffering.trackingNumber'], tests: [chart, content] },
    { id: '3.9', call: 'GET /cases/:id/questions', fields: ['Case.questions'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/diseases', fields: ['Case.diseases'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/files', fields: ['Case.files'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/notes', fields: ['Case.notes'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/orders', fields: ['Case.orders'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/events', fields: ['Case.events'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/tags/historical', fields: ['Case.tagHistory'], tests: [content] },
    { id: '3.9', call: 'GET /cases/:id/orders/:id/events', fields: ['Order.events'], tests: [content] },
    {
      id: '3.9',
      call: 'GET /cases/:id/pdf, /cases/:id/offerings/pdf',
      because:
        'Answers with an address that anybody who sees it can read the record at; see docs/adr/0026-no-address-with-a-right-in-it.md.',
    },
    { id: '3.9', call: 'PATCH /cases/:id/status', fields: ['Mutation.changeCase'], tests: [caseWrites] },
    { id: '3.9', call: 'POST /cases/:id/support', fields: ['Mutation.changeCase'], tests: [caseWrites] },
    { id: '3.9', call: 'POST /cases/:id/cancel', fields: ['Mutation.changeCase'], tests: [caseWrites] },
    { id: '3.9', call: 'POST /cases/:id/assigned, /cases/:id/processing', fields: ['Mutation.changeCase'], tests: [caseWrites] },
    { id: '3.9', call: 'GET /statistics/count/cases-by-status', fields: ['Query.caseCounts'], tests: [caseList] },
    { id: '3.9', call: 'GET, POST …/orders/:id/{submit, cancel}, PATCH' },
    { id: '3.10', call: 'GET /offerings', fields: ['Query.offerings', 'CaseOffering.offering', 'Offering.product'], tests: [chart, offering] },
    { id: '3.10', call: 'GET /clinicians/:id', fields: ['Provider.npi', 'Provider.licences', 'Provider.hasDeaNumber'], tests: [chart, staff] },
    {
      id: '3.10',
      call: 'GET /patients/:id/messages, /messages/:id, /readings',
      fields: ['Patient.messages', 'Query.message', 'Message.readings'],
      tests: [messageWrites],
    },
    {
      id: '3.10',
      call: 'POST /patients/:id/messages, read, unread, dismiss',
      fields: ['Mutation.sendMessage', 'Mutation.markMessageRead', 'Mutation.markMessageUnread', 'Mutation.dismissMessages'],
      tests: [messageWrites],
    },
    { id: '3.11', call: 'POST /patients', fields: ['Mutation.createPatient'], tests: [patientWrites, wireWrites] },
    { id: '3.11', call: 'PATCH /patients/:id', fields: ['Mutation.updatePatient'], tests: [patientWrites, wireWrites] },
    { id: '3.11', call: 'POST /patients/search', fields: ['Query.patients', 'Patient.records'], tests: [roomDay, chart] },
    { id: '3.11', call: 'GET /patients/:id', fields: ['Patient.address', 'Patient.health'], tests: [chart, patientContent] },
    { id: '3.11', call: 'GET /patients/:id/cases', fields: ['Patient.cases'], tests: [roomDay, chart] },
    { id: '3.11', call: 'GET /patients/:id/exams/:id', fields: ['Case.exam'], tests: [content] },
    {
      id: '3.11',
      call: 'GET /patients/:id/{events, exams, vouchers, subscriptions, pharmacies}',
      fields: ['Patient.events', 'Patient.exams', 'Patient.vouchers', 'Patient.subscriptions', 'Patient.pharmacies'],
      tests: [patientContent],
    },
    {
      id: '3.11',
      call: 'GET /patients/:id/dosespot/medications/history',
      fields: ['Patient.dispensedMedicines'],
      tests: [patientContent],
    },
    {
      id: '3.11',
      call: 'POST /patients/auth/2fa, /patients/auth/2fa/validate',
      because: 'A patient’s own way in, which is nobody else’s to ask for.',
    },
    {
      id: '3.11',
      call: 'POST /patients/data, DoseSpot formulary',
      because: 'No document shows an answer of either, so there is no field to make of it.',
    },
    { id: '3.11', call: 'POST, DELETE /patients/:id/pharmacies/:id' },
    { id: '3.11', call: 'DELETE /patients/:id', because: 'It only mails the patient to confirm: nothing that a graph could tell the end of.' },
    {
      id: '3.11',
      call: 'GET /patients/:id/{drivers-license, auth, intro-video, file-url}',
      because: 'Each answers with a link that logs its bearer in as the patient: a secret, not data.',
    },
    { id: '3.11', call: 'POST, DELETE, PATCH /patients/:id/tags/:id' },
    {
      id: '3.11',
      call: 'GET /metadata/{diseases, diseases/:id, zipcodes, license-types}',
      fields: ['Query.diseases', 'Query.disease', 'Query.postalCodes', 'Query.licenceTypes'],
      tests: [lists],
    },
    { id: '3.11', call: 'GET /vouchers, /vouchers/:id', fields: ['Query.vouchers', 'Query.voucher'], tests: [patientContent] },
    { id: '3.11', call: 'POST /vouchers, POST /vouchers/:id/expire, DELETE /vouchers/:id' },
    {
      id: '3.11',
      call: 'GET /notifications, /notifications/:id',
      fields: ['Query.notifications', 'Query.notification'],
      tests: [lists],
    },
    {
      id: '3.11',
      call: 'GET /messages/notifications/:id',
      fields: ['Query.messageNotification'],
      tests: ['test/e2e/message-notification.test.ts'],
    },
    {
      id: '3.11',
      call: 'GET /support-staffs/:id, /medical-assistants/:id',
      fields: ['Query.staffMember'],
      tests: [staff],
    },
    { id: '3.11', call: 'GET /specialties', fields: ['Query.specialties'], tests: [lists] },
    {
      id: '3.11',
      call: 'GET /pharmacies, /pharmacies/:id, /linked-pharmacies',
      fields: ['Query.pharmacies', 'Query.pharmacy', 'Query.linkedPharmacies', 'ProductPharmacy.pharmacy'],
      tests: [lists],
    },
    {
      id: '3.11',
      call: 'GET /dispense-units, /medications/{search, select}, /supplies/search',
      fields: ['Query.dispenseUnits', 'Query.drugs', 'Drug.detail', 'Query.supplies'],
      tests: [lists],
    },
    {
      id: '3.11',
      call: 'GET /boothwyn/search',
      because: 'Its one sample is the answer of another call, the medicines’ search: what it answers itself is not documented.',
    },
    { id: '3.11', call: 'GET /files/:id', fields: ['Query.storedFile'], tests: [content] },
    { id: '3.11', call: 'POST /files', fields: ['Message.files'], tests: ['test/e2e/writes/file.test.ts'] },
    { id: '3.11', call: 'DELETE /files/:id' },
    {
      id: '3.11',
      call: 'GET /partner/tags, /partner/tags/:id, /partner/subscriptions, /partner/subscriptions/:id (without /v1)',
      fields: ['Query.tags', 'Query.tag', 'Query.subscriptionPlans', 'Query.subscriptionPlan'],
      tests: [lists, patientContent],
    },
    { id: '3.11', call: 'POST, PATCH, DELETE /partner/tags, POST, PATCH, DELETE /partner/subscriptions' },
    {
      id: '3.10',
      call: 'GET /questionnaires/:id/questions',
      because: 'The questionnaire’s own page tells the same questions, and what else belongs to it, in one call.',
    },
    {
      id: '3.11',
      call: 'POST /tests/encounters…',
      because: 'Moves a case of the vendor’s own test environment; the sandbox does that here.',
    },
    { id: '3.11', call: 'GET /v1/status/:plataform', fields: ['VendorHealth.services'], tests: ['test/e2e/vendor-status.test.ts'] },
    {
      id: '3.12',
      call: 'webhooks: case status, case items, message',
      fields: ['Case.timeline'],
      tests: ['test/e2e/case-story.test.ts', 'test/contract/webhooks/process.test.ts'],
    },
    { id: '3.12', call: 'webhooks: money, voucher', because: 'Kept as they come; of money the graph has nothing, and vouchers are read anew within seconds.' },
    { id: '3.13', call: 'embedding protocol', because: 'Between a browser’s page and its frame; no server is in it.' },
  ],
};
