import fastify from 'fastify';
import { z } from 'zod';
import {
  casesOf,
  idOf,
  isoOf,
  nameOf,
  roomByCode,
  statusNames,
  visitById,
  visitsBetween,
  type WireVisit,
} from './vendors.ts';

/** The same two answers without GraphQL: the floor that everybody is measured against. */
const asked = z.object({
  operationName: z.enum(['OneCall', 'Joined']),
  variables: z.object({ from: z.string(), to: z.string() }),
});

async function oneCall() {
  const room = await roomByCode('main-street');
  const { name, description, operation_settings: settings } = room;
  return { room: { name, description, isClosed: settings?.is_closed ?? null } };
}

async function joined(from: string, to: string) {
  const visits = await visitsBetween(Date.parse(from), Date.parse(to));
  return { visits: { edges: await Promise.all(visits.map(async (visit) => ({ node: await node(visit) }))) } };
}

async function node(visit: WireVisit) {
  const [page, cases] = await Promise.all([visitById(visit.id), casesOf(visit.member_id)]);
  const edges = (cases ?? []).map((one) => ({
    node: { id: idOf('Case', one.case_id), status: one.case_status.name.toUpperCase() },
  }));
  return {
    id: idOf('Visit', `VSEE:${visit.id}`),
    startsAt: isoOf(visit.start),
    status: statusNames[String(visit.status)] ?? 'UNKNOWN',
    patient: { name: { text: nameOf(visit.member) }, birthDate: visit.member.dob ?? null, cases: { edges } },
    provider: visit.provider == null ? null : { name: { text: nameOf(visit.provider) } },
    room: page.room === undefined ? null : { code: page.room.code, name: page.room.name },
    intake: page.intake === undefined ? null : { reasonForVisit: page.intake.reason_for_visit },
  };
}

const app = fastify();
app.post('/graphql', async (request) => {
  const { operationName, variables } = asked.parse(request.body);
  return { data: operationName === 'OneCall' ? await oneCall() : await joined(variables.from, variables.to) };
});
process.stdout.write(`GraphQL ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
