/** Answers in the shapes of Updox's page (S3) and the public client's fixtures (P-UG), about invented people. */

export const visitKey = 'visit:vsee:7727';

export function entry(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    appointmentId: 90_417,
    externalAppointmentId: visitKey,
    appointmentStatus: 'scheduled',
    reminders: [
      {
        reminderId: 551_200,
        reminderStatus: 'sent',
        reminderStatusDate: '02/08/2026 18:00:55 CST',
        reminderType: 'email',
      },
      { reminderId: 551_201, reminderStatus: 'pending', reminderStatusDate: '', reminderType: 'sms' },
    ],
    ...changes,
  };
}

export function statuses(...appointmentStatuses: readonly unknown[]) {
  return { successful: true, responseMessage: 'OK', responseCode: 2000, appointmentStatuses };
}

export function failure(responseCode: number, responseMessage = 'Wren Abernathy may not be told') {
  return { successful: false, responseMessage, responseCode };
}
