import fastify from 'fastify';
import { grafast, lambda, loadMany, loadOne, makeGrafastSchema, type Step } from 'grafast';
import { z } from 'zod';
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

/** A peer: Grafast, whose plans batch by themselves. */
const each =
  <K, V>(read: (key: K) => Promise<V>) =>
  (keys: readonly K[]) =>
    Promise.all(keys.map(read));
const room = each(roomByCode);
const page = each((visit: WireVisit) => visitById(visit.id));
const cases = each((visit: WireVisit) => casesOf(visit.member_id).then((found) => found ?? []));
const visits = each(([from, to]: readonly [string, string]) => visitsBetween(Date.parse(from), Date.parse(to)));

type Window = { from: string; to: string };

const schema = makeGrafastSchema({
  typeDefs,
  objects: {
    Query: {
      plans: {
        room: (_parent, args) => loadOne(args.getRaw('code'), room),
        visits: (_parent, args) =>
          loadMany(
            lambda(args.getRaw('filter'), ({ from, to }: Window) => [from, to] as const),
            visits,
          ),
      },
    },
    VisitConnection: { plans: { edges: ($visits: Step<WireVisit[]>) => $visits } },
    VisitEdge: { plans: { node: ($visit: Step<WireVisit>) => $visit } },
    Room: { plans: { isClosed: ($room: Step<WireRoom>) => lambda($room, isClosed, true) } },
    Visit: {
      plans: {
        id: ($visit: Step<WireVisit>) => lambda($visit, ({ id }) => idOf('Visit', `VSEE:${id}`), true),
        startsAt: ($visit: Step<WireVisit>) => lambda($visit, ({ start }) => isoOf(start), true),
        status: ($visit: Step<WireVisit>) => lambda($visit, ({ status }) => statusNames[String(status)], true),
        patient: ($visit: Step<WireVisit>) => $visit,
        room: ($visit: Step<WireVisit>) => lambda(loadOne($visit, page), (one) => one.room, true),
        intake: ($visit: Step<WireVisit>) => lambda(loadOne($visit, page), (one) => one.intake, true),
      },
    },
    Patient: {
      plans: {
        name: ($visit: Step<WireVisit>) => lambda($visit, ({ member }) => ({ text: nameOf(member) }), true),
        birthDate: ($visit: Step<WireVisit>) => lambda($visit, ({ member }) => member.dob ?? null, true),
        cases: ($visit: Step<WireVisit>) => loadMany($visit, cases),
      },
    },
    Provider: {
      plans: { name: ($person: Step<Person>) => lambda($person, (person) => ({ text: nameOf(person) }), true) },
    },
    Intake: {
      plans: {
        reasonForVisit: ($intake: Step<NonNullable<WireVisit['intake']>>) =>
          lambda($intake, (intake) => intake.reason_for_visit, true),
      },
    },
    CaseConnection: { plans: { edges: ($cases: Step<WireCase[]>) => $cases } },
    CaseEdge: { plans: { node: ($case: Step<WireCase>) => $case } },
    Case: {
      plans: {
        id: ($case: Step<WireCase>) => lambda($case, (one) => idOf('Case', one.case_id), true),
        status: ($case: Step<WireCase>) => lambda($case, (one) => one.case_status.name.toUpperCase(), true),
      },
    },
  },
});

function isClosed(room: WireRoom): boolean | null {
  return room.operation_settings?.is_closed ?? null;
}

const asked = z.object({ query: z.string(), operationName: z.string(), variables: z.record(z.string(), z.unknown()) });
const app = fastify();
app.post('/graphql', async (request) => {
  const { query, operationName, variables } = asked.parse(request.body);
  return grafast({ schema, source: query, operationName, variableValues: variables });
});
process.stdout.write(`GraphQL ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
