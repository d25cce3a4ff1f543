import type { GraphQLResolveInfo } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { type NodeKey, nodeTypes } from '../../../src/domain/id.ts';
import type { Write as WriteModel } from '../../../src/domain/write.ts';
import { Write } from '../../../src/resolvers/write.ts';
import type { Store } from '../../../src/store/connection.ts';
import { loadersOver, openTestStore } from '../../support/in-memory.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** What a write is about, for a viewer who may know of the things of some types. */
async function subjectOf(subject: NodeKey | null, mayRead: (reading: { type: string }) => boolean): Promise<unknown> {
  const write: WriteModel = {
    ...{ id: 'w', operation: 'closeVisit', subject, state: 'UNKNOWN', answer: null, code: null, legs: [] },
    ...{ startedAt: 0, settledAt: null, settledBy: null, reason: null },
  };
  // No vendor is there: whoever asked one would fail.
  const context = { loaders: loadersOver({ store, calls: {}, mayRead }) } as unknown as Context;
  if (typeof Write.subject !== 'function') throw new TypeError('there is no such resolver');
  return Write.subject(write, {}, context, {} as GraphQLResolveInfo);
}

test.each(nodeTypes)(
  'a write about a %s says so to nobody who may not know of it, and asks no vendor',
  async (type) => {
    const key = type === 'Visit' ? 'VSEE:7' : '7';
    expect(await subjectOf({ type, key }, (reading) => reading.type !== type)).toBeNull();
  },
);

test('a write about a person whom the viewer may know of leads to them, whoever keeps the record', async () => {
  const met = [{ ref: { vendor: 'VSEE', id: '20001' } as const, plantedId: null }];
  const [person] = (await store.links.register('patient', met)).values();
  const key = person?.id ?? '';
  expect(await subjectOf({ type: 'Patient', key }, () => true)).toMatchObject({ __typename: 'Patient', id: key });
  expect(await subjectOf(null, () => true)).toBeNull();
});
