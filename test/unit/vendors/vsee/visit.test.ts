import { describe, expect, test } from 'vitest';
import { toAnswer, wireVisit } from '../../../../src/vendors/vsee/visit.ts';
import { intakeId, memberId, providerId, roomCode, visitId } from '../../../support/wire/samples/vsee/ids.ts';
import { embeddedIntake } from '../../../support/wire/samples/vsee/intake.ts';
import { member, provider } from '../../../support/wire/samples/vsee/person.ts';
import { listedRoom } from '../../../support/wire/samples/vsee/room.ts';
import { eConsult, listedVisit } from '../../../support/wire/samples/vsee/visit.ts';
import { visitPage } from '../../../support/wire/samples/vsee/visit-page.ts';

const page = (changes = {}) => toAnswer(wireVisit.parse(visitPage(changes)), 5, true);
const listed = (changes = {}) => toAnswer(wireVisit.parse(listedVisit(changes)), 5, false);
const consulted = (changes = {}) => toAnswer(wireVisit.parse(eConsult(changes)), 5, true);

describe('GET /visits/:id (S1): numbers', () => {
  test('is a visit with its people, its room and its intake', () => {
    expect(page().visit).toMatchObject({
      ref: { vendor: 'VSEE', id: visitId },
      kind: 'SCHEDULED',
      kindRawCode: '2',
      status: 'COMPLETED',
      statusRawCode: '30',
      patient: { vendor: 'VSEE', id: memberId },
      provider: { vendor: 'VSEE', id: providerId },
      roomCode: roomCode,
      intakeId: intakeId,
      startsAt: 1_770_628_616_000,
      endsAt: 1_770_628_916_000,
      startedAt: 1_770_628_211_000,
      endedAt: null,
      isZoneAssumed: false,
      source: { vendor: 'VSEE', fetchedAt: 5 },
    });
    expect(page().patient?.ref.id).toBe(memberId);
    expect(page().provider?.ref.id).toBe(providerId);
    expect(page().room?.code).toBe(roomCode);
    expect(page().intake?.id).toBe(intakeId);
  });

  test('"room_id 1002387 but room.id 10023087" (register, 11): neither goes anywhere, the code alone is a key', () => {
    expect(JSON.stringify(page())).not.toMatch(/1002387|10023087/);
    const bare = { room: undefined, room_code: undefined, intake: undefined, room_id: 1002387 };
    expect(page(bare).visit.roomCode).toBeNull();
  });

  test('the room’s code is told in four places', () => {
    const none = { room: undefined, room_code: undefined, intake: undefined };
    expect(page({ ...none, room: listedRoom({ code: 'a' }) }).visit.roomCode).toBe('a');
    expect(page({ ...none, room_code: 'b' }).visit.roomCode).toBe('b');
    expect(page({ ...none, intake: embeddedIntake({ room_code: 'c' }) }).visit.roomCode).toBe('c');
    const olderName = embeddedIntake({ room_code: undefined, room: 'd' });
    expect(page({ ...none, intake: olderName }).visit.roomCode).toBe('d');
  });

  test('`intakeId` in one sample, `intake_id` elsewhere (register, 7)', () => {
    const none = { intake: undefined, intake_id: undefined };
    expect(page({ ...none, intake_id: 'a' }).visit.intakeId).toBe('a');
    expect(page({ ...none, intakeId: 'b' }).visit.intakeId).toBe('b');
    expect(page(none).visit.intakeId).toBeNull();
  });
});

