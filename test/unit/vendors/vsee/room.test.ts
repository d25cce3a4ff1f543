import { describe, expect, test } from 'vitest';
import { toProvider, wireProvider } from '../../../../src/vendors/vsee/provider.ts';
import { toRoom, toRoomDetail, wireRoom, wireRoomDetail } from '../../../../src/vendors/vsee/room.ts';
import { roomCode } from '../../../support/wire/samples/vsee/ids.ts';
import { roomProvider, roomProviderPage } from '../../../support/wire/samples/vsee/person.ts';
import { listedRoom, roomPage } from '../../../support/wire/samples/vsee/room.ts';
import { visitPage } from '../../../support/wire/samples/vsee/visit-page.ts';

const page = (changes = {}) => toRoomDetail(wireRoomDetail.parse(roomPage(changes)), 5);

test('an item of GET /rooms (S4): "slug, name, domain, code, created, modified"', () => {
  expect(toRoom(wireRoom.parse(listedRoom()), 5)).toMatchObject({
    code: roomCode,
    name: 'Main Street',
    slug: 'main',
    domain: 'vsample.example.com',
    createdAt: 1_727_922_788_000,
    modifiedAt: 1_727_922_788_000,
  });
});

test('times are unix in one call and `{sec, usec}` in another (register, 16)', () => {
  const at = { sec: 1_727_922_788, usec: 177_000 };
  expect(toRoom(wireRoom.parse(listedRoom({ modified: at })), 5).modifiedAt).toBe(1_727_922_788_177);
});

test('a code may come as a number', () => {
  expect(toRoom(wireRoom.parse(listedRoom({ code: 4411 })), 5).code).toBe('4411');
});

test('a room’s page: what it offers, when it is closed, in which zone it lives (S4, wiki 563642412)', () => {
  expect(page()).toMatchObject({
    description: 'General practice',
    subtitle: 'If this is an emergency, please call 911.',
    isClosed: false,
    closedMessage: 'Service currently not available. Please check back later',
    timeZone: 'America/Los_Angeles',
    specialties: [{ code: 'gp', name: 'General', durationMinutes: 15 }],
    consultations: [
      {
        id: '5fb57ace-4808-4346-ad3c-3348925862c1',
        description: '15-min Consultation',
        durationMinutes: 15,
        amount: 0,
      },
    ],
  });
});

test('"paymentCurrency will be deprecated by 1 Jun 2017" (S4): both names are read, the new one first', () => {
  expect(page().currency).toBe('USD');
  expect(page({ payment: { paymentCurrency: 'EUR' } }).currency).toBe('EUR');
  expect(page({ payment: { currency: 'USD', paymentCurrency: 'EUR' } }).currency).toBe('USD');
  expect(page({ payment: null }).currency).toBeNull();
});

test('"account_code": "clinic" for a request with `vclinic` (register, 15), a room’s `users`: neither goes anywhere', () => {
  expect(JSON.stringify(page())).not.toMatch(/"clinic"|1096/);
});

test('without a code it is no room', () => {
  expect(wireRoom.safeParse(listedRoom({ code: '' })).success).toBe(false);
  expect(wireRoom.safeParse(listedRoom({ code: undefined })).success).toBe(false);
});

const detail = (json: unknown) => toRoomDetail(wireRoomDetail.parse(json), 0);

describe("a room's page (S4, V14 and V15)", () => {
  test('"walkin{enabled}, appointment{enabled}": how one can be seen in it', () => {
    expect(
      detail(roomPage({ visits: { walkin: { enabled: true }, appointment: { enabled: false } } })).visitKinds,
    ).toEqual(['WALK_IN']);
    expect(
      detail(roomPage({ visits: { walkin: { enabled: true }, appointment: { enabled: true } } })).visitKinds,
    ).toEqual(['WALK_IN', 'SCHEDULED']);
    expect(detail(roomPage({ visits: {} })).visitKinds).toEqual([]);
    expect(detail(roomPage({ visits: undefined })).visitKinds).toBeNull();
  });

  test('open, public, for guests, in which zone', () => {
    const room = detail(
      roomPage({
        active: true,
        public_access_room: true,
        auth: { guest: { type: 600, log_in: { enabled: true } } },
        operation_settings: {
          is_closed: false,
          close_msg: 'Service currently not available. Please check back later',
          default_timezone: 'America/Los_Angeles',
        },
      }),
    );
    expect(room).toMatchObject({
      isActive: true,
      isPublic: true,
      allowsGuests: true,
      isClosed: false,
      closedMessage: 'Service currently not available. Please check back later',
      timeZone: 'America/Los_Angeles',
    });
    expect(detail({ code: 'a' })).toMatchObject({ isActive: null, isPublic: null, allowsGuests: null, isClosed: null });
  });

  test('`consultations[{id, description, duration, amount: number, group, charge, slots}], currency`', () => {
    const room = detail(roomPage());
    expect(room.currency).toBe('USD');
    expect(room.consultations).toEqual([
      {
        id: '5fb57ace-4808-4346-ad3c-3348925862c1',
        description: '15-min Consultation',
        durationMinutes: 15,
        amount: 0,
        currency: null,
        isGroup: false,
        isCharged: false,
        slots: 1,
        isVisibleToPatients: null,
      },
    ]);
    // "paymentCurrency will be deprecated" by the vendor's own note.
    expect(detail({ code: 'a', payment: { paymentCurrency: 'USD' } }).currency).toBe('USD');
  });

  test('a room embedded in a visit does not tell its times, which is not the same as having none', () => {
    const embedded = toRoom(wireRoom.parse(visitPage().room), 0);
    expect(embedded).toMatchObject({ code: roomCode, name: 'Main Street', slug: 'main' });
    expect(embedded.createdAt).toBeUndefined();
    expect(detail({ code: 'a' }).createdAt).toBeNull();
  });
});

describe('a provider in a room', () => {
  test('an entry of the list (S4, V16): subtype 482 is a doctor, `short_bio: false` says nothing', () => {
    const entry = toProvider(wireProvider.parse(roomProvider({ subtype: '482', short_bio: false })), 0);
    expect(entry).toMatchObject({ role: 'DOCTOR', roleRawCode: '482' });
    expect(entry.presentation).toBeUndefined();
  });

  test('a text in the list is told, and spares the page', () => {
    const entry = toProvider(wireProvider.parse(roomProvider({ short_bio: 'Likes bees.' })), 0);
    expect(entry.presentation).toEqual({ bio: 'Likes bees.' });
  });

  test.each([
    ['460', 'MEDICAL_ASSISTANT'],
    ['470', 'SERVICE_REPRESENTATIVE'],
    ['480', 'PARAMEDIC'],
    ['482', 'DOCTOR'],
    ['484', 'NURSE'],
    ['486', 'NURSE'],
    ['999', 'UNKNOWN'],
    ['', 'UNKNOWN'],
    [482, 'DOCTOR'],
  ])('user subtype %s (wiki 14942243) is %s', (subtype, role) => {
    expect(toProvider(wireProvider.parse(roomProviderPage({ subtype })), 0).role).toBe(role);
  });
});
