import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBus } from '../../../src/bus/bus.ts';
import { lineOf } from '../../../src/bus/lines.ts';
import { readMessage, textsOf } from '../../../src/bus/message.ts';
import type { Bus, Word } from '../../../src/events/bus.ts';
import { onEveryLine, openDoor, type TestLine } from '../../support/lines.ts';
import { until } from '../../support/partner.ts';

type Heard = Readonly<{ word: Word; from: string }>;
type Node = Readonly<{ bus: Bus; heard: Heard[]; troubles: readonly string[] }>;

const change = (key: string, fields: readonly string[] = ['status']): Word => ({
  kind: 'changed',
  change: { kind: 'case', key, fields, at: 1, topics: [`case ${key}`] },
});
const missed: Word = { kind: 'missed', topics: null };
const keys = ({ heard }: Node) =>
  heard.flatMap(({ word, from }) => (word.kind === 'changed' ? [[word.change.key, from]] : []));
const timesMissed = ({ heard }: Node) => heard.filter(({ word }) => word.kind === 'missed').length;

let line: TestLine;
let open: Node[];

async function join(target = line.target): Promise<Node> {
  const troubles: string[] = [];
  const bus = await createBus({ openLine: lineOf(target), onTrouble: (what) => troubles.push(what) });
  const node: Node = { bus, heard: [], troubles };
  bus.listen((word, from) => node.heard.push({ word, from }));
  open.push(node);
  return node;
}

onEveryLine((make) => {
  beforeEach(async () => {
    line = await make();
    open = [];
  });
  afterEach(async () => {
    await Promise.all(open.map(({ bus }) => bus.close()));
    await line.drop();
  });

  test('what one node says all hear, in its order, and itself at once and once', async () => {
    const [a, b] = [await join(), await join()];
    await Promise.all([a.bus.publish([change('1')]), a.bus.publish([change('2'), change('3')])]);
    expect(keys(a)).toEqual(['1', '2', '3'].map((key) => [key, 'here']));
    await until(() => keys(b).length === 3);
    expect(keys(b)).toEqual(['1', '2', '3'].map((key) => [key, 'elsewhere']));
    await b.bus.publish([change('4')]);
    await until(() => keys(a).length === 4);
    expect(keys(a).at(-1)).toEqual(['4', 'elsewhere']);
    expect(keys(b)).toHaveLength(4);
  });

  test('more than one text holds is said in several, and what fits into none is asked for anew', async () => {
    const [a, b] = [await join(), await join()];
    const many = Array.from({ length: 300 }, (_, index) => change(`case-${String(index)}`));
    await a.bus.publish(many);
    await until(() => keys(b).length === 300);
    expect(keys(b).map(([key]) => key)).toEqual(many.map((_, index) => `case-${String(index)}`));
    const before = timesMissed(b);
    await a.bus.publish([change('long', ['x'.repeat(9_000)]), change('short')]);
    await until(() => keys(b).length === 301);
    expect(timesMissed(b)).toBe(before + 1);
  });

  test('a node that joins lets the others ask anew: what one that died could not say is not lost', async () => {
    const a = await join();
    const before = timesMissed(a);
    await join();
    await until(() => timesMissed(a) > before);
  });

  test('a line that was cut comes back by itself, and everybody asks anew', async () => {
    const [a, b] = [await join(), await join()];
    // Whatever joining itself said has been heard by now.
    await b.bus.publish([change('before')]);
    await until(() => keys(a).length === 1);
    const before = [a, b].map(timesMissed);
    await line.cut();
    await until(() => [a, b].every((node, index) => timesMissed(node) > (before[index] ?? 0)));
    await until(async () => {
      await a.bus.publish([change('after')]);
      return keys(b).some(([key]) => key === 'after');
    });
  });

  test('what is not understood is asked for anew', async () => {
    const a = await join();
    const before = timesMissed(a);
    const stranger = await lineOf(line.target)?.({
      ...{ onText: () => undefined, onOpen: () => undefined, onBroken: () => undefined },
    });
    await stranger?.say(JSON.stringify({ from: 'tomorrow', words: [{ kind: 'novel' }] }));
    await until(() => timesMissed(a) > before);
    await stranger?.close();
  });

  test('a server that is not there holds nobody up, and is joined when it comes', async () => {
    const { hostname, port } = new URL(line.target.url);
    const door = await openDoor({ hostname, port: port === '' ? '5432' : port });
    const behind = new URL(line.target.url);
    behind.port = String(door.port);
    await door.shut();
    const a = await join({ ...line.target, url: behind.href });
    expect(a.troubles).toEqual(['line broken']);
    const b = await join();
    expect(b.troubles).toEqual(['line open']);
    // Its own followers hear of it all the same.
    await a.bus.publish([change('1')]);
    expect(keys(a)).toEqual([['1', 'here']]);
    const before = timesMissed(b);
    await door.open();
    await until(() => timesMissed(b) > before);
    await a.bus.publish([change('2')]);
    await until(() => keys(b).length === 1);
    expect(keys(b)).toEqual([['2', 'elsewhere']]);
    expect(a.troubles).toEqual(['line broken', 'line open']);
    await a.bus.close();
    open = open.filter((node) => node !== a);
    await door.close();
  });

  test('a node whose line is broken ends all the same, in the middle of a try and between two', async () => {
    const { hostname, port } = new URL(line.target.url);
    const door = await openDoor({ hostname, port: port === '' ? '5432' : port });
    const behind = new URL(line.target.url);
    behind.port = String(door.port);
    const target = { ...line.target, url: behind.href };
    const nodes = await Promise.all(Array.from({ length: 12 }, () => join(target)));
    await door.shut();
    await until(() => nodes.every(({ troubles }) => troubles.at(-1) === 'line broken'));
    // Tries come at different moments, so that each of them is met somewhere else.
    for (const { bus } of nodes) {
      await bus.close();
      await sleep(20);
    }
    open = [];
    await door.close();
  });
});

test('PostgreSQL, NOTIFY: "In the default configuration it must be shorter than 8000 bytes": every text is', () => {
  const words = Array.from({ length: 500 }, (_, index) => change(`${String(index)}-ë-\u2028`));
  const texts = textsOf('node', words);
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(8_000);
  expect(texts.flatMap((text) => readMessage(text)?.words)).toEqual(words);
  expect(readMessage('{')).toBeNull();
  expect(readMessage(textsOf('node', [missed])[0] ?? '')).toEqual({ from: 'node', words: [missed] });
});
