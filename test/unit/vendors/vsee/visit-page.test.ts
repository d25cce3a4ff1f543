import { describe, expect, test } from 'vitest';
import { absent, found, type Outcome } from '../../../../src/domain/outcome.ts';
import { toAnswer, wireVisit } from '../../../../src/vendors/vsee/visit.ts';
import { toRecordings } from '../../../../src/vendors/vsee/recording.ts';
import { providerId } from '../../../support/wire/samples/vsee/ids.ts';
import { note, noteStub, prescription } from '../../../support/wire/samples/vsee/note.ts';
import { eConsult, listedVisit } from '../../../support/wire/samples/vsee/visit.ts';
import { visitPage, visitPageText } from '../../../support/wire/samples/vsee/visit-page.ts';

const page = (json: unknown) => toAnswer(wireVisit.parse(json), 0, true);
const entry = (json: unknown) => toAnswer(wireVisit.parse(json), 0, false);

function valueIn<T>(outcome: Outcome<T> | undefined): T {
  if (outcome?.kind !== 'found') throw new Error('nothing was found');
  return outcome.value;
}

const provider = { vendor: 'VSEE', id: providerId };

describe("a visit's own page (S1)", () => {
  const { visit, hosts } = page(JSON.parse(visitPageText()));

  test('times, codes and marks', () => {
    expect(visit).toMatchObject({
      kind: 'SCHEDULED',
      status: 'COMPLETED',
      detail: {
        createdAt: 1_770_627_694_000,
        modifiedAt: 1_770_630_312_000,
        expiresAt: null,
        state: null,
        specialtyRawCode: null,
        subtypeRawCode: '3',
        groupKey: null,
        isTest: false,
        isEditExpired: false,
        pendingActionCount: 0,
      },
    });
  });

  test('hosts are providers, by ids as text, with their part and zone', () => {
    expect(valueIn(visit.detail?.hosts)).toEqual([{ provider, roleRawCode: 'owner', timeZone: 'America/Los_Angeles' }]);
    expect(hosts).toMatchObject([{ ref: provider, name: { text: 'Orla Quist' }, email: 'orla.quist@example.com' }]);
  });

  test('`meeting.hosts[]` holds e-mails; numbers lie by country', () => {
    expect(valueIn(visit.detail?.meeting)).toEqual({
      phoneNumbers: [{ country: 'US', number: '+1.202.555.0155' }],
      hostEmails: ['orla.quist@example.com', 'chau+provider@example.org'],
      hasPin: true,
      isRecordedFromStart: false,
      expiresAt: 1_770_643_316_000,
    });
  });

  test('nothing that lets its bearer into the call is read: no PIN, no meeting id, no one-time link', () => {
    const everything = JSON.stringify(page(JSON.parse(visitPageText())));
    for (const secret of ['838759', 'jitsi', 'l0vht6wkxj']) expect(everything).not.toContain(secret);
  });

  test('the call log’s numbered keys become a list; `provider_id_1` is an e-mail, and finds its provider', () => {
    expect(valueIn(visit.detail?.callLog)).toEqual({
      startedAt: 1_770_628_208_000,
      endedAt: 1_770_628_268_000,
      durationSeconds: 60,
      waitingSeconds: 0,
      legs: [
        {
          provider,
          providerText: 'orla.quist@example.com',
          startedAt: 1_770_628_208_000,
          durationSeconds: 60,
          waitingSeconds: 0,
        },
      ],
    });
  });

  test('a payment’s amount is text', () => {
    expect(valueIn(visit.detail?.payment)).toEqual({
      id: '615cec5b-14c8-4493-b9ce-365764457b11',
      description: 'One-time charge',
      amount: 25,
      durationMinutes: null,
    });
  });

  test('type 160 is a program (wiki 14942243): it made the visit', () => {
    expect(visit.detail?.author).toEqual(
      found({ name: null, kind: 'PROGRAM', kindRawCode: '160', ref: { vendor: 'VSEE', id: '15729940' } }),
    );
  });

  test('the related walk-in is told as far as it goes; a visit that is its own root has none', () => {
    expect(valueIn(visit.detail?.relatedWalkIn)).toEqual({
      ref: { vendor: 'VSEE', id: '18407370' },
      status: 'COMPLETED',
      statusRawCode: '30',
      startsAt: 1_770_628_101_000,
      endsAt: 1_770_631_701_000,
    });
    expect(visit.detail?.root).toEqual(absent);
    expect(page(visitPage({ root_visit: { id: '7' } })).visit.detail?.root).toEqual(found({ vendor: 'VSEE', id: '7' }));
    const byId = page(visitPage({ related_walkin: undefined })).visit.detail?.relatedWalkIn;
    expect(byId).toEqual(found({ ref: { vendor: 'VSEE', id: '18407370' } }));
  });
});

