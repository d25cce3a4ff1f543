import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { globalId } from '../support/ids.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

test('a provider says how they work, and that a DEA number is there, never the number', async () => {
  const { world } = stack.sandbox;
  const one = world.cases.find(({ clinicianId }) => clinicianId !== null);
  const clinician = world.clinicians.find(({ mdiId }) => mdiId === one?.clinicianId);
  stack.clearCalls();
  const { data, errors, text } = await stack.ask<{ case: { provider: Record<string, unknown> } }>(
    `query ($id: ID!) { case(id: $id) { provider {
      npi specialty bio isOnline isOutOfOffice outOfOfficeMessage acceptsCases acceptsMessages hasDeaNumber
      licences { state number expiresOn isExpired }
    } } }`,
    { id: globalId('Case', one?.caseId) },
  );
  expect(errors).toEqual([]);
  const isAway = clinician?.npi.endsWith('1') ?? false;
  expect(data.case.provider).toMatchObject({
    npi: clinician?.npi,
    specialty: clinician?.specialty,
    bio: expect.stringContaining(clinician?.specialty ?? '-') as string,
    isOnline: true,
    isOutOfOffice: isAway,
    outOfOfficeMessage: isAway ? 'Back on Monday' : null,
    acceptsCases: !isAway,
    acceptsMessages: true,
    hasDeaNumber: true,
  });
  expect(data.case.provider['licences']).toHaveLength(clinician?.states.length ?? 0);
  expect(text).not.toContain('SB0000000');
  // The case shows a part of the clinician; the rest is one call, however many fields ask for it.
  expect(stack.calls()).toEqual({ 'mdi getToken': 1, 'mdi getCase': 1, 'mdi getClinician': 1 });
});

test('staff are read by kind and id, each kind by a call of its own', async () => {
  const { staff } = stack.sandbox.world.mdi;
  for (const [kind, name] of [
    ['support', 'SUPPORT_STAFF'],
    ['internal-support', 'VENDOR_STAFF'],
    ['assistant', 'MEDICAL_ASSISTANT'],
  ] as const) {
    const member = staff.find((one) => one.kind === kind);
    const { data, errors } = await stack.ask<{ staffMember: object }>(
      `query ($kind: StaffKind!, $id: ID!) { staffMember(kind: $kind, staffId: $id) { staffId kind name email roles } }`,
      { kind: name, id: member?.staffId },
    );
    expect(errors).toEqual([]);
    expect(data.staffMember).toEqual({
      staffId: member?.staffId,
      kind: name,
      name: `${member?.given ?? ''} ${member?.family ?? ''}`,
      email: member?.email,
      roles: [kind],
    });
  }
  const nobody = await stack.ask<{ staffMember: null }>(
    `{ staffMember(kind: VENDOR_STAFF, staffId: "nobody") { name } }`,
  );
  expect([nobody.data.staffMember, nobody.errors]).toEqual([null, []]);
});
