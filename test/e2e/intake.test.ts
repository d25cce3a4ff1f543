import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { memberOf } from '../support/world.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

const whole = `fragment Whole on Intake {
  kind kindRawCode reasonForVisit location phoneText hasConsent
  consultation { consultationId description durationMinutes amount currency isGroup isCharged slots isVisibleToPatients }
  answers { question answer values }
  attachments { attachmentId name extension sizeBytes remark createdAt modifiedAt }
  medicalProfile {
    createdAt modifiedAt
    conditions { ...Part } familyConditions { ...Part } surgeries { ...Part } medications { ...Part }
    allergies { ...Part } socialHistory { ...Part } healthHabits { ...Part }
  }
}
fragment Part on ProfileSection {
  entries { name relations details { name value } } modifiedAt modifiedBy { name kind kindRawCode patient { id } }
}`;

type Part = {
  entries: { name: string | null; relations: string[]; details: { name: string; value: string }[] }[];
  modifiedBy: { name: string; kind: string; patient: { id: string } | null };
};

function allergicVisit() {
  const { world } = stack.sandbox;
  const visit = world.visits.find(
    (one) => one.intake.customAnswers['custom_is_allergic'] === 'Yes' && one.intake.attachments.length > 0,
  );
  if (visit === undefined) throw new Error('the world has no such visit');
  return { visit, member: memberOf(world, visit) };
}

test("a visit's page hands over the whole intake with the medical profile: one call", async () => {
  const { visit, member } = allergicVisit();
  stack.clearCalls();
  type Answer = {
    visit: {
      patient: { id: string };
      intake: {
        hasConsent: boolean;
        consultation: { consultationId: string; currency: string };
        medicalProfile: Record<string, Part>;
      };
    };
  };
  const { data, errors } = await stack.ask<Answer>(
    `query ($id: ID!) { visit(id: $id) { patient { id } intake { ...Whole patient { id } provider { id } visit { id } } } } ${whole}`,
    { id: idOf('Visit', `VSEE:${visit.vseeId}`) },
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getVisit': 1 });
  const { intake, patient } = data.visit;
  expect(intake).toMatchObject({
    reasonForVisit: visit.intake.reasonForVisit,
    hasConsent: true,
    consultation: { consultationId: visit.intake.consultationId, currency: 'USD' },
    attachments: visit.intake.attachments.map(({ id, name, ext, sizeBytes, createdAt }) => ({
      attachmentId: id,
      name,
      extension: ext,
      sizeBytes,
      remark: null,
      createdAt: new Date(createdAt).toISOString(),
    })),
    visit: { id: idOf('Visit', `VSEE:${visit.vseeId}`) },
    patient,
  });
  const { allergies, conditions, familyConditions, surgeries, medications } = intake.medicalProfile;
  expect(conditions?.entries.map(({ name }) => name)).toEqual(['Kidney disease', 'Kidney stones']);
  expect(familyConditions?.entries[1]).toMatchObject({ name: 'Ulcer disease', relations: ['Mother'] });
  expect(surgeries?.entries.map(({ name }) => name)).toEqual(['C-section', 'Heart valve replaced']);
  expect(medications?.entries).toEqual([]);
  expect(allergies?.entries).toEqual([
    {
      name: null,
      relations: [],
      details: [
        { name: 'allergy', value: 'Pollen' },
        { name: 'severity', value: 'mild' },
      ],
    },
  ]);
  expect(allergies?.modifiedBy).toMatchObject({
    name: `${member.name.given} ${member.name.family}`,
    kind: 'PATIENT',
    patient,
  });
});

test('the own page of an intake is one call too; the medical profile is not part of it', async () => {
  const { visit } = allergicVisit();
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ intake: Record<string, unknown> }>(
    `query ($id: ID!) { intake(id: $id) { ...Whole } } ${whole}`,
    { id: idOf('Intake', visit.intake.intakeId) },
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getIntake': 1 });
  expect(data.intake).toMatchObject({ reasonForVisit: visit.intake.reasonForVisit, medicalProfile: null });
});

test('a medical profile that cannot be read is null with an error, and the rest of the intake stands', async () => {
  const { visit } = allergicVisit();
  stack
    .vendor('vsee')
    .faults.set([{ operation: 'getVisit', effect: { kind: 'wrong-types', fields: ['medical_profile'] } }]);
  const { data, errors } = await stack.ask<{ visit: { intake: Record<string, unknown> } }>(
    `query ($id: ID!) { visit(id: $id) { intake { reasonForVisit medicalProfile { createdAt } } } }`,
    { id: idOf('Visit', `VSEE:${visit.vseeId}`) },
  );
  stack.vendor('vsee').faults.clear();
  expect(data.visit.intake).toEqual({ reasonForVisit: visit.intake.reasonForVisit, medicalProfile: null });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    path: ['visit', 'intake', 'medicalProfile'],
    extensions: { code: 'VENDOR_BAD_RESPONSE', vendor: 'VSEE' },
  });
});