describe('the note (S1)', () => {
  test('"key duplicated in V10": the last of the two `postvisit` is the one that counts', () => {
    const told = valueIn(page(JSON.parse(visitPageText())).visit.detail?.note);
    expect(told).toEqual({
      isDraft: false,
      reasonForVisit: 'Allergic reaction',
      otherReasonForVisit: null,
      physicalExam: 'dfvevofivuoiwue\niou\noi',
      assessmentPlan: 'oiuoiwfuweoifu\nefweiofweiofuweoif',
      diagnosisText: 'Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)',
      diagnoses: [
        { code: 'T78.40XA', label: 'Allergic reaction,initial encounter' },
        { code: 'J45.909', label: 'Asthma' },
      ],
      patientInstructions: 'Plan / Discharge...',
      disposition: 'Referred to ED',
      npi: null,
      attachments: [
        {
          id: '57e4f034-3a0c-4b1d-bc15-221bac1f0144',
          name: 'Water.jpg',
          extension: 'jpg',
          sizeBytes: 1_692_776,
          remark: null,
          createdAt: 1_474_621_492_858,
          modifiedAt: 1_474_621_492_858,
        },
      ],
      modifiedBy: { name: 'Second Provider 2', kind: 'UNKNOWN', kindRawCode: null, ref: null },
      createdAt: 1_473_368_099_000,
      modifiedAt: 1_473_370_072_000,
    });
  });

  test('a stub is no note', () => {
    expect(page(visitPage()).visit.detail?.note).toEqual(absent);
  });

  test('an NPI that is not valid is none; a DEA number is not read', () => {
    const signed = (npi: string) => page(visitPage({ postvisit: note({ npi, dea: 'AB1234563' }) })).visit.detail?.note;
    expect(valueIn(signed('1234567893')).npi).toBe('1234567893');
    expect(valueIn(signed('1234567890')).npi).toBeNull();
    expect(JSON.stringify(signed('1234567893'))).not.toContain('AB1234563');
  });

  test('names who signed it: not as a draft, not as a stub, and not with a number that is none', () => {
    const npi = '1234567893';
    const signer = (postvisit: unknown) => page(visitPage({ postvisit })).signerNpi;
    expect(signer(note({ npi }))).toBe(npi);
    expect(signer(note({ npi: undefined }))).toBeNull();
    expect(signer(note({ npi, draft: true }))).toBeNull();
    expect(signer(note({ npi, draft: 'true' }))).toBeNull();
    expect(signer(noteStub({ npi }))).toBeNull();
    expect(signer(note({ npi: '1234567890' }))).toBeNull();
    for (const nothing of [null, undefined, '', [], 'signed']) expect(signer(nothing)).toBeNull();
  });

  test('a list may hold the note, and a list that does not says nothing of it', () => {
    expect(valueIn(entry(listedVisit({ postvisit: note() })).visit.detail?.note).disposition).toBe('Referred to ED');
    expect(entry(listedVisit()).visit.detail?.note).toBeUndefined();
  });
});

describe('prescriptions (S1, DoseSpot’s words)', () => {
  test('`SignDate: "0001-01-01T00:00:00"` is not signed; NDC and RxNorm keep their zeros', () => {
    const [first] = valueIn(page(visitPage()).visit.detail?.earlierPrescriptions);
    expect(first).toEqual(
      found({
        id: '97316',
        drug: 'One Tab Daily with Iron oral tablet',
        ndc: '00122206038',
        rxNormCode: '260654',
        directions: '1 Milliliter(s) 1 to 2 times a day',
        quantity: 60,
        quantityUnit: 'Tablet',
        refills: 0,
        daysSupply: 0,
        isSubstitutionAllowed: true,
        isSupply: false,
        isCompound: false,
        scheduleRawCode: '0',
        statusRawCode: 'Current',
        pharmacyNote: null,
        pharmacyId: '0001060',
        prescriberName: 'Dr. Jo Sample, M.D.',
        prescribedOn: '2016-01-30',
        signedOn: null,
        route: 'e-Sent:Jan 30 2016 3:41PM Test 000 Pharmacy 10.6MU\nSent',
      }),
    );
    expect(page(visitPage()).visit.detail?.prescriptions).toEqual(found([]));
  });

  test('one that cannot be read fails alone; a list that is none is not an empty one', () => {
    const some = visitPage({ prescriptions: [prescription(), prescription({ ID: null })] });
    expect(valueIn(page(some).visit.detail?.prescriptions).map(({ kind }) => kind)).toEqual(['found', 'failed']);
    const none = page(visitPage({ prescriptions: { unexpected: true } })).visit.detail?.prescriptions;
    expect(none).toMatchObject({ kind: 'failed', error: { kind: 'bad-payload' } });
  });
});

