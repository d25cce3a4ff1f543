import { toGlobalId } from '../../src/domain/id.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Store } from '../../src/store/connection.ts';

/** A patient of the clinic whom VSee knows. */
export type Member = Readonly<{ patientId: string; vseeId: string; code: string }>;

/** What the sandbox's vendors hold, asked beside the servers: each by its own documented calls. */
export type Truth = Readonly<{
  /** A new intake of the member's, with the provider that it is for; its global id. */
  intake: (member: Member, providerId: string) => Promise<string>;
  /** The visits that begin in this stretch, by their start. */
  visits: (from: number, to: number) => Promise<ReadonlyMap<number, readonly Listed[]>>;
  /** Every appointment that was made since the sandbox began: its number, whose it is, and whether it stands. */
  appointments: () => Promise<readonly Appointment[]>;
  /** The codes of the rooms of this slug. */
  rooms: (slug: string) => Promise<readonly string[]>;
  /** The entries of the practice calendar that are there. */
  entries: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}>;

export type Listed = Readonly<{ id: string; isCancelled: boolean }>;
export type Appointment = Readonly<{ number: string; name: string; isActive: boolean }>;

const vseeHeaders = { 'x-accountcode': 'vsandbox', 'x-apitoken': 'sandbox-vsee-clinic-token' };

async function json<T>(url: string, init: RequestInit = {}): Promise<T> {
  return (await (await fetch(url, init)).json()) as T;
}

export function truthOf(sandbox: Sandbox, roomCode: string): Truth {
  const vsee = `${sandbox.vendors.vsee?.url ?? ''}/api_v3`;
  const cyber = `${sandbox.vendors.cybermdcare?.url ?? ''}/api`;
  const updox = `${sandbox.vendors.updox?.url ?? ''}/api/io`;
  const firstNumber = 55_000_000 + sandbox.world.telemedicineAppointments.length;
  const known: Appointment[] = [];

  async function appointment(number: string): Promise<Appointment | null> {
    const { token } = await json<{ token: string }>(`${cyber}/token?apiKey=sandbox-cybermdcare-key`);
    type Answer = Readonly<{ response_cd: string; pt_nm: string; appot_status: string }>;
    const answer = await json<Answer>(`${cyber}/appot/${number}`, { headers: { token } });
    if (answer.response_cd !== '200') return null;
    return { number, name: answer.pt_nm.trim(), isActive: answer.appot_status === 'active' };
  }

  return {
    intake: async ({ code }, providerId) => {
      const body = new URLSearchParams({ member_id: code, room_code: roomCode, provider_id: providerId, type: '2' });
      const { data } = await json<{ data: { id: string } }>(`${vsee}/intakes`, {
        ...{ method: 'POST', headers: vseeHeaders, body },
      });
      return toGlobalId('Intake', data.id);
    },
    visits: async (from, to) => {
      const query = `start_time=${from / 1_000}&end_time=${to / 1_000}`;
      type Wire = Readonly<{ id: string; start: string; status: string }>;
      const { data } = await json<{ data: readonly Wire[] }>(`${vsee}/visits?${query}`, { headers: vseeHeaders });
      const groups = Map.groupBy(data, ({ start }) => Number(start) * 1_000);
      const listed = ({ id, status }: Wire): Listed => ({ id, isCancelled: status === '40' });
      return new Map([...groups].map(([start, visits]) => [start, visits.map(listed)]));
    },
    appointments: async () => {
      for (;;) {
        const next = await appointment(String(firstNumber + known.length));
        if (next === null) return known;
        known.push(next);
      }
    },
    rooms: async (slug) => {
      const codes: string[] = [];
      for (let page = 1; ; page += 1) {
        const { data } = await json<{ data: { code: string; slug: string }[] }>(
          `${vsee}/rooms?page=${page}&limit=100`,
          { headers: vseeHeaders },
        );
        codes.push(...data.filter((room) => room.slug === slug).map(({ code }) => code));
        if (data.length < 100) return codes;
      }
    },
    entries: async (ids) => {
      const auth = {
        ...{ applicationId: 'sandbox-updox-application', applicationPassword: 'sandbox-updox-password' },
        ...{ accountId: 'sandbox-updox-account', userId: '' },
      };
      type Answer = Readonly<{ appointmentStatuses: readonly { externalAppointmentId: string }[] }>;
      const there = new Set<string>();
      // So many are told in one call.
      for (let at = 0; at < ids.length; at += 100) {
        const { appointmentStatuses } = await json<Answer>(`${updox}/AppointmentStatusesGetByIds`, {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
          body: JSON.stringify({ appointmentIds: ids.slice(at, at + 100), auth }),
        });
        for (const { externalAppointmentId } of appointmentStatuses) there.add(externalAppointmentId);
      }
      return there;
    },
  };
}

/** The members whom CyberMDCare does not know, each met by the store, so that the graph knows them by an id. */
export async function meetMembers(store: Store, sandbox: Sandbox): Promise<readonly Member[]> {
  const { vsee, cybermdcare } = sandbox.world.patients;
  const others = new Set(cybermdcare.map(({ plantedKey }) => plantedKey));
  const members = vsee.filter(({ plantedKey }) => plantedKey !== null && !others.has(plantedKey));
  const records = members.map(({ vendorId, plantedKey }) => ({
    ref: { vendor: 'VSEE', id: vendorId } as const,
    plantedId: plantedKey?.replace('patient:', '') ?? null,
  }));
  const subjects = await store.links.register('patient', records);
  return members.map(({ vendorId, plantedKey }) => ({
    patientId: toGlobalId('Patient', subjects.get(`VSEE ${vendorId}`)?.id ?? ''),
    ...{ vseeId: vendorId, code: plantedKey ?? '' },
  }));
}
