import { describe, expect, test } from 'vitest';
import { found } from '../../../../src/domain/outcome.ts';
import { toIntake, wireIntake } from '../../../../src/vendors/vsee/intake.ts';
import { intakeId, memberId, providerId, roomCode, visitId } from '../../../support/wire/samples/vsee/ids.ts';
import { embeddedIntake, intake, medicalProfile } from '../../../support/wire/samples/vsee/intake.ts';

const read = (json: object) => toIntake(wireIntake.parse(json), 0);

describe('GET /intakes/:id (S1)', () => {
  const told = read(intake());

  test('tells why, when and for what kind of visit: "1 - walkin; 2 - schedule" (wiki 15564825)', () => {
    expect(told).toMatchObject({
      id: intakeId,
      kind: 'WALK_IN',
      kindRawCode: '1',
      reasonForVisit: 'the reason',
      createdAt: 1_771_465_080_000,
      modifiedAt: 1_771_465_080_000,
    });
  });

  test('an attachment has its size, extension, and times as `{sec, usec}`; its path is not passed on', () => {
    expect(told.attachments).toEqual([
      {
        id: '57b4c65d-7ef8-461f-8951-43b1ac1f0144',
        name: 'rash.png',
        extension: 'png',
        sizeBytes: 12_859,
        remark: null,
        createdAt: 1_771_465_053_967,
        modifiedAt: 1_771_465_053_966,
      },
    ]);
  });

  test('does not show a medical profile, which is not the same as there being none', () => {
    expect(told.medicalProfile).toBeUndefined();
    expect(told.consultation).toEqual({ kind: 'absent' });
    expect(told.hasConsent).toBeNull();
  });
});

describe('an intake embedded in a visit (S1)', () => {
  const told = read(embeddedIntake());

  test('`attachments: ""` is no attachment, `consent: "true"` is a yes', () => {
    expect(told.attachments).toEqual([]);
    expect(told.hasConsent).toBe(true);
  });

  test('names patient, provider, room and visit', () => {
    expect(told).toMatchObject({
      patient: { vendor: 'VSEE', id: memberId },
      provider: { vendor: 'VSEE', id: providerId },
      visit: { vendor: 'VSEE', id: visitId },
      roomCode: roomCode,
      location: 'NV',
      kind: 'SCHEDULED',
    });
  });

  test('has the chosen consultation', () => {
    expect(told.consultation).toEqual(
      found({
        id: '615cec5b-14c8-4493-b9ce-365764457b11',
        description: 'test',
        durationMinutes: 60,
        amount: 0,
        currency: 'USD',
        isGroup: false,
        isCharged: false,
        slots: 1,
        isVisibleToPatients: true,
      }),
    );
  });

  test('no documented key is taken for one of the clinic’s own questions', () => {
    expect(told.answers).toEqual([]);
  });

  test('"0" is no provider; a patient’s code in `member_id` (wiki 15564825) is nobody’s id', () => {
    expect(read({ id: 'a', provider_id: '0', member_id: '553ea41edfd041bd94475276ac1f0144' })).toMatchObject({
      provider: null,
      patient: null,
    });
  });
});

