import { z } from 'zod';
import type { TelemedicineAppointment, World } from '../world/types.ts';

export type State = Readonly<{
  find: (appointmentNumber: string) => TelemedicineAppointment | undefined;
  nameOf: (patientId: string) => string;
  /** The appointment made, or why not. */
  make: (
    body: unknown,
    now: number,
  ) => Readonly<{ appointment: TelemedicineAppointment; signupUrl: string | null }> | string;
  cancel: (appointmentNumber: string) => boolean;
}>;

const wireBody = z.object({
  npiNo: z.string().regex(/^[0-9]{10}$/),
  state: z.string().length(2).default('CA'),
  patNo: z.string().min(1).optional(),
  patNm: z.string().min(1).optional(),
  gender: z.enum(['M', 'F']).optional(),
  dob: z
    .string()
    .regex(/^(0[1-9]|1[0-2])\/(0[1-9]|[12][0-9]|3[01])\/[0-9]{4}$/)
    .optional(),
});

/** What CyberMDCare remembers: appointments, patients by the caller's number, and which NPIs it has met. */
export function createState(world: World): State {
  const appointments = new Map(world.telemedicineAppointments.map((one) => [one.appointmentNumber, one]));
  const names = new Map(
    world.patients.cybermdcare.map(({ vendorId, name }) => [vendorId, `${name.given} ${name.family}`]),
  );
  const idByPatNo = new Map(
    world.patients.cybermdcare.map(({ plantedKey, vendorId }) => [plantedKey ?? vendorId, vendorId]),
  );
  const metNpis = new Set(world.telemedicineAppointments.map(({ npi, state }) => `${npi} ${state}`));

  function make(body: unknown, now: number): ReturnType<State['make']> {
    const parsed = wireBody.safeParse(body);
    if (!parsed.success) return `${parsed.error.issues[0]?.path.join('.') ?? 'body'} is missing or not valid.`;
    const { npiNo, state, patNo, patNm, gender, dob } = parsed.data;
    const known = patNo === undefined ? undefined : idByPatNo.get(patNo);
    if (known === undefined && (patNm === undefined || gender === undefined || dob === undefined)) {
      return 'patNm, gender and dob are required for a new patient.';
    }
    const patientId = known ?? String(3_001 + names.size);
    if (known === undefined) {
      names.set(patientId, patNm ?? '');
      idByPatNo.set(patNo ?? patientId, patientId);
    }
    const appointmentNumber = String(55_000_000 + appointments.size);
    // There is no field for a wished time: the appointment is for now.
    const appointment = { appointmentNumber, patientId, npi: npiNo, state, status: 'active', at: now } as const;
    appointments.set(appointmentNumber, appointment);
    const isNewNpi = !metNpis.has(`${npiNo} ${state}`);
    metNpis.add(`${npiNo} ${state}`);
    // "the url that get an account when new NPI number. it shows once only" (S0).
    return { appointment, signupUrl: isNewNpi ? `https://sandbox-cybermdcare.example.com/signup/${npiNo}` : null };
  }

  return {
    find: (number) => appointments.get(number),
    nameOf: (patientId) => names.get(patientId) ?? '',
    make,
    cancel: (number) => {
      const appointment = appointments.get(number);
      if (appointment === undefined) return false;
      appointments.set(number, { ...appointment, status: 'cancelled' });
      return true;
    },
  };
}
