import type { FastifyInstance } from 'fastify';
import { localParts } from '../kit/local-time.ts';
import { createRandom } from '../kit/random.ts';
import type { CybermdcareCredentials, VendorRoutes } from '../kit/types.ts';
import { z } from 'zod';
import { createState, type State } from './state.ts';

/**
 * CyberMDCare (S0). HTTP is always 200 here: the document shows `response_cd` and `message` in the body, promises a
 * page of errors that was never found, and tells no HTTP status.
 */
export const cybermdcareRoutes: VendorRoutes<CybermdcareCredentials> = (app, { world, clock, credentials }) => {
  const state = createState(world);
  const tokens = createTokens(world.seed);

  app.get('/api/token', { config: { operation: 'getToken' } }, (request) => {
    const { apiKey } = z.object({ apiKey: z.string().optional() }).parse(request.query);
    if (apiKey !== credentials.apiKey) return refusal(401, 'Invalid apiKey.');
    return { response_cd: '200', message: 'ok', token: tokens.issue() };
  });

  appointmentRoutes(app, { state, tokens, now: clock.now, timeZone: world.timeZone });
};

type Tokens = Readonly<{ issue: () => string; burn: (token: unknown) => boolean }>;

/** "A One-time access token can only be used once per API request" (S0): the call burns it, also when it fails. */
function createTokens(seed: number): Tokens {
  const random = createRandom(`cybermdcare tokens ${seed}`);
  const unused = new Set<string>();
  return {
    issue: () => {
      const token = random.hex(40);
      unused.add(token);
      return token;
    },
    burn: (token) => typeof token === 'string' && unused.delete(token),
  };
}

type Deps = Readonly<{ state: State; tokens: Tokens; now: () => number; timeZone: string }>;

function appointmentRoutes(app: FastifyInstance, { state, tokens, now, timeZone }: Deps): void {
  const byNumber = z.object({ number: z.string() });

  app.post('/api/appot', { config: { operation: 'createAppointment' } }, (request) => {
    if (!tokens.burn(request.headers['token'])) return badToken();
    const made = state.make(request.body, now());
    if (typeof made === 'string') return refusal(400, made);
    return {
      response_cd: '200',
      message: 'ok',
      appot_dt: wireTime(made.appointment.at, timeZone),
      signup_url: made.signupUrl,
      url: `https://sandbox-cybermdcare.example.com/visit/${made.appointment.appointmentNumber}`,
      appot_no: made.appointment.appointmentNumber,
    };
  });

  app.get('/api/appot/:number', { config: { operation: 'getAppointment' } }, (request) => {
    if (!tokens.burn(request.headers['token'])) return badToken();
    const appointment = state.find(byNumber.parse(request.params).number);
    if (appointment === undefined) return refusal(404, 'There is no such appointment.');
    return {
      response_cd: '200',
      // With a trailing blank, as the document shows it.
      pt_nm: `${state.nameOf(appointment.patientId)} `,
      appot_status: appointment.status,
      appot_dt: wireTime(appointment.at, timeZone),
      message: '',
      appot_no: appointment.appointmentNumber,
    };
  });

  app.delete('/api/appot/:number', { config: { operation: 'cancelAppointment' } }, (request) => {
    if (!tokens.burn(request.headers['token'])) return badToken();
    const { number } = byNumber.parse(request.params);
    if (!state.cancel(number)) return refusal(404, 'There is no such appointment.');
    return { response_cd: '200', message: `The appointment has been cancelled. ; ${number}` };
  });
}

/** `05-22-2021 16:35` (S0), on the clinic's clock and without saying so. */
function wireTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = localParts(at, timeZone);
  return `${month}-${day}-${year} ${hour}:${minute}`;
}

function badToken(): unknown {
  return refusal(401, 'The access token is not valid.');
}

function refusal(code: number, message: string): unknown {
  return { response_cd: String(code), message };
}
