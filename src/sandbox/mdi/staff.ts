import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Staff, StaffKind } from '../world/mdi/types.ts';
import { type Guard } from './access.ts';
import { iso6, type State } from './state.ts';

const places = [
  ['support', 'support-staffs', 'getSupportStaff'],
  ['internal-support', 'internal-support-staffs', 'getInternalSupportStaff'],
  ['assistant', 'medical-assistants', 'getMedicalAssistant'],
] as const satisfies readonly (readonly [StaffKind, string, string])[];

/** The three kinds of staff, each by id at a place of its own (S2's M5 and its public twins). */
export function staffRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  for (const [kind, folder, operation] of places) {
    app.get(`/v1/partner/${folder}/:id`, { config: { operation } }, (request) => {
      guard(request);
      const { id } = z.object({ id: z.string() }).parse(request.params);
      const member = state.world.mdi.staff.find((one) => one.staffId === id && one.kind === kind);
      if (member === undefined) throw new Refusal(404, 'Staff not found');
      return wireStaff(member);
    });
  }
}

function wireStaff(member: Staff): object {
  const at = iso6(member.createdAt);
  return {
    id: member.staffId,
    first_name: member.given,
    last_name: member.family,
    email: member.email,
    photo_id: null,
    active: member.isActive,
    timezone_id: member.staffId,
    created_at: at,
    updated_at: at,
    deleted_at: null,
    full_name: `${member.given} ${member.family}`,
    is_online: false,
    can_unlock_phi: null,
    photo: null,
    roles: [{ id: member.staffId, name: member.kind, created_at: at, updated_at: at }],
  };
}
