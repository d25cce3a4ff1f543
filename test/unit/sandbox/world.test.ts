import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorld } from '../../../src/sandbox/world/index.ts';
import type { HardCase, PatientRecord, Person, Visit, World } from '../../../src/sandbox/world/types.ts';

const day = 86_400_000;
const now = Date.parse('2026-03-02T20:00:00Z');
const options = { seed: 1, patients: 200, now, timeZone: 'America/Los_Angeles' } as const;
const world = makeWorld(options);

const hashOf = (made: World): string => createHash('sha256').update(JSON.stringify(made)).digest('hex');

describe('its size', () => {
  test('about 200 patients, 25 providers, 8 rooms', () => {
    expect(world.persons).toHaveLength(200);
    expect(world.clinicians).toHaveLength(25);
    expect(world.rooms).toHaveLength(8);
  });

  test('about 1,500 visits, on each of the 90 days around today', () => {
    expect(world.visits.length).toBeGreaterThan(1_400);
    expect(world.visits.length).toBeLessThan(1_700);
    const daysAway = world.visits.map(({ startAt }) => (startAt - now) / day);
    expect(Math.min(...daysAway)).toBeGreaterThan(-46);
    expect(Math.max(...daysAway)).toBeLessThan(46);
    const days = new Set(
      world.visits.map(({ startAt }) => new Date(startAt - 8 * 3_600_000).toISOString().slice(0, 10)),
    );
    expect(days.size).toBe(90);
  });

  test('a room with a day of twenty visits and more, today', () => {
    const inFirstRoom = world.visits.filter(
      ({ roomCode, startAt }) => roomCode === world.rooms[0]?.code && Math.abs(startAt - now) < day / 2,
    );
    expect(inFirstRoom.length).toBeGreaterThanOrEqual(20);
  });

  test('visits of every kind and status', () => {
    expect(new Set(world.visits.map(({ kind }) => kind))).toEqual(new Set(['walk-in', 'scheduled', 'e-consult']));
    // `in-progress` depends on the hour: the clinic is open at noon.
    expect(new Set(world.visits.map(({ status }) => status))).toEqual(
      new Set(['pending', 'confirmed', 'in-progress', 'completed', 'cancelled']),
    );
  });

  test('cases in every status, and every case ends where its history does', () => {
    const last = world.cases.map(({ history }) => history.at(-1)?.name);
    expect(new Set(last)).toEqual(
      new Set(['created', 'assigned', 'waiting', 'support', 'processing', 'approved', 'completed', 'cancelled']),
    );
    for (const { history, clinicianId, createdAt } of world.cases) {
      expect(history[0]).toMatchObject({ name: 'created', at: createdAt });
      expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(history.every(({ at }) => at < now)).toBe(true);
      // An unassigned case has no clinician, an assigned one has.
      expect(clinicianId === null).toBe(history.length === 1);
    }
  });

  test('offerings of every product type', () => {
    expect(new Set(world.offerings.map(({ kind }) => kind))).toEqual(
      new Set(['medication', 'compound', 'supply', 'service']),
    );
    const used = new Set(world.cases.flatMap(({ offerings }) => offerings.map(({ offeringId }) => offeringId)));
    expect([...used].every((id) => world.offerings.some(({ offeringId }) => offeringId === id))).toBe(true);
  });

  test('questionnaires with rules on age, gender and an earlier answer', () => {
    const rules = world.questionnaires.flatMap(({ questions, offeringRules }) => [
      ...questions.flatMap((question) => question.rules),
      ...offeringRules,
    ]);
    const basedOn = rules.flatMap(({ requirements }) => requirements.map((one) => one.basedOn));
    expect(new Set(basedOn)).toEqual(new Set(['age', 'gender', 'question']));
  });

  test.each([20, 60, 1_000])('other sizes are kept exactly: %d', (patients) => {
    expect(makeWorld({ ...options, patients }).persons).toHaveLength(patients);
  });
});

