import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { z } from 'zod';

/**
 * The vendor calls as one would write them by hand for this one page: no checks, no retries, no breaker. What subjects
 * are compared on is what they put around the same calls.
 */
const env = z
  .object({
    VSEE_BASE_URL: z.string(),
    VSEE_ACCOUNT_CODE: z.string(),
    VSEE_API_TOKEN: z.string(),
    MDI_BASE_URL: z.string(),
    MDI_CLIENT_ID: z.string(),
    MDI_CLIENT_SECRET: z.string(),
    BENCH_LINKS: z.string(),
    BENCH_POLICY: z.enum(['none', 'sharing', 'cache']),
  })
  .parse(process.env);

/** Which VSee member is which MDI patient: what our server keeps in its store, handed to everybody. */
const links = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(env.BENCH_LINKS, 'utf8')));

const keepMs = 60_000;
const vsee = client(env.VSEE_BASE_URL, { 'x-accountcode': env.VSEE_ACCOUNT_CODE, 'x-apitoken': env.VSEE_API_TOKEN });
const mdi = client(env.MDI_BASE_URL, {});

function client(baseUrl: string, headers: Record<string, string>) {
  const { origin, pathname } = new URL(baseUrl);
  const pool = new Pool(origin, { connections: 100, pipelining: 1 });
  const base = pathname.replace(/\/$/, '');
  return async (path: string, own: Record<string, string> = {}, body?: string): Promise<unknown> => {
    const answer = await pool.request({
      method: body === undefined ? 'GET' : 'POST',
      path: base + path,
      headers: { accept: 'application/json', ...headers, ...own },
      ...(body === undefined ? {} : { body }),
    });
    return answer.body.json();
  };
}

const flights = new Map<string, Promise<unknown>>();
const kept = new Map<string, { value: unknown; at: number }>();

function read<T>(key: string, fetch: () => Promise<unknown>): Promise<T> {
  return reading(key, fetch) as Promise<T>;
}

function reading(key: string, fetch: () => Promise<unknown>): Promise<unknown> {
  if (env.BENCH_POLICY === 'none') return fetch();
  const old = kept.get(key);
  if (env.BENCH_POLICY === 'cache' && old !== undefined && performance.now() - old.at < keepMs) {
    return Promise.resolve(old.value);
  }
  const joined = flights.get(key);
  if (joined !== undefined) return joined;
  const flight = fetch()
    .then((value) => {
      kept.set(key, { value, at: performance.now() });
      return value;
    })
    .finally(() => flights.delete(key));
  flights.set(key, flight);
  return flight;
}

export type Person = { first_name: string; last_name: string; dob?: string };
export type WireVisit = {
  id: string;
  member_id: string;
  start: string | number;
  status: string | number;
  member: Person;
  provider?: Person | null;
  room?: { code: string; name: string };
  intake?: { reason_for_visit: string };
};
export type WireRoom = { name: string; description: string; operation_settings?: { is_closed?: boolean } };
export type WireCase = { case_id: string; case_status: { name: string } };

export async function roomByCode(code: string): Promise<WireRoom> {
  const { data } = await read<{ data: WireRoom }>(`room ${code}`, () => vsee(`/rooms/${code}`));
  return data;
}

export async function visitsBetween(from: number, to: number): Promise<WireVisit[]> {
  const query = `start_time=${String(Math.floor(from / 1_000))}&end_time=${String(Math.ceil(to / 1_000))}`;
  const { data } = await read<{ data: WireVisit[] }>(`visits ${query}`, () => vsee(`/visits?${query}`));
  return data.toSorted((a, b) => Number(a.start) - Number(b.start) || Number(a.id) - Number(b.id)).slice(0, 50);
}

export async function visitById(id: string): Promise<WireVisit> {
  const { data } = await read<{ data: WireVisit }>(`visit ${id}`, () => vsee(`/visits/${id}`));
  return data;
}

let token: Promise<string> | null = null;

async function newToken(): Promise<string> {
  const body = {
    grant_type: 'client_credentials',
    client_id: env.MDI_CLIENT_ID,
    client_secret: env.MDI_CLIENT_SECRET,
    scope: '*',
  };
  const json = { 'content-type': 'application/json' };
  const answer = await mdi('/v1/partner/auth/token', json, JSON.stringify(body));
  return z.object({ access_token: z.string() }).parse(answer).access_token;
}

/** The first three cases of a member whom MDI knows too; null for the others. */
export async function casesOf(memberId: string): Promise<WireCase[] | null> {
  const patientId = links[memberId];
  if (patientId === undefined) return null;
  const authorization = `Bearer ${await (token ??= newToken())}`;
  const path = `/v1/partner/patients/${patientId}/cases?page=1&per_page=3`;
  const headers = { authorization, 'content-type': 'application/json' };
  const { data } = await read<{ data: WireCase[] }>(`cases ${patientId}`, () => mdi(path, headers));
  return data;
}

export const statusNames: Readonly<Record<string, string>> = {
  10: 'PENDING',
  20: 'CONFIRMED',
  25: 'IN_PROGRESS',
  30: 'COMPLETED',
  40: 'CANCELLED',
};

export const nameOf = (person: Person): string => `${person.first_name} ${person.last_name}`;
export const isoOf = (seconds: string | number): string => new Date(Number(seconds) * 1_000).toISOString();
export const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');
