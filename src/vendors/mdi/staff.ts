import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { filled, personName } from '../../domain/person.ts';
import type { StaffKind, StaffMember } from '../../domain/staff.ts';
import { path } from '../../http/request.ts';
import type { MdiClient } from './client.ts';
import { readOne } from './read.ts';
import { wireFlag, wireId, wireText } from './wire.ts';

/** One shape for the three kinds (S2's M5 and its public twins). */
export const wireStaff = z.object({
  id: wireId,
  first_name: wireText,
  last_name: wireText,
  full_name: wireText,
  email: wireText,
  active: wireFlag,
  is_online: wireFlag,
  roles: z.array(z.object({ name: wireText })).nullish(),
});

export function toStaffMember(wire: z.output<typeof wireStaff>, kind: StaffKind): StaffMember {
  const { first_name: given, last_name: family, full_name: text } = wire;
  return {
    kind,
    id: wire.id,
    name: personName({ text, given, family })?.text ?? null,
    email: filled(wire.email),
    isActive: wire.active ?? null,
    isOnline: wire.is_online ?? null,
    roles: (wire.roles ?? []).flatMap(({ name }) => filled(name) ?? []),
  };
}

/** S2 prints `internal-supportstaffs` in the heading and the hyphenated form in the call (register 18). */
const places = {
  SUPPORT_STAFF: { operation: 'getSupportStaff', folder: 'support-staffs' },
  VENDOR_STAFF: { operation: 'getInternalSupportStaff', folder: 'internal-support-staffs' },
  MEDICAL_ASSISTANT: { operation: 'getMedicalAssistant', folder: 'medical-assistants' },
} as const satisfies Record<StaffKind, object>;

export type MdiStaff = Readonly<{
  byId: (scope: CallScope, kind: StaffKind, id: string) => Promise<StaffMember | null>;
}>;

export function staffSource(client: MdiClient): MdiStaff {
  return {
    byId: (scope, kind, id) => {
      const { operation, folder } = places[kind];
      return readOne(client, scope, { operation, path: path`/v1/partner/${folder}/${id}` }, id, {
        schema: wireStaff,
        toDomain: (wire) => toStaffMember(wire, kind),
        idOf: (member) => member.id,
      });
    },
  };
}
