import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallScope, ReadFrom } from '../../../src/domain/call.ts';
import { VendorError } from '../../../src/domain/errors.ts';
import { absent, found, type Outcome } from '../../../src/domain/outcome.ts';
import { type Freshness, freshness, type RecordKind } from '../../../src/reads/freshness.ts';
import { createReads } from '../../../src/reads/reads.ts';

const rule = {
  vendor: 'VSEE',
  operation: 'getVisit',
  kind: 'visit',
  keyOf: (id: string) => id,
  idOf: (id: string) => id,
} as const;
const everyKind = (rules: Freshness): Record<RecordKind, Freshness> =>
  Object.fromEntries(Object.keys(freshness).map((kind) => [kind, rules])) as Record<RecordKind, Freshness>;
const down = new VendorError({ vendor: 'VSEE', operation: 'getVisit', kind: 'unreachable' });

function client(controller = new AbortController()) {
  const told: ReadFrom[] = [];
  const scope: CallScope = {
    signal: () => controller.signal,
    deadlineAt: Infinity,
    onCall: () => undefined,
    onRead: (_vendor, _operation, from) => told.push(from),
  };
  return { scope, told, leave: () => controller.abort() };
}

/** A vendor whose answers are let go by hand. */
function slowVendor<T>() {
  const asked: { id: string; signal: AbortSignal; answer: (value: T) => void; fail: (error: Error) => void }[] = [];
  const read = ({ signal }: CallScope, id: string): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    asked.push({ id, signal: signal(), answer: resolve, fail: reject });
    return promise;
  };
  return { asked, read };
}

describe('equal reads in flight', () => {
  test('are one call, on the bill of whoever asked first', async () => {
    const vendor = slowVendor<string>();
    const visit = createReads({ isSharing: true, cache: null }).one(rule, vendor.read);
    const [first, second] = [client(), client()];
    const answers = Promise.all([visit(first.scope, '7'), visit(second.scope, '7'), visit(second.scope, '8')]);
    expect(vendor.asked.map(({ id }) => id)).toEqual(['7', '8']);
    for (const { id, answer } of vendor.asked) answer(`visit ${id}`);
    expect(await answers).toEqual(['visit 7', 'visit 7', 'visit 8']);
    expect([first.told, second.told]).toEqual([['call'], ['flight', 'call']]);
  });

  test('go on for who stays when another leaves, and end when the last has left', async () => {
    const vendor = slowVendor<string>();
    const visit = createReads({ isSharing: true, cache: null }).one(rule, vendor.read);
    const [first, second] = [client(), client()];
    const left = visit(first.scope, '7');
    const stays = visit(second.scope, '7');
    first.leave();
    await expect(left).rejects.toMatchObject({ kind: 'cancelled' });
    expect(vendor.asked[0]?.signal.aborted).toBe(false);
    vendor.asked[0]?.answer('visit 7');
    expect(await stays).toBe('visit 7');

    const third = client();
    const alone = visit(third.scope, '9');
    third.leave();
    await expect(alone).rejects.toMatchObject({ kind: 'cancelled' });
    expect(vendor.asked[1]?.signal.aborted).toBe(true);
  });

  test('whose last asker left are not joined by the next', async () => {
    const vendor = slowVendor<string>();
    const visit = createReads({ isSharing: true, cache: null }).one(rule, vendor.read);
    const first = client();
    const left = visit(first.scope, '7');
    first.leave();
    await expect(left).rejects.toThrow(VendorError);
    const next = visit(client().scope, '7');
    expect(vendor.asked).toHaveLength(2);
    vendor.asked[1]?.answer('visit 7');
    expect(await next).toBe('visit 7');
  });

  test('fail together, and the next one asks again', async () => {
    const vendor = slowVendor<string>();
    const visit = createReads({ isSharing: true, cache: null }).one(rule, vendor.read);
    const answers = Promise.allSettled([visit(client().scope, '7'), visit(client().scope, '7')]);
    vendor.asked[0]?.fail(down);
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    void Promise.resolve(visit(client().scope, '7')).catch(() => undefined);
    expect(vendor.asked).toHaveLength(2);
  });

  test('are separate calls with sharing off', () => {
    const vendor = slowVendor<string>();
    const visit = createReads({ isSharing: false, cache: null }).one(rule, vendor.read);
    void visit(client().scope, '7');
    void visit(client().scope, '7');
    expect(vendor.asked).toHaveLength(2);
  });

  test('are separate calls where other credentials are used', () => {
    const vendor = slowVendor<string>();
    const own = createReads({ isSharing: true, cache: null }).one({ ...rule, keyOf: (id: string) => id }, vendor.read);
    void Promise.resolve(own(client().scope, 'patient 1')).catch(() => undefined);
    void Promise.resolve(own(client().scope, 'patient 2')).catch(() => undefined);
    expect(vendor.asked.map(({ id }) => id)).toEqual(['patient 1', 'patient 2']);
  });
});

