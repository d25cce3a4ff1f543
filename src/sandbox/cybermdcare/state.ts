import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { TelemedicineAppointment, World } from '../world/types.ts';

type Made = Readonly<{ appointment: TelemedicineAppointment; signupUrl: string | null }>;

/** Each refuses what it cannot do. */
export type State = Readonly<{
  find: (appointmentNumber: string) => TelemedicineAppointment;
  nameOf: (patientId: string) => string;
  make: (body: unknown, now: number) => Made;
  cancel: (appointmentNumber: string) => TelemedicineAppointment;
}>;

/** "if empty, default value is 'CA'" (S0), and an empty text is what a form sends for a field left out. */
const filled = z
  .string()
  .nullish()
  .transform((text) => (text === '' || text === null ? undefined : text));

const wireBody = z.object({
  // "Valid NPI number"; the document's own, 1234567890, fails the check digit, so that nothing but its form is checked.
  npiNo: z.string().regex(/^[0-9]{10}$/),
  state: filled.pipe(
    z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('CA'),
  ),
  patNo: filled,
  patNm: filled,
  gender: filled.pipe(z.enum(['M', 'F']).optional()),
  // "format : 12/31/1989" (S0).
  dob: filled.pipe(z.string().refine(isDate).optional()),
});

/** What CyberMDCare remembers: appointments, patients by the caller's number, and which NPIs it has met. */
export function createState(world: World): State {
  const appointments = new Map(world.telemedicineAppointments.map((one) => [one.appointmentNumber, one]));
  const patients = world.patients.cybermdcare;
  const names = new Map(patients.map(({ vendorId, name }) => [vendorId, `${name.given} ${name.family}`]));
  const idByPatNo = new Map(patients.map(({ plantedKey, vendorId }) => [plantedKey ?? vendorId, vendorId]));
  const metNpis = new Set(world.telemedicineAppointments.map(({ npi }) => npi));

  const find: State['find'] = (number) => {
    const appointment = appointments.get(number);
    if (appointment === undefined) throw new Refusal(404, 'There is no such appointment.');
    return appointment;
  };

  function make(body: unknown, now: number): Made {
    const { npiNo, state, patNo, patNm, gender, dob } = wireBody.parse(body);
    const known = patNo === undefined ? undefined : idByPatNo.get(patNo);
    const patientId = known ?? String(3_001 + names.size);
    if (known === undefined) {
      if (patNm === undefined || gender === undefined || dob === undefined) {
        throw new Refusal(400, 'patNm, gender and dob are required for a new patient.');
      }
      names.set(patientId, patNm);
      idByPatNo.set(patNo ?? patientId, patientId);
    }
    const appointmentNumber = String(55_000_000 + appointments.size);
    // There is no field for a wished time: the appointment is for now.
    const appointment = { appointmentNumber, patientId, npi: npiNo, state, status: 'active', at: now } as const;
    appointments.set(appointmentNumber, appointment);
    const isNewNpi = !metNpis.has(npiNo);
    metNpis.add(npiNo);
    // "the url that get an account when new NPI number. it shows once only" (S0).
    return { appointment, signupUrl: isNewNpi ? `https://sandbox-cybermdcare.example.com/signup/${npiNo}` : null };
  }

  return {
    find,
    nameOf: (patientId) => names.get(patientId) ?? '',
    make,
    cancel: (number) => {
      const cancelled = { ...find(number), status: 'cancelled' } as const;
      appointments.set(number, cancelled);
      return cancelled;
    },
  };
}

/** `12/31/1989`, on a day that there was. */
function isDate(text: string): boolean {
  const [, month, day, year] = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/.exec(text) ?? [];
  if (month === undefined || day === undefined || year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
