import { credentials } from '../../src/sandbox/index.ts';
import type { PatientRecord, Visit, World } from '../../src/sandbox/world/types.ts';
import { type Call, type Reply, type SandboxUnderTest, textAt } from './wire.ts';

/** The account's code alone opens what is "[public access]". */
export const account = { 'x-accountcode': credentials.vsee.accountCode };
/** The "Clinic Admin token (app token)". */
export const clinic = { ...account, 'x-apitoken': credentials.vsee.apiToken };
export const key = { ...account, 'x-apikey': credentials.vsee.apiKey };

export type VseeUnderTest = Readonly<{
  /** A call by path, below the staging prefix that S1's samples have. */
  call: (path: string, call?: Call) => Promise<Reply>;
  /** Headers with a token of this patient's own, from single sign-on. */
  as: (member: PatientRecord) => Promise<Readonly<Record<string, string>>>;
}>;

export function vseeUnderTest(up: () => SandboxUnderTest): VseeUnderTest {
  const call: VseeUnderTest['call'] = (path, rest) => up().call('vsee', `/vc/next/api_v3${path}`, rest);
  return {
    call,
    as: async ({ plantedKey, name }) => {
      if (plantedKey === null) throw new Error('a patient without a key of the clinic');
      const json = { first_name: name.given, last_name: name.family, type: 200, code: plantedKey };
      const { body } = await call('/users/sso', { headers: key, json });
      return { ...account, 'x-apitoken': textAt(body, 'data', 'token', 'token') };
    },
  };
}

/** Patients with a key of the clinic, who can sign on, and visits of theirs. */
export function plantedMembers(world: World): readonly PatientRecord[] {
  const withVisits = new Set(world.visits.map(({ memberId }) => memberId));
  return world.patients.vsee.filter(({ plantedKey, vendorId }) => plantedKey !== null && withVisits.has(vendorId));
}

export function visitOf(world: World, fits: (visit: Visit) => boolean): Visit {
  const found = world.visits.find(fits);
  if (found === undefined) throw new Error('the world has no such visit');
  return found;
}
