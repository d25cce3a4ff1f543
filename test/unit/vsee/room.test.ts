import { describe, expect, test } from 'vitest';
import { toRoom, toRoomDetail, wireRoom, wireRoomDetail } from '../../../src/vendors/vsee/room.ts';
import { toProvider, wireProvider } from '../../../src/vendors/vsee/provider.ts';
import { roomPage, roomProvider, roomProviderPage } from '../../support/wire/samples/vsee.ts';
import { visitPageSample } from '../../support/vsee-samples.ts';

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
    const consultation = {
      id: '5fb57ace-4808-4346-ad3c-3348925862c1',
      description: '15-min Consultation',
      duration: 15,
      amount: 0,
      group: false,
      charge: false,
      slots: 1,
    };
    const room = detail({ code: 'a', payment: { consultations: [consultation], currency: 'USD' } });
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
    const embedded = toRoom(wireRoom.parse(visitPageSample.room), 0);
    expect(embedded).toMatchObject({ code: 'vclinicroom', name: 'VClinic UAT', slug: 'UAT' });
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