describe('what a list leaves out (S1)', () => {
  const { visit } = entry(listedVisit());

  test('is not known to be none', () => {
    for (const field of ['hosts', 'meeting', 'callLog', 'note', 'prescriptions', 'earlierPrescriptions'] as const) {
      expect([field, visit.detail?.[field]]).toEqual([field, undefined]);
    }
    expect(visit.detail?.expiresAt).toBeUndefined();
    expect(visit.detail?.isTest).toBeUndefined();
    expect(visit.detail?.author).toBeUndefined();
  });

  test('what it tells costs no page: payment, times, subtype, and that it is one to one', () => {
    expect(valueIn(visit.detail?.payment)).toMatchObject({ amount: 0, id: null });
    expect(visit.detail).toMatchObject({
      ...{ createdAt: 1_770_135_334_000, subtypeRawCode: '3', state: null, groupKey: null },
    });
  });

  test('"differentiated by the field visit_group_id which only exists in group appointments data"', () => {
    expect(entry(listedVisit({ visit_group_id: 12 })).visit.detail?.groupKey).toBe('12');
  });
});

describe('an e-consult (S1)', () => {
  const { visit } = page(eConsult());

  test('has nobody yet, an expiry and a bill; `state: "--"` is none', () => {
    expect(visit).toMatchObject({ kind: 'E_CONSULT', provider: null });
    expect(visit.detail).toMatchObject({ expiresAt: 1_770_924_905_000, state: null });
    expect(valueIn(visit.detail?.invoice)).toEqual({
      id: '6050d2e5-f680-4695-b284-2c8664457b11',
      statusRawCode: '10',
      amountDue: 0,
      currency: 'USD',
      isLive: false,
      createdAt: 1_770_909_605_000,
      modifiedAt: 1_770_909_605_000,
    });
  });

  test('was made by the patient: `type` is 200 as a number here', () => {
    expect(valueIn(visit.detail?.author)).toMatchObject({ name: 'Pat Member 01', kind: 'PATIENT', kindRawCode: '200' });
  });
});

describe('a part that cannot be read', () => {
  test.each([
    ['hosts', { hosts: 'nobody' }],
    ['meeting', { meeting: { phone_numbers: ['+1'] } }],
    ['callLog', { call_logs: { call_duration_1: 'long' } }],
    ['payment', { payment: { amount: 'much' } }],
    ['note', { postvisit: { diagnosis: ['Asthma'] } }],
    ['relatedWalkIn', { related_walkin: { start: 1 } }],
    ['root', { root_visit: { name: 'x' } }],
  ] as const)('%s fails alone', (name, wrong) => {
    const { visit } = page(visitPage({ ...wrong }));
    expect(visit.detail?.[name]).toMatchObject({
      kind: 'failed',
      error: { kind: 'bad-payload', operation: 'getVisit' },
    });
    expect(visit.status).toBe('COMPLETED');
  });

  test.each([[''], [[]], [{}], [null]])('%j stands for none', (nothing) => {
    expect(page(visitPage({ meeting: nothing, call_logs: nothing })).visit.detail).toMatchObject({
      meeting: absent,
      callLog: absent,
    });
  });
});

describe('call legs', () => {
  const legsOf = (call_logs: object) => valueIn(page(visitPage({ call_logs })).visit.detail?.callLog).legs;

  test('are in the order of their numbers, not of their letters, and keep gaps apart', () => {
    const legs = legsOf({
      call_start_10: 10,
      call_start_2: 2,
      provider_id_2: 'Orla.Quist@example.com',
      wait_time_11: 5,
    });
    expect(legs.map(({ startedAt, waitingSeconds }) => [startedAt, waitingSeconds])).toEqual([
      [2_000, null],
      [10_000, null],
      [null, 5],
    ]);
    expect(legs[0]?.provider).toEqual(provider);
  });

  test('an address that is none of the visit’s providers is told as it is', () => {
    expect(legsOf({ provider_id_1: 'someone@example.org' })).toMatchObject([
      { provider: null, providerText: 'someone@example.org' },
    ]);
  });
});

describe('recordings: "recordings{count, data[{id, visit_id, end}]} inside a visit when asked in fields" (wiki 25198601)', () => {
  const recorded = (data: { id: string; visit_id: string | null; end: number }[]) =>
    toRecordings({ id: '7', recordings: { count: data.length, data } });

  test('those of the visit, with when they ended', () => {
    expect(recorded([{ id: 'r', visit_id: '7', end: 5_000 }])).toEqual({
      visitId: '7',
      recordings: { count: 1, items: [{ id: 'r', endedAt: 5_000 }] },
    });
  });

  test('one that names another visit is nobody’s', () => {
    expect(recorded([{ id: 'r', visit_id: '8', end: 5_000 }]).recordings).toEqual({ count: 1, items: [] });
  });

  test('a visit without any has none', () => {
    expect(toRecordings({ id: '7' })).toEqual({ visitId: '7', recordings: { count: 0, items: [] } });
  });
});
