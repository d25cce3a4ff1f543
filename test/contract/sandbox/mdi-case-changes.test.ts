import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mdiUnderTest } from '../../support/mdi-wire.ts';
import { at, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['mdi'], now: Date.parse('2026-03-02T20:00:00Z') });
});
afterAll(() => up.sandbox.close());
const { call } = mdiUnderTest(() => up);

const nobody = '00000000-0000-4000-8000-000000000000';
const create = (json: object): Promise<Reply> => call('/v1/partner/cases', { json });
const patientId = (): string => up.sandbox.world.patients.mdi[0]?.vendorId ?? '';
const read = (caseId: string, part = ''): Promise<Reply> => call(`/v1/partner/cases/${caseId}${part}`);
const casesOf = async (): Promise<number> =>
  listAt((await call(`/v1/partner/patients/${patientId()}/cases?per_page=100`)).body, 'data').length;

describe('POST /v1/partner/cases (P-MC)', () => {
  test('all that a case is made with is read back', async () => {
    const { offerings, mdi, clinicians } = up.sandbox.world;
    const offering = offerings[0];
    const file = Object.values(mdi.caseDetails).flatMap(({ files }) => files)[0];
    const made = await create({
      patient_id: patientId(),
      hold_status: true,
      is_additional_approval_needed: true,
      is_chargeable: false,
      metadata: 'case:1',
      clinician_id: clinicians[0]?.mdiId,
      case_offerings: [
        {
          offering_id: offering?.offeringId,
          title: 'As asked',
          order: 7,
          product: { refills: 2, quantity: 4, directions: 'Once a day' },
        },
      ],
      diseases: [{ disease_id: mdi.diseases[0]?.diseaseId }],
      tags: [{ tag_id: mdi.tags[1]?.tagId }],
      case_files: [file?.fileId],
      case_questions: [
        {
          question: 'Since when?',
          answer: '3',
          type: 'number',
          important: true,
          label: 'History',
          display_in_pdf: false,
        },
      ],
    });
    expect(made.status).toBe(200);
    const id = textAt(made.body, 'case_id');
    expect((await read(id)).body).toMatchObject({
      case_id: id,
      case_status: { name: 'created', hold_status: true },
      patient: { patient_id: patientId() },
      ...{ metadata: 'case:1', is_additional_approval_needed: true, is_chargeable: false },
      tags: [{ id: mdi.tags[1]?.tagId }],
    });
    expect((await read(id, '/offerings')).body).toMatchObject([
      {
        ...{ offerable_id: offering?.offeringId, title: 'As asked', order: 7, directions: 'Once a day' },
        product: { refills: 2, quantity: '4', name: offering?.name },
      },
    ]);
    expect((await read(id, '/diseases')).body).toMatchObject([{ disease_id: mdi.diseases[0]?.diseaseId }]);
    expect((await read(id, '/files')).body).toMatchObject([{ file_id: file?.fileId }]);
    expect((await read(id, '/questions')).body).toMatchObject([
      {
        question: 'Since when?',
        answer: '3',
        type: 'number',
        important: true,
        label: 'History',
        display_in_pdf: false,
      },
    ]);
  });

  test.each([
    ['patient_id*', {}, { patient_id: undefined }, 'patient_id'],
    ['metadata str(255)', {}, { metadata: 'x'.repeat(256) }, 'metadata'],
    ['an offering that is not the partner’s', {}, { case_offerings: [{ offering_id: nobody }] }, 'offering_id'],
    ['offering_id*', {}, { case_offerings: [{}] }, 'offering_id'],
    ['a clinician whom nobody knows', {}, { clinician_id: nobody }, 'clinician_id'],
    ['a disease that is none', {}, { diseases: [{ disease_id: nobody }] }, 'diseases'],
    ['a tag that is none', {}, { tags: [{ tag_id: nobody }] }, 'tags'],
    ['a file that was not uploaded', {}, { case_files: [nobody] }, 'case_files'],
    ['a case to follow up that is none', {}, { reference_case_id: nobody }, 'reference_case_id'],
    ['refills 0-99', { refills: 100 }, {}, 'refills'],
    ['days_supply 0-365', { days_supply: 366 }, {}, 'days_supply'],
    ['directions(140)', { directions: 'x'.repeat(141) }, {}, 'directions'],
    ['pharmacy_notes(210)', { pharmacy_notes: 'x'.repeat(211) }, {}, 'pharmacy_notes'],
    [
      'question*(255)',
      {},
      { case_questions: [{ question: 'x'.repeat(256), answer: 'a', type: 'string' }] },
      'question',
    ],
    ['answer*', {}, { case_questions: [{ question: 'x', type: 'string' }] }, 'answer'],
    ['type* boolean/number/string', {}, { case_questions: [{ question: 'x', answer: 'a', type: 'date' }] }, 'type'],
    [
      'label(50)',
      {},
      { case_questions: [{ question: 'x', answer: 'a', type: 'string', label: 'x'.repeat(51) }] },
      'label',
    ],
  ])('400 names what is wrong, and nothing is made: %s', async (_rule, product, change, field) => {
    const [offering] = up.sandbox.world.offerings;
    const before = await casesOf();
    const { status, body } = await create({
      ...{ patient_id: patientId(), case_offerings: [{ offering_id: offering?.offeringId, product }] },
      ...change,
    });
    expect([status, at(body, 'message')]).toEqual([400, expect.stringContaining(field)]);
    expect(await casesOf()).toBe(before);
  });

  test('404 for a patient whom nobody knows', async () => {
    expect((await create({ patient_id: nobody })).status).toBe(404);
  });
});

