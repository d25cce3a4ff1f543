import { expect, test } from 'vitest';
import type { Write, WriteLeg } from '../../../src/domain/write.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { type Cluster, startCluster } from '../../support/chaos-cluster.ts';
import {
  drawSchedule,
  drawTroubles,
  nameOf,
  type Order,
  type Schedule,
  type Setting,
} from '../../support/chaos-orders.ts';
import { createDice, type Dice } from '../../support/chaos-random.ts';
import { meetMembers, truthOf } from '../../support/chaos-world.ts';
import { anyPorts } from '../../support/stack.ts';
import { onPostgres } from '../../support/stores.ts';

/** More of them for whoever has the time; the same seed draws the same schedules again. */
const wanted = Number(process.env['CHAOS_SCHEDULES'] ?? 2_000);
const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);

const atOnce = 30;
const weatherMs = 500;
const killEveryMs = 2_000;
const leaseMs = 3_000;
/** The sandbox does what it was asked at once: what is not there after this long was never asked. */
const quietMs = 2_000;
const patienceMs = 60_000;

const fields = 'write { writeId state code legs { vendor operation state record { vendorId } } } userErrors { code }';

type Reply = Readonly<{
  data?: Readonly<Record<string, Payload | null>> | null;
  errors?: readonly { message: string; extensions?: { code?: string; writeId?: string } }[];
}>;
type Payload = Readonly<{
  write: Readonly<{
    writeId: string;
    state: string;
    legs: readonly { state: string; record: { vendorId: string } | null }[];
  }> | null;
  userErrors: readonly { code: string }[];
}>;

type Run = Readonly<{
  dice: Dice;
  sandbox: Sandbox;
  store: Store;
  cluster: Cluster;
  setting: Setting;
  /** What each key was once told it made. */
  acknowledged: Map<Order, string>;
  /** What must not be. */
  wrongs: string[];
}>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const keyOf = ({ input }: Order): string => input.idempotencyKey;

/** What a client reads out of an answer: how the write stands, or why there is none. */
function stateIn(reply: Reply, mutation: string): string {
  const payload = reply.data?.[mutation];
  return payload?.write?.state ?? reply.errors?.[0]?.extensions?.code ?? payload?.userErrors[0]?.code ?? 'NOTHING';
}

/** Asks once, at whichever node. `GONE`: it died on the way, or there is nothing to ask for yet. */
async function ask(run: Run, order: Order): Promise<string> {
  const { mutation, calls } = order;
  const booked = calls === undefined ? null : await writeOf(run, calls);
  if (calls !== undefined && booked?.state !== 'SUCCEEDED') return 'GONE';
  const visitId = calls === undefined ? undefined : visitIdOf(booked?.legs[0]?.vendorId ?? '');
  const input = { ...order.input, ...(visitId === undefined ? {} : { visitId }) };
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  let reply: Reply;
  try {
    reply = (await run.cluster.ask(run.dice.below(2), query, { input })) as Reply;
  } catch {
    return 'GONE';
  }
  const state = stateIn(reply, mutation);
  // What the calendar has not been told of yet may still be refused.
  const isWhole = reply.data?.[mutation]?.write?.legs.every((leg) => leg.state === 'DONE') ?? false;
  if (state === 'SUCCEEDED' && (mutation !== 'blockCalendarTime' || isWhole)) {
    const told = reply.data?.[mutation]?.write?.legs[0]?.record?.vendorId ?? '';
    const before = run.acknowledged.get(order);
    if (before !== undefined && before !== told) run.wrongs.push(`${keyOf(order)} was told ${before} and then ${told}`);
    run.acknowledged.set(order, told);
  }
  return state;
}

function visitIdOf(vseeId: string): string {
  return Buffer.from(`Visit:VSEE:${vseeId}`).toString('base64url');
}

