import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { path } from '../../http/request.ts';
import type { CybermdcareClient } from './client.ts';
import { wireCode, wireEnvelope } from './wire.ts';

/** What a patient has to be introduced with; `birthDate` is `YYYY-MM-DD`. */
export type NewPatient = Readonly<{ name: string; gender: 'MALE' | 'FEMALE'; birthDate: string }>;

export type NewAppointment = Readonly<{
  npi: string;
  /** Where the provider's licence holds: left out, the vendor would take California. */
  state: string;
  /** The number that the patient has here, which is of our own making. */
  patNo: string;
  /** Null: the vendor knows the number already. */
  patient: NewPatient | null;
}>;

/** All that is told of a new appointment, and that no other call tells again. */
export type MadeAppointment = Readonly<{ number: string; joinUrl: string | null; signUpUrl: string | null }>;

export type CybermdcareVisitChanges = Readonly<{
  /** Begins at once: there is no field for a wished time. Two calls: a token and the appointment. */
  make: (scope: CallScope, appointment: NewAppointment) => Promise<MadeAppointment>;
  cancel: (scope: CallScope, appointmentNumber: string) => Promise<void>;
}>;

/** An address that a browser can follow; whatever else may stand there is none. */
const wireUrl = z.unknown().transform((text) => (typeof text === 'string' && /^https?:\/\//.test(text) ? text : null));

const wireMade = z.object({ appot_no: wireCode, signup_url: wireUrl, url: wireUrl });

const wireGenders = { MALE: 'M', FEMALE: 'F' } as const;

export function visitChanges(client: CybermdcareClient): CybermdcareVisitChanges {
  return {
    make: async (scope, { npi, state, patNo, patient }) => {
      const value = { npiNo: npi, state, patNo, ...(patient === null ? {} : wirePatient(patient)) };
      const request = { operation: 'createAppointment', method: 'POST', path: '/appot' } as const;
      const made = await client.write(scope, { ...request, body: { type: 'json', value } }, wireMade);
      return { number: made.appot_no, joinUrl: made.url, signUpUrl: made.signup_url };
    },
    cancel: async (scope, appointmentNumber) => {
      const operation = 'cancelAppointment';
      const request = { operation, method: 'DELETE', path: path`/appot/${appointmentNumber}` } as const;
      await client.write(scope, request, wireEnvelope);
    },
  };
}

/** "format : 12/31/1989" (S0), unlike the times of the answers. */
function wirePatient({ name, gender, birthDate }: NewPatient): object {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return { patNm: name, gender: wireGenders[gender], dob: `${month}/${day}/${year}` };
}
