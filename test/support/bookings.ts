import type { PatientRecord, Room } from '../../src/sandbox/world/types.ts';
import type { Stack } from './stack.ts';
import { mutate, newKey, patientIdOf, plantedMembers, providerIdOf, roomIdOf } from './writes.ts';

/** A slot that nobody of the sandbox's world has: years ahead, one for each number. */
export function slot(stack: Stack, number: number): Readonly<{ startsAt: string; endsAt: string }> {
  const start = Math.ceil(stack.sandbox.world.now / 3_600_000) * 3_600_000 + 400 * 86_400_000 + number * 1_800_000;
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 900_000).toISOString() };
}

export type BookingSetting = Readonly<{
  member: PatientRecord;
  room: Room;
  patientId: string;
  roomId: string;
  providerId: string;
  intakeId: string;
}>;

/** A patient, a room with a provider, and an intake that was given in for them. */
export async function intakeFor(
  stack: Stack,
  options: Readonly<{ memberAt?: number; kind?: 'WALK_IN' | 'SCHEDULED'; providerAt?: number | null }> = {},
): Promise<BookingSetting> {
  const { memberAt = 0, kind = 'SCHEDULED', providerAt = 0 } = options;
  const member = plantedMembers(stack)[memberAt];
  const room = stack.sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 0);
  if (member === undefined || room === undefined) throw new Error('an empty world');
  const patientId = await patientIdOf(stack, member);
  const roomId = roomIdOf(room);
  const providerId = await providerIdOf(stack, room.providerIds[providerAt ?? 0] ?? '');
  const input = {
    ...{ patientId, roomId, visitKind: kind, reasonForVisit: 'Cough', idempotencyKey: newKey() },
    ...(providerAt === null ? {} : { providerId }),
  };
  const { payload } = await mutate(
    stack,
    'submitIntake',
    input,
    'intake { id } write { writeId state code legs { vendor operation state code } } userErrors { code field message vendor }',
  );
  return { member, room, patientId, roomId, providerId, intakeId: String(payload?.intake?.['id']) };
}

/** How many visits the sandbox holds that begin at this moment and are not cancelled, by its own list. */
export async function visitsAt(stack: Stack, startsAt: string): Promise<number> {
  const { url } = stack.vendor('vsee');
  const at = Math.floor(Date.parse(startsAt) / 1_000);
  const headers = { 'x-accountcode': 'vsandbox', 'x-apitoken': 'sandbox-vsee-clinic-token' };
  const response = await fetch(`${url}/api_v3/visits?start_time=${at}&end_time=${at}`, { headers });
  const { data } = (await response.json()) as { data: { status: string }[] };
  return data.filter(({ status }) => status !== '40').length;
}
