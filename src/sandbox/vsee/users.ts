import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PatientRecord } from '../world/types.ts';
import { type Access, mayTouch } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { codeOf, type State, unix } from './state.ts';
import { memberProfile, providerProfile } from './wire-user.ts';

/** "in the sample the token lives 86,400 s" (developer wiki 184254499). Milliseconds. */
const tokenLifeMs = 86_400_000;
const refreshLifeMs = 2_592_000_000;

const filters = z.object({
  q: z.string().min(3).optional(),
  full_name: z.string().optional(),
  email: z.string().optional(),
  type: z.string().optional(),
  start: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** Users (developer wiki 14942243) and single sign-on (62488662). */
export function userRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  const { timeZone } = state.world;

  app.get(`${prefix}/users`, { config: { operation: 'searchUsers' } }, (request) => {
    access.clinic(request);
    const { q, full_name, email, type = '200', start, limit } = filters.parse(request.query);
    const wanted = (q ?? full_name ?? '').toLowerCase();
    const fits = ({ name, email: own }: Pick<PatientRecord, 'name' | 'email'>): boolean =>
      `${name.given} ${name.family}`.toLowerCase().includes(wanted) &&
      (email === undefined || own?.toLowerCase() === email.toLowerCase());
    const members = [...state.members.values()].filter(fits).map((member) => memberProfile(member, timeZone));
    const providers = [...state.providers.values()].filter(fits).map((one) => providerProfile(one, timeZone));
    const found = type === '400' ? providers : type === '200' ? members : [...members, ...providers];
    return { data: found.toReversed().slice(start, start + limit), total: found.length };
  });

  app.get(`${prefix}/users/:id`, { config: { operation: 'getUser' } }, (request) => {
    const caller = access.caller(request);
    const { id: asked } = z.object({ id: z.string() }).parse(request.params);
    // "-" means the current user (developer wiki 230850778).
    const id = asked === '-' && caller.kind === 'user' ? caller.userId : asked;
    if (!mayTouch(caller, [id])) throw new Refusal(403, 'Not allowed');
    const member = state.members.get(id);
    if (member !== undefined) return { data: memberProfile(member, timeZone) };
    const provider = state.providers.get(id);
    if (provider === undefined) throw new Refusal(404, 'User not found');
    return { data: providerProfile(provider, timeZone) };
  });

  for (const url of [`${prefix}/users/sso`, `${prefix}/users/sso.json`]) {
    app.post(url, { config: { operation: 'signOn' } }, (request) => {
      access.apiKey(request);
      return { data: signOn(state, request.body) };
    });
  }
}

const wireSignOn = z.object({
  first_name: z.string().min(1),
  last_name: z.string().min(1),
  dob: z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
    .optional(),
  type: z.coerce.number(),
  code: z.string().min(1).max(128),
  email: z.string().optional(),
});

/** Finds the user by `code`, "your own stable user key", or makes one. */
function signOn(state: State, body: unknown): object {
  const parsed = wireSignOn.safeParse(body);
  if (!parsed.success) throw new Refusal(400, `${parsed.error.issues[0]?.path.join('.') ?? 'body'} is required`);
  const { code, first_name, last_name, dob, email } = parsed.data;
  const known = [...state.members.values()].find((one) => codeOf(one) === code);
  const member =
    known ??
    newMember(state, { code, given: first_name, family: last_name, birthDate: dob ?? '', email: email ?? null });
  const now = state.clock.now();
  const token = state.random.hex(32);
  state.tokens.set(token, { userId: member.vendorId, expiresAt: now + tokenLifeMs });
  const user_id = member.vendorId;
  return {
    id: user_id,
    code,
    first_name: member.name.given,
    last_name: member.name.family,
    username: member.email,
    vseeid: `sandbox+user${user_id}`,
    dob: member.birthDate,
    active: true,
    tos: true,
    subtype: '',
    token: {
      user_id,
      token,
      expiry: unix(now + tokenLifeMs),
      refresh_token: { user_id, token: state.random.hex(32), expiry: unix(now + refreshLifeMs), created: unix(now) },
    },
  };
}

type NewMember = Readonly<{ code: string; given: string; family: string; birthDate: string; email: string | null }>;

function newMember(state: State, { code, given, family, birthDate, email }: NewMember): PatientRecord {
  const member: PatientRecord = {
    vendorId: String(40_001 + state.members.size),
    personId: `signed-on-${state.members.size}`,
    plantedKey: code,
    name: { prefix: null, given, middle: null, family, suffix: null },
    birthDate,
    sex: 'female',
    email,
    phone: null,
    address: { line1: '', line2: null, city: '', state: 'CA', zip: '' },
    createdAt: state.clock.now(),
  };
  state.members.set(member.vendorId, member);
  return member;
}
