import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Access } from './access.ts';
import { codeOf, type Member, type Staff, type State, unix } from './state.ts';

/** "in the sample the token lives 86,400 s" (developer wiki 184254499). Milliseconds. */
const tokenLifeMs = 86_400_000;
const refreshLifeMs = 2_592_000_000;

const wireSignOn = z
  .object({
    first_name: z.string().min(1),
    last_name: z.string().min(1),
    dob: z.iso.date().optional(),
    // "200 : Member, 400 : Provider, 600 : Guest User"
    type: z.coerce.string().pipe(z.enum(['200', '400', '600'])),
    code: z.string().min(1).max(128).optional(),
    email: z.string().optional(),
    username: z.string().optional(),
  })
  .refine(({ type, code }) => type === '600' || code !== undefined, {
    path: ['code'],
    message: 'Required if type is 200 or 400',
  });
type SignOn = z.output<typeof wireSignOn>;

/** Single sign-on (developer wiki 62488662): "will map to and return existing user record for further requests". */
export function signOnRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.post(`${prefix}/users/sso`, { config: { operation: 'signOn' } }, (request) => {
    access.apiKey(request);
    const asked = wireSignOn.parse(request.body);
    const user = asked.type === '400' ? signedOnProvider(state, asked) : signedOnMember(state, asked);
    const { fields = '' } = z.object({ fields: z.string().optional() }).parse(request.query);
    // "Use POST /users/sso?fields=vsee parameter to include the following object"
    const extra = fields.split(',').includes('vsee') ? { vsee: { id: user.vseeid, token: state.random.hex(32) } } : {};
    return { data: { ...user, token: newToken(state, user.id), ...extra } };
  });
}

function newToken(state: State, user_id: string): object {
  const now = state.clock.now();
  const token = state.random.hex(32);
  state.tokens.set(token, { userId: user_id, expiresAt: now + tokenLifeMs });
  return {
    user_id,
    token,
    expiry: unix(now + tokenLifeMs),
    refresh_token: { user_id, token: state.random.hex(32), expiry: unix(now + refreshLifeMs), created: unix(now) },
  };
}

type SignedOn = Readonly<{ id: string; vseeid: string } & Record<string, unknown>>;

function signedOnMember(state: State, asked: SignOn): SignedOn {
  const known = [...state.members.values()].find((one) => asked.code !== undefined && codeOf(one) === asked.code);
  const member = known ?? newMember(state, asked);
  state.members.set(member.vendorId, member);
  return {
    id: member.vendorId,
    code: codeOf(member),
    first_name: member.name.given,
    last_name: member.name.family,
    // "Optional - system will generate one as fallback"
    username: asked.username ?? member.email ?? `sandbox-user-${member.vendorId}`,
    vseeid: `sandbox+user${member.vendorId}`,
    ...(member.birthDate !== '' && { dob: member.birthDate }),
    active: true,
    tos: true,
    subtype: '',
  };
}

function newMember(state: State, { code, first_name, last_name, dob, email }: SignOn): Member {
  const vendorId = String(40_001 + state.members.size);
  return {
    vendorId,
    personId: `signed-on-${vendorId}`,
    plantedKey: code ?? null,
    name: { prefix: null, given: first_name, middle: null, family: last_name, suffix: null },
    birthDate: dob ?? '',
    sex: null,
    email: email ?? null,
    phone: null,
    address: { line1: '', line2: null, city: '', state: '', zip: '' },
    createdAt: state.clock.now(),
  };
}

function signedOnProvider(state: State, asked: SignOn): SignedOn {
  const known = [...state.providers].find(([, { vseeCode }]) => vseeCode === asked.code);
  const id = known?.[0] ?? String(60_001 + state.providers.size);
  const provider = known?.[1] ?? newProvider(id, asked);
  state.providers.set(id, provider);
  return {
    id,
    code: provider.vseeCode,
    first_name: provider.name.given,
    last_name: provider.name.family,
    username: asked.username ?? provider.email,
    vseeid: `sandbox+user${id}`,
    active: true,
    tos: true,
    subtype: '482',
  };
}

function newProvider(id: string, { code, first_name, last_name, dob, email }: SignOn): Staff {
  return {
    clinicianId: `signed-on-${id}`,
    personId: `signed-on-${id}`,
    hardCase: null,
    name: { prefix: null, given: first_name, middle: null, family: last_name, suffix: null },
    birthDate: dob ?? '',
    sex: null,
    email: email ?? `provider-${id}@example.org`,
    phone: '',
    npi: '',
    specialty: '',
    states: [],
    vseeId: id,
    vseeCode: code ?? null,
    mdiId: null,
    updoxCalendarId: null,
    roomCodes: [],
  };
}
