import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../../src/domain/id.ts';
import type { PatientRecord, Room } from '../../src/sandbox/world/types.ts';
import type { Answer, Stack } from './stack.ts';

export type UserErrorAnswer = Readonly<{
  code: string;
  field: readonly string[];
  message: string;
  vendor: string | null;
}>;

export type LegAnswer = Readonly<{ vendor: string; operation: string; state: string; code: string | null }>;

export type WriteAnswer = Readonly<{ writeId: string; state: string; code: string | null; legs: readonly LegAnswer[] }>;

type Thing = Readonly<Record<string, unknown>> | null;

/** Whatever a payload may hold, as the test asked for it. */
export type PayloadAnswer = Readonly<{
  write: WriteAnswer | null;
  userErrors: readonly UserErrorAnswer[];
  intake?: Thing;
  visit?: Thing;
  room?: Thing;
  patient?: Thing;
  case?: Thing;
  message?: Thing;
}>;

export const writeFields = 'write { writeId state code legs { vendor operation state code } }';
export const payloadFields = `${writeFields} userErrors { code field message vendor }`;

export const newKey = (): string => randomUUID();

/** Sends one mutation with its input as a variable, and gives its payload. */
export async function mutate(
  stack: Stack,
  mutation: string,
  input: object,
  fields = payloadFields,
): Promise<Answer<unknown> & { payload: PayloadAnswer | null }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const answer = await stack.ask<Record<string, PayloadAnswer | null> | null>(query, { input });
  return { ...answer, payload: answer.data?.[mutation] ?? null };
}

/** The write as the ledger tells it. */
export async function writeOf(stack: Stack, writeId: string): Promise<WriteAnswer | null> {
  const { data } = await stack.ask<{ write: WriteAnswer | null }>(
    `query ($id: ID!) { write(id: $id) { writeId state code legs { vendor operation state code } } }`,
    { id: writeId },
  );
  return data.write;
}

export async function unsettled(stack: Stack): Promise<readonly WriteAnswer[]> {
  const { data } = await stack.ask<{ unsettledWrites: { edges: { node: WriteAnswer }[] } }>(
    `{ unsettledWrites(first: 100) { edges { node { writeId state code legs { vendor operation state code } } } } }`,
  );
  return data.unsettledWrites.edges.map(({ node }) => node);
}

/** Members of VSee who were registered through the clinic, and so are known to the graph by its own id. */
export function plantedMembers(stack: Stack): readonly PatientRecord[] {
  return stack.sandbox.world.patients.vsee.filter(({ plantedKey }) => plantedKey !== null);
}

/** Meets a member through the graph, so that it has a patient of its own. */
export async function patientIdOf(stack: Stack, member: PatientRecord): Promise<string> {
  const [subject] = (
    await stack.links.register('patient', [
      { ref: { vendor: 'VSEE', id: member.vendorId }, plantedId: member.plantedKey?.replace('patient:', '') ?? null },
    ])
  ).values();
  return toGlobalId('Patient', subject?.id ?? '');
}

export async function providerIdOf(stack: Stack, vseeId: string): Promise<string> {
  const ref = { vendor: 'VSEE', id: vseeId } as const;
  const [subject] = (await stack.links.register('provider', [{ ref, plantedId: null }])).values();
  return toGlobalId('Provider', subject?.id ?? '');
}

export const roomIdOf = (room: Room): string => toGlobalId('Room', room.code);