describe('GET /visits (S1): everything is text', () => {
  test('the same visit, but for what a list does not tell', () => {
    expect(listed().visit).toMatchObject({
      ref: { id: visitId },
      kind: 'SCHEDULED',
      status: 'CONFIRMED',
      startsAt: 1_770_669_300_000,
      endsAt: 1_770_670_200_000,
      startedAt: null,
      roomCode: undefined,
      intakeId: undefined,
    });
    expect(listed()).toMatchObject({ room: null, intake: null });
  });

  test('what it embeds of the member and the provider is read', () => {
    expect(listed().patient).toMatchObject({
      ref: { vendor: 'VSEE', id: memberId },
      code: 'clinic-0575',
      name: { text: 'Wren Abernathy', given: 'Wren', family: 'Abernathy' },
      birthDate: '1983-02-02',
      gender: 'FEMALE',
    });
    expect(listed().provider).toMatchObject({
      ref: { vendor: 'VSEE', id: providerId },
      name: { text: 'Orla Quist III' },
      isActive: true,
    });
  });

  test('text or number, field by field: one visit', () => {
    const flips: readonly (readonly [string, unknown, unknown])[] = [
      ['id', '7727', 7727],
      ['member_id', '575', 575],
      ['provider_id', '1096', 1096],
      ['type', '2', 2],
      ['status', '20', 20],
      ['start', '1770669300', 1770669300],
      ['end', '1770670200', 1770670200],
      ['actual_start', '1770669300', 1770669300],
      ['intake_id', '57', 57],
    ];
    for (const [field, asText, asNumber] of flips) {
      expect(listed({ [field]: asText })).toEqual(listed({ [field]: asNumber }));
    }
  });
});

describe('an e-consult (S1): "The providers … will need to accept it"', () => {
  test('`provider_id: 0` is nobody, `type: 3` the only place where it is seen', () => {
    expect(consulted().visit).toMatchObject({ kind: 'E_CONSULT', status: 'CONFIRMED', provider: null });
    expect(consulted().provider).toBeNull();
  });

  test('`location: "--"` is none', () => {
    expect(consulted().intake?.location).toBeNull();
  });
});

test.each([
  ['10', 'PENDING'],
  ['20', 'CONFIRMED'],
  ['25', 'IN_PROGRESS'],
  ['30', 'COMPLETED'],
  ['40', 'CANCELLED'],
  ['41', 'UNKNOWN'],
])('status %s is %s (public clients; webhook v1 "40" is v2 "cancelled", wiki 192905327)', (code, status) => {
  expect(listed({ status: code }).visit).toMatchObject({ status, statusRawCode: code });
  expect(listed({ status: Number(code) }).visit).toMatchObject({ status, statusRawCode: code });
});

test.each([
  ['1', 'WALK_IN'],
  ['2', 'SCHEDULED'],
  ['3', 'E_CONSULT'],
  ['4', 'UNKNOWN'],
])('type %s is %s ("1 walk-in, 2 schedule", wiki 15564825; 3 from the sample alone)', (code, kind) => {
  expect(listed({ type: code }).visit).toMatchObject({ kind, kindRawCode: code });
});

describe('what is embedded and does not fit', () => {
  test.each(['member', 'provider', 'room', 'intake'])(
    'a %s that cannot be read does not take the visit with it',
    (part) => {
      for (const wire of ['text', 5, [], { id: {} }]) {
        expect(page({ [part]: wire }).visit.ref.id).toBe(visitId);
      }
    },
  );

  test('another person than the visit names is not believed', () => {
    expect(page({ member: member({ id: '999' }) }).patient).toBeNull();
    expect(page({ provider: provider({ id: '999' }) }).provider).toBeNull();
    expect(consulted({ provider: provider() }).provider).toBeNull();
  });

  test.each(['id', 'member_id', 'type', 'status'])('without its %s it is no visit', (field) => {
    expect(wireVisit.safeParse(visitPage({ [field]: undefined })).success).toBe(false);
    expect(wireVisit.safeParse(visitPage({ [field]: {} })).success).toBe(false);
  });
});

test('"key duplicated in V10": the last of two `postvisit` is kept by a plain parser, and the visit is read', () => {
  const text = JSON.stringify(visitPage()).replace('"postvisit":', '"postvisit":{"id":"first"},"postvisit":');
  expect(text.match(/"postvisit"/g)).toHaveLength(2);
  expect(toAnswer(wireVisit.parse(JSON.parse(text)), 5, true)).toEqual(page());
});
