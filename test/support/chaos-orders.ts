import type { FaultRuleInput } from '../../src/sandbox/kit/fault-rules.ts';
import type { Dice } from './chaos-random.ts';
import type { Member, Truth } from './chaos-world.ts';

/** What is asked for under one key, by however many clients. */
export type Order = Readonly<{
  mutation: string;
  input: Readonly<Record<string, unknown>> & Readonly<{ idempotencyKey: string }>;
  /** When its visit begins, whose appointment it makes, and under which slug its room is. */
  slot?: number;
  member?: Member;
  slug?: string;
  /** The booking that it calls off, once that has succeeded. */
  calls?: Order;
}>;

/** Orders that go together; `clients` ask for each of them. */
export type Schedule = Readonly<{ kind: Kind; orders: readonly Order[]; clients: number }>;

const kinds = ['book', 'book', 'book', 'rivals', 'legs', 'legs', 'telemedicine', 'room', 'calendar', 'cancel'] as const;
export type Kind = (typeof kinds)[number];

export type Setting = Readonly<{
  dice: Dice;
  truth: Truth;
  members: readonly Member[];
  providers: readonly Readonly<{ vseeId: string }>[];
  /** Nobody has a visit from here on. */
  start: number;
  calendarId: string;
}>;

const slotMs = 1_800_000;

/** The `number`th schedule. Two of them never want the same slot, slug or provider number. */
export async function drawSchedule(setting: Setting, number: number): Promise<Schedule> {
  const { dice, members, start } = setting;
  const kind = dice.pick(kinds);
  const clients = 1 + dice.below(3);
  const slot = start + number * slotMs;
  const key = (name: string): string => `chaos-${number}-${name}`;
  const times = {
    startsAt: new Date(slot).toISOString(),
    endsAt: new Date(slot + slotMs / 2).toISOString(),
  };
  const at = dice.below(members.length);
  const member = members[at] ?? fail();
  const rival = members[(at + 1) % members.length] ?? fail();
  const calendar = { calendarId: setting.calendarId };
  const providerId = dice.pick(setting.providers).vseeId;

  async function booking(who: Member, name: string, more: object = {}): Promise<Order> {
    const intakeId = await setting.truth.intake(who, providerId);
    const input = { patientId: who.patientId, intakeId, ...times, ...more, idempotencyKey: key(name) };
    return { mutation: 'bookVisit', input, slot, member: who };
  }
  const telemedicine = { npi: npiOf(number), state: 'CA', patient: introduction(member) };

  switch (kind) {
    case 'book':
      return { kind, clients, orders: [await booking(member, 'one', dice.chance(0.3) ? { calendar } : {})] };
    case 'rivals':
      return { kind, clients, orders: [await booking(member, 'one'), await booking(rival, 'two')] };
    case 'legs':
      return { kind, clients, orders: [await booking(member, 'one', { telemedicine, calendar })] };
    case 'telemedicine': {
      const input = { patientId: member.patientId, ...telemedicine, idempotencyKey: key('one') };
      return { kind, clients, orders: [{ mutation: 'startTelemedicineVisit', input, member }] };
    }
    case 'room': {
      const room = { domain: 'chaos.example.com', slug: `room-${number}`, name: 'A room' };
      const input = (name: string) => ({ ...room, idempotencyKey: key(name) });
      const order = (name: string): Order => ({ mutation: 'createRoom', input: input(name), slug: room.slug });
      return { kind, clients, orders: [order('one'), order('two')] };
    }
    case 'calendar': {
      const input = (name: string, calendarId: string) => ({ calendarId, ...times, idempotencyKey: key(name) });
      const order = (name: string, calendarId = calendar.calendarId): Order => ({
        ...{ mutation: 'blockCalendarTime', input: input(name, calendarId) },
      });
      // One item of the batch is refused, and the others are not.
      return { kind, clients, orders: [order('one'), order('two', 'no-such-calendar'), order('three')] };
    }
    case 'cancel': {
      const one = await booking(member, 'one', dice.chance(0.5) ? { calendar } : {});
      return {
        kind,
        clients,
        orders: [one, { mutation: 'cancelVisit', input: { idempotencyKey: key('two') }, calls: one }],
      };
    }
  }
}

/** By it an appointment's patient is known again, which the vendor tells no more of than the name. */
export function nameOf(member: Member): string {
  return `Chaos ${member.vseeId}`;
}

function introduction(member: Member): object {
  return { name: nameOf(member), birthDate: '1980-01-31', gender: 'FEMALE' };
}

/** A National Provider Identifier of its own, with the check digit that belongs to it. */
function npiOf(number: number): string {
  const digits = String(200_000_000 + number);
  const sum = Array.from(`80840${digits}`, Number)
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 1 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

type Vendor = 'vsee' | 'cybermdcare' | 'updox';

const cut = { kind: 'reset' } as const;
const broken = { kind: 'status', status: 500 } as const;
const down = { kind: 'status', status: 503 } as const;
const hang = { kind: 'hang' } as const;
const no = { kind: 'status', status: 400 } as const;

/** What goes wrong in a round: some of these, each with some probability. */
const troubles: readonly (readonly [Vendor, Omit<FaultRuleInput, 'probability'>])[] = [
  ...(['createVisit', 'createRoom', 'closeVisit'] as const).flatMap((operation) => [
    ...([cut, broken, hang] as const).map((effect) => ['vsee', { operation, phase: 'after', effect }] as const),
    ...([cut, down, no] as const).map((effect) => ['vsee', { operation, phase: 'before', effect }] as const),
  ]),
  ...(['getVisit', 'listVisits', 'listRooms'] as const).map(
    (operation) => ['vsee', { operation, phase: 'before', effect: down }] as const,
  ),
  ...([cut, broken, hang] as const).map(
    (effect) => ['cybermdcare', { operation: 'createAppointment', phase: 'after', effect }] as const,
  ),
  ...([cut, no] as const).map(
    (effect) => ['cybermdcare', { operation: 'createAppointment', phase: 'before', effect }] as const,
  ),
  ['cybermdcare', { operation: 'getToken', phase: 'before', effect: cut }],
  ...([cut, broken, { kind: 'drop-items' }] as const).map(
    (effect) => ['updox', { operation: 'syncAppointments', phase: 'after', effect }] as const,
  ),
  ['updox', { operation: 'syncAppointments', phase: 'before', effect: down }],
];

export function drawTroubles(dice: Dice): Readonly<Record<Vendor, readonly FaultRuleInput[]>> {
  const drawn = troubles.filter(() => dice.chance(0.3));
  const rules = (vendor: Vendor): readonly FaultRuleInput[] =>
    drawn.filter(([one]) => one === vendor).map(([, rule]) => ({ ...rule, probability: 0.05 + dice.next() * 0.2 }));
  return { vsee: rules('vsee'), cybermdcare: rules('cybermdcare'), updox: rules('updox') };
}

function fail(): never {
  throw new Error('an empty world');
}
