import type { Section } from './row.ts';

export const updox: Section = {
  title: 'Updox',
  about: 'The one documented method, and those that public clients and the vendor’s wiki name.',
  rows: [
    {
      id: 'U1',
      call: 'POST /AppointmentsSync',
      fields: ['Mutation.addCalendarEntry', 'Mutation.blockCalendarTime', 'Mutation.moveCalendarEntry', 'Mutation.cancelCalendarEntry'],
      tests: ['test/e2e/writes/calendar.test.ts'],
    },
    {
      id: 'clients',
      call: 'POST /AppointmentStatusesGetByIds',
      fields: ['Visit.calendarEntry', 'Query.calendarEntry', 'Reminder.status'],
      tests: ['test/e2e/room-day.test.ts', 'test/e2e/calendar-entry.test.ts'],
    },
    {
      id: 'clients',
      call: 'POST /PatientsSync, PracticeCalendarsRetrieve, PracticeLocationsRetrieve, CalendarsSync, LocationsSync',
      because: 'Named in public code without the shape of an answer; a field that no document supports does not exist.',
    },
    {
      id: 'clients',
      call: 'POST /UserList, UserGet',
      because:
        'That a user has an `npi` is told, what the answer looks like is not; and nothing ties a user to the calendar that visits stand in, so that nothing could be followed from one.',
    },
    {
      id: 'clients',
      call: 'POST /UserSave, Practice*, Fax*, AddressBook*, ContactCreate, SendInvite and their kin',
      because: 'Practice set-up, fax and address book: not what the eight types are about, and no answer is documented.',
    },
    {
      id: 'release notes',
      call: 'POST /RetrieveReminderHistoryStatus',
      because: 'Its window and id width are told, its answer is not.',
    },
    {
      id: 'help',
      call: 'webhooks inbound_reminder_reply, outbound_reminder_status',
      fields: ['Subscription.visitChanged'],
      tests: ['test/e2e/live.test.ts'],
    },
    {
      id: 'help',
      call: 'webhooks inbound_notification_reply, account_status, module_status',
      because: 'Kept as they come, and about nothing that the graph has.',
    },
  ],
};