describe('the medical profile (S1)', () => {
  const outcome = read(embeddedIntake()).medicalProfile;
  const profile = outcome?.kind === 'found' ? outcome.value : null;
  const entry = (name: string, relations: readonly string[] = []) => ({ name, relations, details: [] });

  test('conditions, those of the family with whose they are, and operations', () => {
    expect(profile?.conditions?.entries).toEqual([entry('Kidney disease'), entry('Kidney stones'), entry('Stroke')]);
    expect(profile?.familyConditions?.entries).toEqual([
      entry('Diabetes', ['Paternal grandparents']),
      entry('Ulcer disease', ['Mother']),
    ]);
    expect(profile?.surgeries?.entries).toEqual([entry('C-section'), entry('Heart valve replaced')]);
  });

  test('a part without entries is there, with who changed it: `type` as a number and as text', () => {
    const author = {
      name: 'Pat2 Sample2',
      kind: 'PATIENT',
      kindRawCode: '200',
      ref: { vendor: 'VSEE', id: '575' },
    };
    expect(profile?.socialHistory).toEqual({ entries: [], modifiedAt: 1_472_588_123_000, modifiedBy: author });
    expect(profile?.allergies).toEqual({ entries: [], modifiedAt: 1_471_986_123_000, modifiedBy: author });
    expect(profile?.healthHabits?.modifiedBy).toEqual({
      name: 'Pat2 Sample2',
      kind: 'UNKNOWN',
      kindRawCode: null,
      ref: null,
    });
  });

  test('its own times are `{sec, usec}`', () => {
    expect(profile).toMatchObject({ createdAt: 1_430_168_606_596, modifiedAt: 1_472_059_195_806 });
  });

  test('entries that the document does not describe are handed on under the vendor’s names', () => {
    const allergies = { data: [{ allergy: 'Pollen', reactions: ['Rash', 'Cough'], since: { year: 1999 } }] };
    const other = read({ id: 'a', medical_profile: { allergies } }).medicalProfile;
    expect(other?.kind === 'found' && other.value.allergies?.entries).toEqual([
      {
        name: null,
        relations: [],
        details: [
          { name: 'allergy', value: 'Pollen' },
          { name: 'reactions', value: 'Rash, Cough' },
          { name: 'since.year', value: '1999' },
        ],
      },
    ]);
  });

  test('a part that is not there was never asked for', () => {
    const other = read({ id: 'a', medical_profile: { conditions: { data: [] } } }).medicalProfile;
    expect(other?.kind === 'found' && other.value).toMatchObject({ conditions: { entries: [] }, allergies: null });
  });

  test.each([
    ['a part that is no list', medicalProfile({ allergies: { data: 'none' } }), 'allergies.data'],
    ['a part without its list', medicalProfile({ allergies: { items: [] } }), 'allergies.data'],
    ['an object without any part', { unexpected: true }, ''],
    ['a text', 'none', ''],
  ])('%s fails by itself and never looks like "none"', (_name, profile, reason) => {
    const broken = read(embeddedIntake({ medical_profile: profile }));
    expect(broken.location).toBe('NV');
    expect(broken.medicalProfile).toMatchObject({ kind: 'failed', error: { kind: 'bad-payload', reason } });
  });
});

describe('the clinic’s own questions', () => {
  test('"any amount of custom JSON field-value pairs may be sent. They will all be saved" (S1)', () => {
    const { answers } = read({
      id: 'a',
      custom_is_allergic: 'Yes',
      custom_symptoms: ['Rash', 'Red Eyes'],
      custom_scale: 7,
      custom_smokes: false,
      custom_history: { since: '2 weeks', before: { times: 2 } },
      custom_skipped: null,
      custom_nothing: [],
    });
    expect(answers).toEqual([
      { question: 'custom_is_allergic', answer: 'Yes', values: ['Yes'] },
      { question: 'custom_symptoms', answer: 'Rash, Red Eyes', values: ['Rash', 'Red Eyes'] },
      { question: 'custom_scale', answer: '7', values: ['7'] },
      { question: 'custom_smokes', answer: 'false', values: ['false'] },
      { question: 'custom_history.since', answer: '2 weeks', values: ['2 weeks'] },
      { question: 'custom_history.before.times', answer: '2', values: ['2'] },
      { question: 'custom_nothing', answer: '', values: [] },
    ]);
  });

  test('lists of objects keep their order in the key; what lies too deep is one text', () => {
    const { answers } = read({
      id: 'a',
      q: [{ drug: 'X' }, { drug: 'Y' }],
      deep: { a: { b: { c: { d: { e: 1 } } } } },
    });
    expect(answers).toEqual([
      { question: 'q.1.drug', answer: 'X', values: ['X'] },
      { question: 'q.2.drug', answer: 'Y', values: ['Y'] },
      { question: 'deep.a.b.c.d', answer: '{"e":1}', values: ['{"e":1}'] },
    ]);
  });
});
