import fastify from 'fastify';
import mercurius from 'mercurius';
import { typeDefs } from './schema.ts';
import {
  casesOf,
  idOf,
  isoOf,
  nameOf,
  type Person,
  roomByCode,
  statusNames,
  visitById,
  visitsBetween,
  type WireCase,
  type WireRoom,
  type WireVisit,
} from './vendors.ts';

/** A peer: Mercurius with its own loaders and its compiled executor. */
type Queries<T> = readonly { obj: T }[];

const app = fastify();
await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  resolvers: {
    Query: {
      room: (_parent: unknown, { code }: { code: string }) => roomByCode(code),
      visits: (_parent: unknown, { filter }: { filter: { from: string; to: string } }) =>
        visitsBetween(Date.parse(filter.from), Date.parse(filter.to)),
    },
    VisitConnection: { edges: (visits: WireVisit[]) => visits.map((node) => ({ node })) },
    Room: { isClosed: (room: WireRoom) => room.operation_settings?.is_closed ?? null },
    Visit: {
      id: (visit: WireVisit) => idOf('Visit', `VSEE:${visit.id}`),
      startsAt: (visit: WireVisit) => isoOf(visit.start),
      status: (visit: WireVisit) => statusNames[String(visit.status)],
      patient: (visit: WireVisit) => visit,
    },
    Patient: {
      name: (visit: WireVisit) => ({ text: nameOf(visit.member) }),
      birthDate: (visit: WireVisit) => visit.member.dob ?? null,
    },
    Provider: { name: (person: Person) => ({ text: nameOf(person) }) },
    Intake: { reasonForVisit: (intake: NonNullable<WireVisit['intake']>) => intake.reason_for_visit },
    CaseConnection: { edges: (cases: WireCase[]) => cases.map((node) => ({ node })) },
    Case: {
      id: (one: WireCase) => idOf('Case', one.case_id),
      status: (one: WireCase) => one.case_status.name.toUpperCase(),
    },
  },
  loaders: {
    Visit: {
      room: (queries: Queries<WireVisit>) => pages(queries, (page) => page.room ?? null),
      intake: (queries: Queries<WireVisit>) => pages(queries, (page) => page.intake ?? null),
    },
    Patient: {
      cases: (queries: Queries<WireVisit>) =>
        Promise.all(queries.map(async ({ obj }) => (await casesOf(obj.member_id)) ?? [])),
    },
  },
});

/** Room and intake stand on one page: a page is read once a request. */
const reading = new WeakMap<WireVisit, Promise<WireVisit>>();

function pages<T>(queries: Queries<WireVisit>, pick: (page: WireVisit) => T): Promise<T[]> {
  return Promise.all(
    queries.map(async ({ obj }) => {
      const page = reading.get(obj) ?? visitById(obj.id);
      reading.set(obj, page);
      return pick(await page);
    }),
  );
}

process.stdout.write(`GraphQL ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
