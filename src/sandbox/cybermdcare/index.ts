import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { localParts } from '../kit/local-time.ts';
import { createRandom } from '../kit/random.ts';
import { Refusal, refusalOf } from '../kit/refusal.ts';
import type { CybermdcareCredentials, VendorRoutes } from '../kit/types.ts';
import { createState, type State } from './state.ts';

/**
 * CyberMDCare (S0). HTTP is always 200 here: the document shows `response_cd` and `message` in the body, promises a
 * page of errors that was never found, and tells no HTTP status.
 */
export const cybermdcareRoutes: VendorRoutes<CybermdcareCredentials> = (app, { world, clock, credentials }) => {
  const state = createState(world);
  const tokens = createTokens(world.seed);
  app.setErrorHandler((error, _request, reply) => {
    const { status, message } = refusalOf(error);
    return reply.code(200).send({ response_cd: String(status), message });
  });

  app.get('/api/token', { config: { operation: 'getToken' } }, (request) => {
    const { apiKey } = z.object({ apiKey: z.string().optional() }).parse(request.query);
    if (apiKey !== credentials.apiKey) throw new Refusal(401, 'Invalid apiKey.');
    return { response_cd: '200', message: 'ok', token: tokens.issue() };
  });

  app.register((scoped, _options, done) => {
    // Before the body is read: what is wrong with it comes too late to save the token.
    scoped.addHook('onRequest', (request, _reply, next) => {
      const isBurnt = tokens.burn(request.headers['token']);
      next(isBurnt ? undefined : new Refusal(401, 'The access token is not valid.'));
    });
    appointmentRoutes(scoped, { state, now: clock.now, timeZone: world.timeZone });
    done();
  });
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

type Deps = Readonly<{ state: State; now: () => number; timeZone: string }>;

function appointmentRoutes(app: FastifyInstance, { state, now, timeZone }: Deps): void {
  const numberOf = (params: unknown): string => z.object({ number: z.string() }).parse(params).number;

  app.post('/api/appot', { config: { operation: 'createAppointment' } }, (request) => {
    const { appointment, signupUrl } = state.make(request.body, now());
    return {
      response_cd: '200',
      message: 'ok',
      appot_dt: wireTime(appointment.at, timeZone),
      signup_url: signupUrl,
      url: `https://sandbox-cybermdcare.example.com/visit/${appointment.appointmentNumber}`,
      appot_no: appointment.appointmentNumber,
    };
  });

  app.get('/api/appot/:number', { config: { operation: 'getAppointment' } }, (request) => {
    const appointment = state.find(numberOf(request.params));
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
    const { appointmentNumber } = state.cancel(numberOf(request.params));
    return { response_cd: '200', message: `The appointment has been cancelled. ; ${appointmentNumber}` };
  });
}

/** `05-22-2021 16:35` (S0), on the clinic's clock and without saying so. */
function wireTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = localParts(at, timeZone);
  return `${month}-${day}-${year} ${hour}:${minute}`;
}