describe('what is kept', () => {
  function keeping(rules: Freshness) {
    let clock = 0;
    let calls = 0;
    let failure: VendorError | null = null;
    const reads = createReads({ isSharing: true, cache: { most: 2, freshness: everyKind(rules) }, now: () => clock });
    const read = reads.one(rule, (_scope: CallScope, id: string) => {
      calls += 1;
      return failure === null ? Promise.resolve(`${id} as of call ${String(calls)}`) : Promise.reject(failure);
    });
    return {
      ask: (id: string) => read(client().scope, id),
      drop: reads.drop,
      pass: (ms: number) => (clock += ms),
      breakDown: () => (failure = down),
      calls: () => calls,
    };
  }

  test('is told for as long as its kind is fresh, and asked for after that', async () => {
    const { ask, pass } = keeping({ freshMs: 1_000, staleMs: 0, onErrorMs: 0 });
    expect(await ask('7')).toBe('7 as of call 1');
    pass(999);
    expect(await ask('7')).toBe('7 as of call 1');
    pass(1);
    expect(await ask('7')).toBe('7 as of call 2');
  });

  test('is told a while longer where the kind allows, while it is asked for behind that', async () => {
    const { ask, pass } = keeping({ freshMs: 1_000, staleMs: 1_000, onErrorMs: 0 });
    await ask('7');
    pass(1_500);
    expect(await ask('7')).toBe('7 as of call 1');
    expect(await ask('7')).toBe('7 as of call 2');
    pass(2_500);
    expect(await ask('7')).toBe('7 as of call 3');
  });

  test('is told when the vendor fails only where the kind allows it', async () => {
    const strict = keeping({ freshMs: 1_000, staleMs: 0, onErrorMs: 0 });
    await strict.ask('7');
    strict.pass(1_000);
    strict.breakDown();
    await expect(strict.ask('7')).rejects.toThrow(down);

    const lenient = keeping({ freshMs: 1_000, staleMs: 0, onErrorMs: 1_000 });
    await lenient.ask('7');
    lenient.pass(1_000);
    lenient.breakDown();
    expect(await lenient.ask('7')).toBe('7 as of call 1');
    lenient.pass(1_000);
    await expect(lenient.ask('7')).rejects.toThrow(down);
  });

  test('is forgotten the least recently used first', async () => {
    const { ask, calls } = keeping({ freshMs: 1_000, staleMs: 0, onErrorMs: 0 });
    for (const id of ['1', '2', '1', '3', '1']) await ask(id);
    expect(calls()).toBe(3);
    await ask('2');
    expect(calls()).toBe(4);
  });

  test('is forgotten at once when it was written', async () => {
    const { ask, drop, calls } = keeping({ freshMs: 1_000, staleMs: 0, onErrorMs: 0 });
    await ask('7');
    await ask('8');
    drop('visit', '7');
    await ask('8');
    expect(calls()).toBe(2);
    await ask('7');
    expect(calls()).toBe(3);
    drop('room', null);
    await ask('7');
    expect(calls()).toBe(3);
  });

  test('is never an answer whose call began before the write', async () => {
    const vendor = slowVendor<string>();
    const reads = createReads({
      isSharing: true,
      cache: { most: 9, freshness: everyKind({ freshMs: 1_000, staleMs: 0, onErrorMs: 0 }) },
      now: () => 0,
    });
    const visit = reads.one(rule, vendor.read);
    const before = visit(client().scope, '7');
    reads.drop('visit', '7');
    const after = visit(client().scope, '7');
    expect(vendor.asked).toHaveLength(2);
    vendor.asked[1]?.answer('new');
    expect(await after).toBe('new');
    vendor.asked[0]?.answer('old');
    expect(await before).toBe('old');
    expect(await visit(client().scope, '7')).toBe('new');
  });
});

describe('a call that answers many keys', () => {
  const batchRule = { vendor: 'UPDOX', operation: 'getAppointmentStatuses', kind: 'calendar' } as const;

  test('is asked only for those that are not at hand, and joins those that are under way', async () => {
    const calls: string[][] = [];
    const reads = createReads({
      isSharing: true,
      cache: { most: 99, freshness: everyKind({ freshMs: 1_000, staleMs: 0, onErrorMs: 0 }) },
      now: () => 0,
    });
    const byIds = reads.items<string>(batchRule, (_scope, ids) => {
      calls.push([...ids]);
      return Promise.resolve(new Map(ids.filter((id) => id !== '4').map((id) => [id, found(`entry ${id}`)])));
    });
    const both = await Promise.all([byIds(client().scope, ['1', '2']), byIds(client().scope, ['2', '3', '4'])]);
    expect(calls).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(both.map((answers) => [...answers.keys()])).toEqual([
      ['1', '2'],
      ['2', '3'],
    ]);
    await byIds(client().scope, ['1', '2', '3', '4', '5']);
    expect(calls.slice(2)).toEqual([['5']]);
  });

  test('puts no value under another key, whatever is at hand', async () => {
    const ids = fc.array(fc.constantFrom('1', '2', '3', '4', '5', '6'), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(ids, { minLength: 1, maxLength: 8 }), fc.boolean(), async (batches, isSharing) => {
        const reads = createReads({
          isSharing,
          cache: { most: 3, freshness: everyKind({ freshMs: 10, staleMs: 5, onErrorMs: 0 }) },
        });
        const byIds = reads.items<string>(batchRule, async (_scope, some) => {
          const now = [...some];
          await Promise.resolve();
          const answer = now.toReversed().map((id): [string, Outcome<string>] => [id, id === '6' ? absent : found(id)]);
          return new Map(answer);
        });
        const answers = await Promise.all(batches.map((some) => byIds(client().scope, some)));
        for (const [index, answer] of answers.entries()) {
          expect(new Set(answer.keys())).toEqual(new Set(batches[index]));
          for (const [id, outcome] of answer) expect(outcome).toEqual(id === '6' ? absent : found(id));
        }
      }),
    );
  });
});
