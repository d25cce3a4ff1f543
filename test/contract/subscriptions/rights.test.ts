import { ApolloServer } from '@apollo/server';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBus } from '../../../src/bus/bus.ts';
import type { Context } from '../../../src/context.ts';
import type { Bus } from '../../../src/events/bus.ts';
import { createLive } from '../../../src/events/live.ts';
import { resolvers } from '../../../src/resolvers/index.ts';
import { typeDefs } from '../../../src/schema.ts';
import { serveSubscriptions } from '../../../src/subscriptions/index.ts';
import { follow } from '../../support/follower.ts';
import { caseNodeId, until } from '../../support/partner.ts';

/** Whose rights change while they follow: each delivery has a context of its own, and asks it. */
let app: FastifyInstance;
let apollo: ApolloServer<Context>;
let bus: Bus;
let url: string;
let isAllowed: boolean;

beforeEach(async () => {
  isAllowed = true;
  bus = await createBus({ openLine: null, onTrouble: () => undefined });
  const live = createLive({ bus, now: Date.now });
  const started = Promise.withResolvers<GraphQLSchema>();
  const listener = {
    serverWillStart: ({ schema }: { schema: GraphQLSchema }): Promise<void> => {
      started.resolve(schema);
      return Promise.resolve();
    },
  };
  apollo = new ApolloServer<Context>({ typeDefs: [...typeDefs], resolvers, plugins: [listener] });
  await apollo.start();
  app = fastify();
  await serveSubscriptions(app, {
    ...{ apollo, schema: await started.promise, corsOrigins: [], otherwise: (_request, reply) => reply.callNotFound() },
    contextFor: (update) => ({ live, update, mayRead: () => isAllowed }) as unknown as Context,
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await app.close();
  await apollo.stop();
});

const query = 'subscription ($caseId: ID) { caseChanged(caseId: $caseId) { kind changedFields } }';
const change = (field: string) => ({
  kind: 'changed' as const,
  change: { kind: 'case' as const, key: 'c', fields: [field], at: 1, topics: ['case c'] },
});
type Told = { caseChanged: { kind: string; changedFields: string[] } };

test('rights that are withdrawn while something is followed: the next delivery is not given', async () => {
  const follower = follow<Told>(url, query, { caseId: caseNodeId('c') });
  await until(() => follower.told.length === 1);
  await bus.publish([change('first')]);
  await until(() => follower.told.length === 2);
  isAllowed = false;
  await bus.publish([change('second')]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  isAllowed = true;
  await bus.publish([change('third')]);
  await until(() => follower.told.length === 3);
  const heard = follower.told.map(({ data }) => data?.caseChanged);
  expect(heard.map((one) => one?.changedFields)).toEqual([[], ['first'], ['third']]);
  expect(follower.ended()).toBeNull();
  await follower.stop();
});

test('who may not know of a thing cannot begin to follow it', async () => {
  isAllowed = false;
  const follower = follow<Told>(url, query, { caseId: caseNodeId('c') });
  await until(() => follower.ended() !== null);
  expect(JSON.stringify([follower.ended(), follower.told])).toContain('FORBIDDEN');
  await follower.stop();
});
