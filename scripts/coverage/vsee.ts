import type { Section } from './row.ts';

const roomDay = 'test/e2e/room-day.test.ts';
const records = 'test/e2e/records.test.ts';
const booking = 'test/e2e/writes/booking.test.ts';
const rooms = 'test/e2e/writes/room.test.ts';
const intakes = 'test/e2e/writes/intake.test.ts';
const chart = 'test/e2e/chart.test.ts';
const intake = 'test/e2e/intake.test.ts';
const room = 'test/e2e/room.test.ts';
const visit = 'test/e2e/visit.test.ts';

export const vsee: Section = {
  title: 'VSee',
  about: 'Intakes and visits (V1 to V12), rooms (V13 to V20), and what the vendor’s public wiki adds.',
  rows: [
    { id: 'V1', call: 'POST /intakes', fields: ['Mutation.submitIntake'], tests: [intakes] },
    { id: 'V2', call: 'POST /intakes/:id', fields: ['Mutation.updateIntake'], tests: [intakes] },
    { id: 'V3', call: 'GET /intakes/:id', fields: ['Query.intake'], tests: [records, intake] },
    { id: 'V4', call: 'POST /visits/add_walkin', fields: ['Mutation.startWalkInVisit'], tests: [booking] },
    { id: 'V5', call: 'POST /visits/close', fields: ['Mutation.closeVisit', 'Mutation.cancelVisit'], tests: [booking] },
    { id: 'V6', call: 'POST /visits/add_econsult', fields: ['Mutation.requestEConsult'], tests: [booking] },
    {
      id: 'V7',
      call: 'GET /availability',
      fields: ['Query.availability', 'Room.availability'],
      tests: ['test/e2e/availability.test.ts'],
    },
    { id: 'V8', call: 'POST /visits', fields: ['Mutation.bookVisit'], tests: [booking] },
    {
      id: 'V9',
      call: 'GET /visits',
      fields: ['Query.visits', 'Room.visits', 'Patient.visits', 'Visit.payment', 'Visit.recordings'],
      tests: [roomDay, chart, visit],
    },
    {
      id: 'V10',
      call: 'GET /visits/:id',
      fields: [
        ...['Query.visit', 'Visit.intake', 'Visit.room', 'Visit.hosts', 'Visit.meeting', 'Visit.callLog', 'Visit.note'],
        ...['Visit.prescriptions', 'Visit.earlierPrescriptions', 'Visit.invoice', 'Visit.author', 'Visit.relatedWalkIn'],
        ...['Visit.rootVisit', 'Intake.medicalProfile'],
      ],
      tests: [roomDay, visit, intake],
    },
    { id: 'V11', call: 'POST /visits/:id?version=2', fields: ['Mutation.rescheduleVisit', 'Mutation.assignVisitProvider', 'Mutation.unassignVisitProvider'], tests: [booking] },
    { id: 'V12', call: 'GET /visits/current', fields: ['Patient.currentVisit'], tests: [visit] },
    { id: 'V13', call: 'GET /rooms', fields: ['Query.rooms'], tests: [chart, room] },
    { id: 'V14', call: 'POST /rooms', fields: ['Mutation.createRoom'], tests: [rooms] },
    {
      id: 'V15',
      call: 'GET /rooms/:code',
      fields: ['Query.room', 'Room.consultations', 'Room.specialties', 'Room.isClosed', 'Room.visitKinds'],
      tests: [roomDay, room],
    },
    { id: 'V16', call: 'GET /rooms/:code/providers', fields: ['Room.providers', 'Provider.rooms'], tests: [chart] },
    {
      id: 'V17',
      call: 'GET /rooms/:code/providers/:id',
      fields: [
        ...['Provider.bio', 'Provider.educationalTraining', 'Provider.professionalInterests'],
        'Provider.personalInterests',
      ],
      tests: [room],
    },
    { id: 'V18', call: 'GET /rooms/:code/queue', fields: ['Room.queue'], tests: [roomDay] },
    { id: 'V19', call: 'POST /users/:id/rooms', fields: ['Mutation.assignRoomToProvider'], tests: [rooms] },
    { id: 'V20', call: 'DELETE /users/:id/rooms/:room_code', fields: ['Mutation.removeRoomFromProvider'], tests: [rooms] },
    { id: 'wiki', call: 'POST /users/sso', fields: ['Patient.visits'], tests: [chart] },
    {
      id: 'wiki',
      call: 'POST /users/login',
      because: 'A person’s own password has no place in this server: single sign-on gives the same token.',
    },
    { id: 'wiki', call: 'GET /users', fields: ['Query.patients', 'Patient.records', 'Provider.records'], tests: ['test/e2e/degradation.test.ts', 'test/e2e/identity.test.ts', 'test/e2e/provider-identity.test.ts'] },
    { id: 'wiki', call: 'GET /users/:id', fields: ['Patient.name', 'Provider.name'], tests: [chart] },
    {
      id: 'wiki',
      call: 'GET /accounts, GET /accounts/:code',
      because:
        'What is stored of its document breaks off inside the sign-up form, before `intake_steps`: the steps and their schemas are not documented.',
    },
    { id: 'wiki', call: 'POST /files' },
    {
      id: 'wiki',
      call: 'webhooks visit.*',
      fields: ['Subscription.visitChanged', 'Subscription.roomQueueChanged'],
      tests: ['test/e2e/live.test.ts'],
    },
    {
      id: 'clients',
      call: 'POST /visits/inprogress, POST /visits/delete',
      because: 'Seen in third parties’ code alone; the vendor’s documents do not have them.',
    },
  ],
};
