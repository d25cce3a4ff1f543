import { expect, test } from 'vitest';
import { toRoom, toRoomDetail, wireRoom, wireRoomDetail } from '../../../../src/vendors/vsee/room.ts';
import * as samples from '../../../support/wire/samples/vsee.ts';

const page = (changes = {}) => toRoomDetail(wireRoomDetail.parse(samples.roomPage(changes)), 5);

test('an item of GET /rooms (S4): "slug, name, domain, code, created, modified"', () => {
  expect(toRoom(wireRoom.parse(samples.listedRoom()), 5)).toMatchObject({
    code: samples.roomCode,
    name: 'Main Street',
    slug: 'main',
    domain: 'vsample.example.com',
    createdAt: 1_727_922_788_000,
    modifiedAt: 1_727_922_788_000,
  });
});

test('times are unix in one call and `{sec, usec}` in another (register, 16)', () => {
  const at = { sec: 1_727_922_788, usec: 177_000 };
  expect(toRoom(wireRoom.parse(samples.listedRoom({ modified: at })), 5).modifiedAt).toBe(1_727_922_788_177);
});

test('a code may come as a number', () => {
  expect(toRoom(wireRoom.parse(samples.listedRoom({ code: 4411 })), 5).code).toBe('4411');
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
  expect(wireRoom.safeParse(samples.listedRoom({ code: '' })).success).toBe(false);
  expect(wireRoom.safeParse(samples.listedRoom({ code: undefined })).success).toBe(false);
});