describe('what a partner may do with a case (P-MC)', () => {
  const act = (caseId: string, action: string, json: object = {}): Promise<Reply> =>
    call(`/v1/partner/cases/${caseId}/${action}`, { json });
  const made = async (): Promise<string> => textAt((await create({ patient_id: patientId() })).body, 'case_id');
  const move = (caseId: string, status: string): Promise<Reply> =>
    call(`/v1/partner/tests/encounters/${caseId}/status`, { json: { status } });
  const statusOf = async (caseId: string): Promise<unknown> => at((await read(caseId)).body, 'case_status', 'name');

  test('PATCH /status "only while status is `created`; answers `[]`"', async () => {
    const caseId = await made();
    const hold = (hold_status: boolean): Promise<Reply> =>
      call(`/v1/partner/cases/${caseId}/status`, { method: 'PATCH', json: { hold_status } });
    expect(await hold(true)).toMatchObject({ status: 200, body: [] });
    expect(at((await read(caseId)).body, 'case_status', 'hold_status')).toBe(true);
    await move(caseId, 'assigned');
    expect((await hold(false)).status).toBe(400);
  });

  test.each([
    ['support', 'support'],
    ['cancel', 'cancelled'],
    ['assigned', 'assigned'],
  ])('POST /%s: "`reason` optional; answers the Case", which is %s then', async (action, status) => {
    const caseId = await made();
    const { body } = await act(caseId, action, { reason: 'Because' });
    expect(body).toMatchObject({ case_id: caseId, case_status: { name: status, reason: 'Because' } });
    expect(await statusOf(caseId)).toBe(status);
  });

  test.each(['support', 'cancel', 'assigned', 'processing'])(
    'POST /%s is refused once a case is over',
    async (action) => {
      for (const end of ['completed', 'cancelled']) {
        const caseId = await made();
        await move(caseId, end);
        expect((await act(caseId, action)).status).toBe(400);
        expect(await statusOf(caseId)).toBe(end);
      }
    },
  );

  test('"Send an Approved Case to Processing": no other', async () => {
    const approved = up.sandbox.world.cases.find(({ history }) => history.at(-1)?.name === 'approved')?.caseId ?? '';
    expect((await act(await made(), 'processing')).status).toBe(400);
    expect((await act(approved, 'processing')).status).toBe(200);
    expect(await statusOf(approved)).toBe('processing');
  });
});