/** Everybody who asks for a schedule's orders, each a little after the other. */
async function carryOut(run: Run, { orders, clients, kind }: Schedule): Promise<void> {
  const { dice } = run;
  const many = async (order: Order): Promise<void> => {
    const delays = Array.from({ length: clients }, () => dice.below(40));
    await Promise.all(delays.map((ms) => pause(ms).then(() => ask(run, order))));
  };
  if (kind === 'cancel') for (const order of orders) await many(order);
  else await Promise.all(orders.map(many));
}

/** Another weather every so often: what goes wrong at which vendor, and how likely. */
async function storm({ dice, sandbox }: Run, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const troubles = drawTroubles(dice);
    for (const vendor of ['vsee', 'cybermdcare', 'updox'] as const) {
      sandbox.vendors[vendor]?.faults.set(troubles[vendor]);
    }
    await pause(weatherMs);
  }
}

/** Kills one of the two every so often, and tells how many it were. */
async function killing({ dice, cluster }: Run, isOver: () => boolean): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    await pause(300 + dice.below(killEveryMs));
    if (kills > 0 && isOver()) return kills;
    await cluster.kill(dice.below(2));
  }
}

async function carryOutAll(run: Run): Promise<Readonly<{ schedules: readonly Schedule[]; kills: number }>> {
  const schedules: Schedule[] = [];
  let next = 0;
  let isOver = false;
  const client = async (): Promise<void> => {
    for (let number = next++; number < wanted; number = next++) {
      const schedule = await drawSchedule({ ...run.setting, dice: createDice(seed * 65_537 + number) }, number);
      schedules.push(schedule);
      await carryOut(run, schedule);
    }
  };
  const trouble = [storm(run, () => isOver), killing(run, () => isOver)] as const;
  await Promise.all(Array.from({ length: atOnce }, client));
  isOver = true;
  const [, kills] = await Promise.all(trouble);
  for (const vendor of Object.values(run.sandbox.vendors)) vendor.faults.clear();
  return { schedules, kills };
}

async function writeOf({ store }: Run, { mutation: operation, input }: Order): Promise<Write | null> {
  const known = await store.ledger.known({ principal: 'local-operator', operation, key: input.idempotencyKey });
  return known?.write ?? null;
}

/** Whether nothing will move by itself any more: it ended with every leg, or only a person can tell. */
function isAtRest(write: Write | null): boolean {
  if (write === null) return false;
  const isLost = (leg: WriteLeg): boolean => leg.vendor === 'CYBERMDCARE' && leg.state === 'UNKNOWN';
  if (write.state === 'UNKNOWN') return write.legs.some(isLost);
  return (write.state === 'SUCCEEDED' || write.state === 'REFUSED') && write.settledAt !== null;
}

/** With the same key again, as clients do, until all are at rest. */
async function untilAtRest(run: Run, orders: readonly Order[]): Promise<ReadonlyMap<Order, Write>> {
  const ends = new Map<Order, Write>();
  // As long as it gets less, it may take as long as the machine needs.
  let until = Date.now() + patienceMs;
  let left = orders;
  while (left.length > 0) {
    if (Date.now() > until) {
      const writes = await Promise.all(
        left.slice(0, 5).map(async (order) => [keyOf(order), await writeOf(run, order)]),
      );
      throw new Error(`never at rest: ${JSON.stringify(writes)}`);
    }
    const next: Order[] = [];
    for (let at = 0; at < left.length; at += atOnce) {
      await Promise.all(
        left.slice(at, at + atOnce).map(async (order) => {
          const before = await writeOf(run, order);
          const write = isAtRest(before) ? before : await ask(run, order).then(() => writeOf(run, order));
          if (write !== null && isAtRest(write)) ends.set(order, write);
          // What was refused has nothing to be called off.
          else if (order.calls === undefined || ends.get(order.calls)?.state !== 'REFUSED') next.push(order);
        }),
      );
    }
    if (next.length < left.length) until = Date.now() + patienceMs;
    left = next;
    if (left.length > 0) await pause(100);
  }
  return ends;
}

const legAt = (write: Write | undefined, vendor: string): WriteLeg | undefined =>
  write?.legs.find((leg) => leg.vendor === vendor);

