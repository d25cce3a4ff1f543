import { createRandom } from '../kit/random.ts';
import type { CalendarAppointment, Clinician, PatientRecord, TelemedicineAppointment, Visit } from './types.ts';

/** CyberMDCare's appointments: one for every second patient it knows. */
export function makeTelemedicineAppointments(
  seed: number,
  now: number,
  patients: readonly PatientRecord[],
  clinicians: readonly Clinician[],
): readonly TelemedicineAppointment[] {
  const random = createRandom(`telemedicine ${seed}`);
  return patients
    .filter((_patient, index) => index % 2 === 0)
    .map((patient, index) => ({
      appointmentNumber: String(12_345_678 + index * 17),
      patientId: patient.vendorId,
      npi: random.pick(clinicians).npi,
      state: 'CA',
      status: index % 5 === 4 ? 'cancelled' : 'active',
      at: now - random.integer(1, 60) * 3_600_000,
    }));
}

/** Updox's rows for about seven in ten of VSee's visits, under the id that the clinic's graph gives them. */
export function makeCalendarAppointments(
  seed: number,
  now: number,
  visits: readonly Visit[],
  clinicians: readonly Clinician[],
): readonly CalendarAppointment[] {
  const random = createRandom(`calendar ${seed}`);
  const calendarOf = new Map(clinicians.map((clinician) => [clinician.vseeId, clinician.updoxCalendarId]));
  return visits
    .filter(() => random.chance(0.7))
    .map((visit, index) => ({
      updoxId: 6_543 + index * 4,
      partnerId: `visit:vsee:${visit.vseeId}`,
      calendarId: calendarOf.get(visit.providerId) ?? 'calendar-front-desk',
      patientId: null,
      startAt: visit.startAt,
      durationMin: (visit.endAt - visit.startAt) / 60_000,
      summary: 'Video visit',
      isBlocked: false,
      isCancelled: visit.status === 'cancelled',
      reminders: (['email', 'sms'] as const).map((type, place) => {
        const at = visit.startAt - (place + 1) * 86_400_000;
        return {
          reminderId: 40_000 + index * 2 + place,
          type,
          status: at < now ? 'sent' : 'pending',
          at: at < now ? at : null,
        };
      }),
    }));
}
