import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Figures, measure } from './measure.ts';
import { type Running, start } from './process.ts';
import { bodyOf, type QuestionName, variables } from './questions.ts';
import { type Subject, subjects } from './subjects.ts';
import { groupsOf, profileFolder } from './profile.ts';
import { soak } from './soak.ts';
import { table } from './table.ts';

const help = `Measures this server against a hand-written one without GraphQL and two peers, all over the sandbox.

  npm run bench -- [options]

  --rounds <n>        rounds, interleaved over all subjects (3)
  --seconds <n>       how long each subject is loaded in a round (3)
  --warm <n>          how long each is loaded before anything counts, for its code to be compiled (3)
  --connections <n>   clients at once (20)
  --only <text>       only subjects whose name holds this, and the one they are divided by
  --question <name>   OneCall or Joined; both when left out
  --delay <ms>        how slow the vendors are; 0 and 20 when left out
  --profile           tells where the time of this server, as shipped and without sharing, goes instead
  --soak <minutes>    loads this server as shipped instead, at a steady rate, and tells its memory each minute
  --help              this text

Figures are ratios to the hand-written server without sharing: quote those, not the seconds.`;

process.setMaxListeners(100);
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '3' },
    connections: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    question: { type: 'string' },
    delay: { type: 'string' },
    profile: { type: 'boolean', default: false },
    soak: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(`${help}\n`);
else await run();

async function run(): Promise<void> {
  const vendors = await start(['bench/vendors.ts'], {}, /READY (\S+)/);
  const { env, urls } = z
    .object({ env: z.record(z.string(), z.string()), urls: z.record(z.string(), z.string()) })
    .parse(JSON.parse(Buffer.from(vendors.url, 'base64url').toString('utf8')));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const linksFile = join(folder, 'links.json');
  const settings = { ...env, BENCH_LINKS: linksFile };
  const wanted = subjects.filter(({ name }, index) => index === 0 || name.includes(values.only));
  const storeFor = (subject: Subject): string => join(folder, `${String(subjects.indexOf(subject))}.sqlite`);
  try {
    const links = await readLinks(settings, join(folder, 'links.sqlite'));
    writeFileSync(linksFile, JSON.stringify(links));
    for (const question of questionsWanted()) {
      for (const delayMs of delaysWanted()) {
        await slowDown(urls, delayMs);
        if (values.profile || values.soak !== undefined) {
          await lookInto({ ...settings, STORE_FILE: join(folder, 'own.sqlite') }, question, urls);
          continue;
        }
        const running = new Map<Subject, Running>();
        for (const subject of wanted) {
          running.set(
            subject,
            await start(subject.args, { ...settings, ...subject.env, STORE_FILE: storeFor(subject) }),
          );
        }
        const figures = await rounds(running, question, urls);
        process.stdout.write(`\n${question}, vendors at ${String(delayMs)} ms\n\n${table(figures)}\n`);
        for (const { stop } of running.values()) await stop();
      }
    }
  } finally {
    await vendors.stop();
  }
}

/** This server alone: where its time goes, or whether it grows. */
async function lookInto(
  env: Readonly<Record<string, string>>,
  question: QuestionName,
  urls: Readonly<Record<string, string>>,
): Promise<void> {
  const looked = subjects.filter(({ name }) => ['this server, no sharing', 'this server, as shipped'].includes(name));
  const load = { seconds: Number(values.seconds), connections: Number(values.connections) };
  for (const subject of values.soak === undefined ? looked : looked.slice(1)) {
    const { folder, flags } = profileFolder();
    const server = await start([...(values.profile ? flags : []), ...subject.args], { ...env, ...subject.env });
    process.stdout.write(`\n${question}, ${subject.name}\n\n`);
    if (values.soak === undefined) {
      await measure(server, bodyOf(question), { ...load, seconds: Number(values.warm) }, urls);
      await measure(server, bodyOf(question), load, urls);
    } else await soak(server, bodyOf(question), Number(values.soak));
    await server.stop();
    if (values.profile) process.stdout.write(`${groupsOf(folder, load.seconds)}\n`);
  }
}

async function rounds(
  running: ReadonlyMap<Subject, Running>,
  question: QuestionName,
  urls: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly Figures[]>> {
  const figures = new Map<string, Figures[]>();
  const load = { seconds: Number(values.seconds), connections: Number(values.connections) };
  for (const server of running.values()) {
    // Links are looked for, and code is compiled, before anything counts.
    for (let time = 0; time < 5; time += 1) await ask(server.url, question);
    if (Number(values.warm) > 0)
      await measure(server, bodyOf(question), { ...load, seconds: Number(values.warm) }, urls);
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [{ name }, server] of running) {
      process.stderr.write(`round ${String(round + 1)}: ${name}          \r`);
      figures.set(name, [...(figures.get(name) ?? []), await measure(server, bodyOf(question), load, urls)]);
    }
  }
  return figures;
}

async function ask(url: string, question: QuestionName): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: bodyOf(question) });
  const body = z
    .object({ errors: z.undefined().optional(), data: z.record(z.string(), z.unknown()) })
    .safeParse(await answer.json());
  if (!body.success) throw new Error(`a subject did not answer ${question}: ${body.error.message}`);
}

/** Which members MDI knows too, as our server finds them: everybody is given this. */
async function readLinks(env: Readonly<Record<string, string>>, store: string): Promise<Record<string, string>> {
  const server = await start(['src/main.ts'], { ...env, AUTH_MODE: 'none', PORT: '0', STORE_FILE: store });
  const query = `query ($from: DateTime!, $to: DateTime!) {
    visits(filter: { from: $from, to: $to }, first: 50) { edges { node { patient { records { vendor vendorId } } } } }
  }`;
  const answer = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables() }),
  });
  const record = z.object({ vendor: z.string(), vendorId: z.string() });
  const patient = z.object({ records: z.array(record) });
  const body = z
    .object({ data: z.object({ visits: z.object({ edges: z.array(z.object({ node: z.object({ patient }) })) }) }) })
    .parse(await answer.json());
  await server.stop();
  const idAt = (records: readonly z.output<typeof record>[], vendor: string) =>
    records.find((one) => one.vendor === vendor)?.vendorId;
  return Object.fromEntries(
    body.data.visits.edges.flatMap(
      ({
        node: {
          patient: { records },
        },
      }) => {
        const [member, patientId] = [idAt(records, 'VSEE'), idAt(records, 'MDI')];
        return member === undefined || patientId === undefined ? [] : [[member, patientId] as const];
      },
    ),
  );
}

async function slowDown(urls: Readonly<Record<string, string>>, ms: number): Promise<void> {
  const rules = ms === 0 ? [] : [{ effect: { kind: 'delay', ms } }];
  for (const url of Object.values(urls)) {
    const headers = { 'content-type': 'application/json' };
    await fetch(`${url}/_sandbox/faults`, { method: 'PUT', headers, body: JSON.stringify(rules) });
  }
}

function questionsWanted(): readonly QuestionName[] {
  const all = ['OneCall', 'Joined'] as const;
  return all.filter((name) => values.question === undefined || values.question === name);
}

function delaysWanted(): readonly number[] {
  return values.delay === undefined ? [0, 20] : [Number(values.delay)];
}