/** Whatever the server says it did must be what the sandbox's vendors hold, and nothing else. */
async function compare(run: Run, schedules: readonly Schedule[], ends: ReadonlyMap<Order, Write>): Promise<void> {
  const { setting, wrongs } = run;
  const { truth, start } = setting;
  const visits = await truth.visits(start, start + (wanted + 1) * 1_800_000);
  const appointments = await truth.appointments();
  const entryIds: string[] = [];
  const mayStand = new Map<string, boolean>();
  for (const { kind, orders } of schedules) {
    const cancelled = new Set(
      orders.flatMap((order) => (ends.get(order)?.state === 'SUCCEEDED' ? (order.calls ?? []) : [])),
    );
    const standing = orders.flatMap((order) => {
      const leg = order.slot === undefined || cancelled.has(order) ? undefined : legAt(ends.get(order), 'VSEE');
      return leg?.state === 'DONE' ? [leg.vendorId ?? ''] : [];
    });
    const [{ slot } = { slot: undefined }] = orders;
    if (slot !== undefined) {
      const listed = visits.get(slot) ?? [];
      const active = listed.filter(({ isCancelled }) => !isCancelled).map(({ id }) => id);
      if (active.toSorted().join() !== standing.toSorted().join()) {
        wrongs.push(
          `${kind} ${keyOf(orders[0] ?? { input: { idempotencyKey: '?' }, mutation: '' })}: visits ${active.join()} for ${standing.join()}`,
        );
      }
      // Nothing of these is ever taken back: one that was cancelled would have been made twice.
      const mayBeCancelled = kind === 'legs' || kind === 'cancel';
      if (!mayBeCancelled && listed.length > active.length) wrongs.push(`${kind} at ${slot}: made more than once`);
    }
    for (const order of orders) {
      const write = ends.get(order);
      const told = run.acknowledged.get(order);
      if (told !== undefined && write?.state !== 'SUCCEEDED')
        wrongs.push(`${keyOf(order)} was acknowledged and is ${write?.state}`);
      const entry = legAt(write, 'UPDOX');
      if (entry?.vendorId != null) {
        entryIds.push(entry.vendorId);
        mayStand.set(entry.vendorId, entry.state === 'DONE');
      }
    }
    if (kind === 'room') {
      const [{ slug } = { slug: '' }] = orders;
      const made = orders.flatMap((order) => {
        const leg = legAt(ends.get(order), 'VSEE');
        return leg?.state === 'DONE' ? [leg.vendorId ?? ''] : [];
      });
      const there = await truth.rooms(slug ?? '');
      if (there.length > 1 || there.toSorted().join() !== made.toSorted().join()) {
        wrongs.push(`room ${slug}: ${there.join()} for ${made.join()}`);
      }
    }
  }
  const there = await truth.entries(entryIds);
  for (const [id, stands] of mayStand) if (there.has(id) !== stands) wrongs.push(`calendar ${id}: ${stands}`);

  const done = [...ends.values()].flatMap((write) => {
    const leg = legAt(write, 'CYBERMDCARE');
    return leg?.state === 'DONE' ? [leg.vendorId ?? ''] : [];
  });
  const active = appointments.filter(({ isActive }) => isActive).map(({ number }) => number);
  if (active.toSorted().join() !== done.toSorted().join()) {
    const doubled = active.filter((number) => !done.includes(number));
    const missing = done.filter((number) => !active.includes(number));
    wrongs.push(`appointments that nobody knows of: ${doubled.join()}; that are not there: ${missing.join()}`);
  }
}

