import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toVisit, wireAppointment } from '../../../../src/vendors/cybermdcare/visit.ts';
import { parseAppointmentTime, wireEnvelope } from '../../../../src/vendors/cybermdcare/wire.ts';
import { appointment } from '../../../support/wire/samples/cybermdcare.ts';

const zone = 'America/Los_Angeles';
const read = (changes = {}) => toVisit(wireAppointment.parse(appointment(changes)), zone, 5);

describe('GET /appot/:number (S0)', () => {
  test('is a telemedicine visit of nobody’s key: the answer tells a name alone, "pt_nm": "ABCD "', () => {
    expect(read()).toMatchObject({
      ref: { vendor: 'CYBERMDCARE', id: '87650001' },
      kind: 'TELEMEDICINE',
      kindRawCode: null,
      status: 'CONFIRMED',
      statusRawCode: 'active',
      patient: null,
      provider: null,
      roomCode: null,
      intakeId: null,
      startsAt: Date.parse('2026-05-22T16:35:00-07:00'),
      endsAt: null,
      startedAt: null,
      endedAt: null,
      isZoneAssumed: true,
      source: { vendor: 'CYBERMDCARE', fetchedAt: 5 },
    });
  });

  test('"pt_nm": "ABCD " has a trailing blank, which goes nowhere', () => {
    expect(read().patientName).toBe('WREN ABERNATHY');
    expect(read({ pt_nm: ' ' }).patientName).toBeNull();
  });

  test.each([
    ['active', 'CONFIRMED'],
    ['ACTIVE ', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['done', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('appot_status "%s" is %s, and kept as it came', (code, status) => {
    expect(read({ appot_status: code })).toMatchObject({ status, statusRawCode: code });
  });

  test('"appot_no": "12345678" may lose its quotes', () => {
    expect(read({ appot_no: 87650001 }).ref.id).toBe('87650001');
  });

  test.each([[undefined], [null], [''], [true], [{}], [1.5]])(
    'without a number (%j) it is no appointment',
    (appot_no) => {
      expect(wireAppointment.safeParse(appointment({ appot_no })).success).toBe(false);
    },
  );

  test('"response_cd": "200" is text; a bare number is the same, and none is no answer', () => {
    expect(wireEnvelope.parse({ response_cd: 200 })).toEqual({ response_cd: '200' });
    for (const response_cd of [undefined, null, '', {}]) {
      expect(wireEnvelope.safeParse({ response_cd }).success).toBe(false);
    }
  });
});

describe('"appot_dt": "05-22-2021 16:35" (S0), month first and without a zone', () => {
  test.each([
    ['05-22-2026 16:35', '2026-05-22T23:35:00Z'],
    [' 12-31-2026 00:00 ', '2026-12-31T08:00:00Z'],
    ['02-29-2028 09:00', '2028-02-29T17:00:00Z'],
    // The hour that the clocks skip is moved forward, the one that comes twice is the first.
    ['03-08-2026 02:30', '2026-03-08T10:30:00Z'],
    ['11-01-2026 01:30', '2026-11-01T08:30:00Z'],
  ])('%s in Los Angeles is %s', (text, iso) => {
    expect(parseAppointmentTime(text, zone)).toBe(Date.parse(iso));
  });

  test('the zone is the clinic’s', () => {
    expect(parseAppointmentTime('05-22-2026 16:35', 'America/New_York')).toBe(Date.parse('2026-05-22T20:35:00Z'));
  });

  test.each([
    '02-31-2026 10:00',
    '02-29-2026 10:00',
    '13-01-2026 10:00',
    '00-10-2026 10:00',
    '05-22-2026 24:00',
    '05-22-2026 10:60',
    // A request's way to write a date, and other vendors' (register of contradictions, 3).
    '05/22/2026 16:35',
    '2026-05-22 16:35',
    '05-22-2026',
    '5-22-2026 16:35',
    '05-22-2026 16:35:00',
    '',
  ])('"%s" is no time', (text) => {
    expect(parseAppointmentTime(text, zone)).toBeNull();
  });

  test('whatever is written, it is a moment or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{2}-[0-9]{2}-[0-9]{4} [0-9]{2}:[0-9]{2}$/)),
        (text) => {
          const at = parseAppointmentTime(text, zone);
          expect(at === null || Number.isSafeInteger(at)).toBe(true);
        },
      ),
    );
  });
});