describe('its identity', () => {
  test('the same options give the same world, in this process', () => {
    expect(hashOf(makeWorld(options))).toBe(hashOf(world));
  });

  test('and in separate processes', () => {
    const path = join(import.meta.dirname, '..', '..', '..', 'src', 'sandbox', 'world', 'index.ts');
    const script = `
      import { createHash } from 'node:crypto';
      import { makeWorld } from ${JSON.stringify(path)};
      const made = JSON.stringify(makeWorld(${JSON.stringify(options)}));
      process.stdout.write(createHash('sha256').update(made).digest('hex'));`;
    const hashes = [1, 2].map(
      () => spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stdout,
    );
    expect(hashes).toEqual([hashOf(world), hashOf(world)]);
  });

  test('another seed gives other people under the same vendor ids or none', () => {
    const other = makeWorld({ ...options, seed: 2 });
    const names = ({ persons }: World): readonly string[] => persons.map(({ name }) => `${name.given} ${name.family}`);
    expect(names(other).filter((name, index) => name === names(world)[index]).length).toBeLessThan(20);
    expect(other.cases.map(({ caseId }) => caseId)).not.toContain(world.cases[0]?.caseId);
  });

  test('seconds later the same people have the same ids and the same visits', () => {
    const later = makeWorld({ ...options, now: now + 5_000 });
    expect(later.patients.mdi.map(({ vendorId }) => vendorId)).toEqual(
      world.patients.mdi.map(({ vendorId }) => vendorId),
    );
    const what = ({ vseeId, memberId, providerId, startAt }: Visit): unknown => [vseeId, memberId, providerId, startAt];
    expect(later.visits.map(what)).toEqual(world.visits.map(what));
  });

  test('no id is given out twice', () => {
    const lists: readonly (readonly string[])[] = [
      ...Object.values(world.patients).map((records) => records.map(({ vendorId }) => vendorId)),
      world.visits.map(({ vseeId }) => vseeId),
      world.visits.map(({ intake }) => intake.intakeId),
      world.clinicians.map(({ npi }) => npi),
      world.clinicians.flatMap(({ vseeId }) => vseeId ?? []),
      world.cases.map(({ caseId }) => caseId),
      world.calendarAppointments.map(({ updoxId }) => String(updoxId)),
      world.telemedicineAppointments.map(({ appointmentNumber }) => appointmentNumber),
    ];
    for (const ids of lists) expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('its visits', () => {
  test('no provider has two at once', () => {
    const byProvider = Map.groupBy(
      world.visits.filter(({ providerId }) => providerId !== null),
      ({ providerId }) => providerId,
    );
    expect(byProvider.size).toBeGreaterThan(8);
    for (const visits of byProvider.values()) {
      const sorted = visits.toSorted((a, b) => a.startAt - b.startAt);
      const overlaps = sorted.filter((visit, index) => visit.startAt < (sorted[index - 1]?.endAt ?? 0));
      expect(overlaps).toEqual([]);
    }
  });

  test('a provider works in the room, a patient and a room exist', () => {
    const members = new Set(world.patients.vsee.map(({ vendorId }) => vendorId));
    const staffOf = new Map(world.rooms.map(({ code, providerIds }) => [code, providerIds]));
    for (const { memberId, providerId, roomCode } of world.visits) {
      expect(members.has(memberId)).toBe(true);
      const staff = staffOf.get(roomCode) ?? [];
      expect(providerId === null || staff.includes(providerId)).toBe(true);
    }
  });

  test('what is over is completed or cancelled, what is to come is neither in progress nor completed', () => {
    for (const { startAt, endAt, status, postVisitNote } of world.visits) {
      if (endAt <= now) expect(['completed', 'cancelled']).toContain(status);
      if (startAt > now) expect(['pending', 'confirmed', 'cancelled']).toContain(status);
      expect(postVisitNote !== null).toBe(status === 'completed');
    }
  });

  test('the clinic’s day is on the clinic’s clock, across the change to summer time', () => {
    const hour = new Intl.DateTimeFormat('en-US', { timeZone: options.timeZone, hour: 'numeric', hourCycle: 'h23' });
    const hours = world.visits.map(({ startAt }) => Number(hour.format(startAt)));
    expect([Math.min(...hours), Math.max(...hours)]).toEqual([8, 17]);
  });
});

describe('its contact data is nobody’s', () => {
  const people = [...world.persons, ...world.clinicians, ...Object.values(world.patients).flat()];

  test('phones are 555-0100 to 555-0199, e-mails at example.com and example.org', () => {
    for (const { phone, email } of people) {
      expect(phone).toMatch(/^\+1[2-9][0-9]{2}55501[0-9]{2}$/);
      expect(phone).not.toMatch(/^\+1.11/);
      expect(email).toMatch(/^[a-z0-9.]+@example\.(com|org)$/);
    }
  });

  test('nothing in it that looks like an address or a number points at anybody', () => {
    const text = JSON.stringify(world);
    expect(text.match(/[\w.+-]+@(?!example\.(com|org)\b)[\w.-]+/g)).toBeNull();
    expect(text.match(/https?:\/\/(?![a-z0-9.-]*example\.(com|org)\b)[^"]+/g)).toBeNull();
  });

  test('only those who share one on purpose have one e-mail or phone together', () => {
    const sharing = Map.groupBy(world.persons, ({ phone }) => phone);
    for (const group of sharing.values()) {
      if (group.length === 1) continue;
      expect(group).toHaveLength(2);
      expect(['twin', 'shared-contact']).toContain(group[0]?.hardCase);
    }
  });
});

describe('its hard cases', () => {
  const of = (hardCase: HardCase): readonly Person[] => world.persons.filter((person) => person.hardCase === hardCase);
  const pairs = (hardCase: HardCase): readonly (readonly [Person, Person])[] => {
    const persons = of(hardCase);
    return persons.flatMap((first, index) => {
      const second = persons[index + 1];
      return index % 2 === 0 && second !== undefined ? [[first, second] as const] : [];
    });
  };
  const record = (vendor: 'vsee' | 'mdi', { personId }: Person): PatientRecord | undefined =>
    world.patients[vendor].find((one) => one.personId === personId);

  test.each<HardCase>(['twin', 'shared-contact', 'junior-senior', 'same-name-stranger'])(
    '%s comes in pairs, and both of each pair are at VSee and MDI',
    (hardCase) => {
      expect(pairs(hardCase).length).toBeGreaterThanOrEqual(4);
      expect(of(hardCase).length % 2).toBe(0);
      for (const person of of(hardCase)) {
        expect([record('vsee', person) === undefined, record('mdi', person) === undefined]).toEqual([false, false]);
      }
    },
  );

  test('twins: one birth date, surname, address, e-mail and phone, two first names', () => {
    for (const [one, other] of pairs('twin')) {
      expect(other).toMatchObject({
        birthDate: one.birthDate,
        email: one.email,
        phone: one.phone,
        address: one.address,
      });
      expect(other.name.family).toBe(one.name.family);
      expect(other.name.given).not.toBe(one.name.given);
    }
  });

  test('a parent’s e-mail and phone with a child of the same surname', () => {
    for (const [parent, child] of pairs('shared-contact')) {
      expect(child).toMatchObject({ email: parent.email, phone: parent.phone });
      expect(child.name.family).toBe(parent.name.family);
      expect(Number(child.birthDate.slice(0, 4)) - Number(parent.birthDate.slice(0, 4))).toBeGreaterThanOrEqual(16);
    }
  });

  test('Jr and Sr: one name and address, a generation apart; the elder’s suffix is not always written', () => {
    for (const [elder, younger] of pairs('junior-senior')) {
      expect([younger.name.given, younger.name.family]).toEqual([elder.name.given, elder.name.family]);
      expect(younger.name.suffix).toBe('Jr');
      expect(younger.birthDate > elder.birthDate).toBe(true);
      expect(younger.email).not.toBe(elder.email);
    }
    const written = makeWorld({ ...options, patients: 1_000 }).persons.flatMap(({ hardCase, name }) =>
      hardCase === 'junior-senior' && name.suffix !== 'Jr' ? [name.suffix] : [],
    );
    expect(new Set(written)).toEqual(new Set([null, 'Sr']));
  });

  test('a stranger of the same name, sex and birth date lives elsewhere', () => {
    for (const [one, other] of pairs('same-name-stranger')) {
      expect([other.name.given, other.name.family, other.birthDate]).toEqual([
        one.name.given,
        one.name.family,
        one.birthDate,
      ]);
      expect(other.email).not.toBe(one.email);
      expect(other.phone).not.toBe(one.phone);
      expect(other.address.line1).not.toBe(one.address.line1);
    }
  });

  test('a changed surname: MDI has another than VSee, and the rest agrees', () => {
    expect(of('changed-surname').length).toBeGreaterThanOrEqual(3);
    for (const person of of('changed-surname')) {
      expect(record('mdi', person)?.name.family).not.toBe(record('vsee', person)?.name.family);
      expect(record('mdi', person)?.birthDate).toBe(record('vsee', person)?.birthDate);
    }
  });

  test('swapped day and month: two dates, both real, that differ', () => {
    expect(of('swapped-day-month').length).toBeGreaterThanOrEqual(3);
    for (const person of of('swapped-day-month')) {
      const [year, month, date] = person.birthDate.split('-');
      expect(record('mdi', person)?.birthDate).toBe([year, date, month].join('-'));
      expect(record('mdi', person)?.birthDate).not.toBe(person.birthDate);
    }
  });

  test('patients that one vendor alone knows', () => {
    const vendorsOf = ({ personId }: Person): number =>
      Object.values(world.patients).filter((records) => records.some((one) => one.personId === personId)).length;
    expect(of('one-vendor-only').length).toBeGreaterThanOrEqual(6);
    expect(
      of('one-vendor-only')
        .map(vendorsOf)
        .every((count) => count === 1),
    ).toBe(true);
  });

  test('duplicates inside one vendor: MDI has the same person twice, once without the clinic’s key', () => {
    expect(of('duplicate-in-vendor').length).toBeGreaterThanOrEqual(3);
    for (const { personId } of of('duplicate-in-vendor')) {
      const records = world.patients.mdi.filter((one) => one.personId === personId);
      expect(records).toHaveLength(2);
      expect(records.some(({ plantedKey }) => plantedKey === null)).toBe(true);
    }
  });

  test('the smallest world has each of them too', () => {
    const small = new Set(makeWorld({ ...options, patients: 20 }).persons.map(({ hardCase }) => hardCase));
    const all = new Set(world.persons.map(({ hardCase }) => hardCase));
    expect([...small].filter((one) => one !== null).toSorted()).toEqual(
      [...all].filter((one) => one !== null).toSorted(),
    );
    expect(all.size).toBe(9);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('nobody is born in the future or on no day, with seed %d', (seed) => {
    const birthDates = Object.values(makeWorld({ ...options, seed }).patients)
      .flat()
      .map(({ birthDate }) => birthDate);
    for (const birthDate of birthDates) {
      expect(new Date(`${birthDate}T00:00:00Z`).toISOString().slice(0, 10)).toBe(birthDate);
      expect(birthDate < '2015').toBe(true);
    }
  });

  test('a key that the clinic planted is one person’s, at one record a vendor', () => {
    for (const records of Object.values(world.patients)) {
      const keys = records.flatMap(({ plantedKey }) => plantedKey ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const personOf = new Map<string, string>();
    for (const { plantedKey, personId } of Object.values(world.patients).flat()) {
      if (plantedKey === null) continue;
      expect(personOf.get(plantedKey) ?? personId).toBe(personId);
      personOf.set(plantedKey, personId);
    }
    expect(personOf.size).toBeGreaterThan(50);
  });
});

test('every NPI passes its check (Luhn, with the prefix 80840)', () => {
  for (const { npi } of world.clinicians) {
    const sum = Array.from(`80840${npi}`)
      .toReversed()
      .reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
    expect(npi).toMatch(/^[12][0-9]{9}$/);
    expect(sum % 10).toBe(0);
  }
});