/** All that waits to be settled, as an operator sees it. */
async function unsettledIds({ cluster }: Run): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after: string | null = null; ;) {
    const query = `query ($after: String) { unsettledWrites(first: 100, after: $after) {
      edges { node { writeId } } pageInfo { hasNextPage endCursor } } }`;
    type Page = { edges: { node: { writeId: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const { data } = (await cluster.ask(0, query, { after })) as { data: { unsettledWrites: Page } };
    const { edges, pageInfo } = data.unsettledWrites;
    for (const { node } of edges) ids.add(node.writeId);
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

/** A person who looks at the vendor's screen and tells what is there. */
async function settleByHand(run: Run, ends: ReadonlyMap<Order, Write>): Promise<number> {
  const claimed = new Set([...ends.values()].map((write) => legAt(write, 'CYBERMDCARE')?.vendorId));
  const free = (await run.setting.truth.appointments()).filter(({ number }) => !claimed.has(number));
  const unsettled = await unsettledIds(run);
  const unknown = [...ends].filter(([, { state }]) => state === 'UNKNOWN');
  for (const [order, write] of unknown) {
    if (!unsettled.has(write.id)) run.wrongs.push(`${keyOf(order)} is unknown, and not visible`);
    const name = order.member === undefined ? '' : nameOf(order.member);
    const at = free.findIndex((appointment) => appointment.name === name);
    const [found] = at < 0 ? [] : free.splice(at, 1);
    const input = {
      ...{ writeId: write.id, isDone: found !== undefined, reason: 'Seen on the screen' },
      ...(found === undefined ? {} : { vendorId: found.number }),
    };
    const query =
      'mutation ($input: SettleWriteInput!) { settleWrite(input: $input) { write { state } userErrors { code } } }';
    for (let isSettled = false; !isSettled;) {
      const reply = (await run.cluster.ask(1, query, { input })) as Reply;
      // The background may have it in its hands for a moment.
      isSettled = reply.data?.['settleWrite']?.userErrors.length === 0;
      if (!isSettled) await pause(50);
    }
  }
  return unknown.length;
}

onPostgres((make) => {
  test(
    `${wanted} schedules with faults and kills on two servers, drawn from CHAOS_SEED=${seed}: nothing is done twice, and nothing is told that is not so`,
    { timeout: 300_000 + wanted * 300 },
    async () => {
      const place = await make();
      const sandbox = await startSandbox({ ports: anyPorts, patients: 300 });
      const url = place.target.kind === 'postgres' ? place.target.url : '';
      const env = { ...sandbox.env, DATABASE_URL: url, VENDOR_TIMEOUT_MS: '1000' };
      const cluster = await startCluster({ env, leaseMs, quietMs });
      const store = await openStore(place.target);
      try {
        const dice = createDice(seed);
        const room = sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 0);
        if (room === undefined) throw new Error('an empty world');
        const setting: Setting = {
          ...{ dice, truth: truthOf(sandbox, room.code), members: await meetMembers(store, sandbox) },
          providers: room.providerIds.map((vseeId) => ({ vseeId })),
          start: Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 400 * 86_400_000,
          calendarId: 'calendar-1',
        };
        const run: Run = { dice, sandbox, store, cluster, setting, acknowledged: new Map(), wrongs: [] };

        const { schedules, kills } = await carryOutAll(run);
        const orders = schedules.flatMap((schedule) => schedule.orders);
        const ends = await untilAtRest(run, orders);
        const byHand = await settleByHand(run, ends);
        // What a person knows not to be done is done by the same key again.
        const final = await untilAtRest(run, orders);
        await compare(run, schedules, final);
        const states = Object.fromEntries(
          Map.groupBy(final.values(), ({ state }) => state)
            .entries()
            .map(([state, all]) => [state, all.length]),
        );
        console.log(
          `chaos: seed ${seed}, ${schedules.length} schedules, ${orders.length} keys, ${kills} kills, ${byHand} settled by hand, ${JSON.stringify(states)}`,
        );
        expect(run.wrongs).toEqual([]);
        expect(cluster.bugs.filter((bug) => !/StoreUnavailable/.test(bug))).toEqual([]);
        expect(kills).toBeGreaterThan(0);
      } finally {
        await cluster.close();
        await store.close();
        await sandbox.close();
        await place.drop();
      }
    },
  );
});
