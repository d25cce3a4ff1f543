import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { scattered } from '../kit/order.ts';
import { Refusal } from '../kit/refusal.ts';
import { type Access, mayTouch } from './access.ts';
import type { Member, Staff, State } from './state.ts';
import { memberProfile, providerProfile } from './wire-user.ts';

const code = z.coerce.string().optional();
const filters = z.object({
  id: code,
  // "minimum 3 chars" (developer wiki 14942243).
  q: z.string().min(3).optional(),
  full_name: z.string().min(3).optional(),
  email: z.string().optional(),
  room_code: z.string().optional(),
  type: code,
  subtype: code,
  // "Offset" and "Page size".
  start: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
type Filters = z.output<typeof filters>;

/** Users (developer wiki 14942243). */
export function userRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  const { timeZone } = state.world;

  app.get(`${prefix}/users`, { config: { operation: 'searchUsers' } }, (request) => {
    access.clinic(request);
    const asked = filters.parse(request.query);
    const found = scattered(matching(state, asked), ({ id }) => id);
    const page = found.slice(asked.start, asked.start + asked.limit);
    // `total` in one version of the page, `total_count` in a later one.
    return { data: page.map(({ profile }) => profile), total: found.length };
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
}

type Found = Readonly<{ id: string; profile: object }>;

function matching(state: State, asked: Filters): readonly Found[] {
  const { timeZone } = state.world;
  const { room_code, type } = asked;
  const members = [...state.members]
    .filter(([id, one]) => room_code === undefined && asked.subtype === undefined && fits(one, id, asked))
    .map(([id, one]) => ({ id, profile: memberProfile(one, timeZone) }));
  const staff = room_code === undefined ? undefined : (state.rooms.get(room_code)?.providerIds ?? []);
  const providers = [...state.providers]
    .filter(([id, one]) => (asked.subtype ?? '482') === '482' && (staff?.includes(id) ?? true) && fits(one, id, asked))
    .map(([id, one]) => ({ id, profile: providerProfile(one, timeZone) }));
  return [...(type === '400' ? [] : members), ...(type === '200' ? [] : providers)].filter(
    () => type === undefined || type === '200' || type === '400',
  );
}

function fits({ name, email }: Pick<Member | Staff, 'name' | 'email'>, id: string, asked: Filters): boolean {
  const fullName = `${name.given} ${name.family}`.toLowerCase();
  const holds = (text: string, part: string | undefined): boolean => text.includes(part?.toLowerCase() ?? '');
  return (
    (asked.id ?? id) === id &&
    holds(fullName, asked.full_name) &&
    holds(`${fullName} ${email?.toLowerCase() ?? ''}`, asked.q) &&
    (asked.email === undefined || email?.toLowerCase() === asked.email.toLowerCase())
  );
}
