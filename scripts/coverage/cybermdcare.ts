import type { Section } from './row.ts';

export const cybermdcare: Section = {
  title: 'CyberMDCare',
  about: 'Its whole documented API.',
  rows: [
    { id: 'C1', call: 'GET /token', fields: ['Query.visit'], tests: ['test/e2e/records.test.ts'] },
    {
      id: 'C2',
      call: 'POST /appot',
      fields: ['Mutation.startTelemedicineVisit', 'Mutation.bookVisit'],
      tests: ['test/e2e/writes/telemedicine.test.ts', 'test/e2e/writes/legs.test.ts'],
    },
    {
      id: 'C3',
      call: 'GET /appot/:number',
      fields: ['Query.visit', 'Query.telemedicineVisit', 'Patient.visits', 'Visit.patient'],
      tests: ['test/e2e/records.test.ts', 'test/e2e/patient-visits.test.ts'],
    },
    {
      id: 'C4',
      call: 'DELETE /appot/:number',
      fields: ['Mutation.cancelVisit'],
      tests: ['test/e2e/writes/telemedicine.test.ts'],
    },
  ],
};
