import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PatientProfile } from '../../../src/domain/patient.ts';
import { isNpi } from '../../../src/domain/npi.ts';
import type { ProviderProfile } from '../../../src/domain/provider.ts';
import { refKey, type VendorRef } from '../../../src/domain/vendor.ts';
import { patientRules, providerRules } from '../../../src/identity/rules.ts';
import { type Claim, settle, strengths } from '../../../src/identity/settle.ts';
import { traitsOf } from '../../../src/identity/traits.ts';
import { judge } from '../../../src/identity/verdict.ts';
import { profile } from '../../support/identity/profile.ts';
import { provider } from '../../support/identity/provider-population.ts';

/** From so few values that people resemble each other in every way there is. */
const someone: fc.Arbitrary<PatientProfile> = fc
  .record({
    given: fc.constantFrom('Ana', 'Anna', 'William', 'Bill', 'Elena', 'Lena', 'Baby Girl', 'Jo'),
    middle: fc.constantFrom(null, 'Blue', 'B', 'Cole'),
    family: fc.constantFrom('Garcia', 'Gracia', 'Garcia-Lopez', 'Jensen', 'Garcia Jr', 'Garcia Sr'),
    birthDate: fc.constantFrom(null, '1980-03-04', '1980-04-03', '1980-03-05', '2008-07-01', '1900-01-01'),
    gender: fc.constantFrom('MALE', 'FEMALE', 'UNKNOWN'),
    email: fc.constantFrom(null, 'a@example.com', 'b@example.com', 'none@none.com'),
    phone: fc.constantFrom(null, '+12025550143', '+12025550199', '555-555-5555'),
    street: fc.constantFrom('1 Elm St', '2 Fir Ave'),
    plantedId: fc.constantFrom(
      null,
      null,
      null,
      'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
      '00000000-7dec-41d0-a765-00a0c91e6bf6',
    ),
  })
  .map(profile);

const verdictOf = (a: PatientProfile, b: PatientProfile) => judge(traitsOf(a), traitsOf(b), patientRules);

test('a verdict is the same whichever record comes first', () => {
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      expect(verdictOf(a, b)).toEqual(verdictOf(b, a));
    }),
    { numRuns: 5_000 },
  );
});

test('no rule links two records with a veto; a planted key is no rule but a fact', () => {
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      const { grade, rule, vetoes } = verdictOf(a, b);
      if (grade === 'CERTAIN' && rule !== 'planted-key/1') expect(vetoes).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test('what is certain agrees in first name, birth date and one contact, address included', () => {
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      const { grade, rule, matched } = verdictOf(a, b);
      if (grade !== 'CERTAIN' || rule === 'planted-key/1') return;
      expect(matched).toContain('GIVEN_NAME');
      expect(matched).toContain('BIRTH_DATE');
      expect(matched.some((field) => ['EMAIL', 'PHONE', 'ADDRESS'].includes(field))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test('capitals, blanks and accents change no verdict', () => {
  const restyled = (a: PatientProfile): PatientProfile => ({
    ...a,
    email: a.email == null ? null : ` ${a.email.toUpperCase()} `,
    name:
      a.name == null
        ? null
        : {
            ...a.name,
            given: `${a.name.given?.toUpperCase() ?? ''} `,
            family: a.name.family?.replace('e', 'é') ?? null,
          },
  });
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      expect(verdictOf(restyled(a), b)).toEqual(verdictOf(a, b));
    }),
    { numRuns: 2_000 },
  );
});

/** Clinicians of few names, numbers and mailboxes: right, wrong, shared, missing. */
const clinician = fc
  .record({
    given: fc.constantFrom('Ana', 'Anna', 'William', 'Bill', 'Elena', null),
    family: fc.constantFrom('Garcia', 'Gracia', 'Garcia-Lopez', 'Jensen', 'Garcia Jr', null),
    npi: fc.constantFrom(null, '1234567893', '1245319599', '1234567890', ''),
    email: fc.constantFrom(null, 'a@example.com', 'b@example.com', 'office@example.com', 'none@none.com'),
    phone: fc.constantFrom(null, '+12025550143', '555-555-5555'),
  })
  .map((parts) => provider({ vendor: 'VSEE', id: '501', ...parts }));

const verdictOn = (a: ProviderProfile, b: ProviderProfile) => judge(traitsOf(a), traitsOf(b), providerRules);

test('a verdict on two providers is the same whichever comes first, and no rule links them with a veto', () => {
  fc.assert(
    fc.property(clinician, clinician, (a, b) => {
      const verdict = verdictOn(a, b);
      expect(verdict).toEqual(verdictOn(b, a));
      if (verdict.grade === 'CERTAIN') expect(verdict.vetoes).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test('providers that are certainly one bear one valid number, or one name and one mailbox that is their own', () => {
  fc.assert(
    fc.property(clinician, clinician, (a, b) => {
      const { grade, matched } = verdictOn(a, b);
      if (grade !== 'CERTAIN') return;
      const isNumber = a.npi === b.npi && isNpi(a.npi ?? '');
      const isMailbox = a.email === b.email && ['a@example.com', 'b@example.com'].includes(a.email ?? '');
      const isName = matched.includes('GIVEN_NAME') && matched.includes('FAMILY_NAME');
      expect(isNumber || (isName && isMailbox)).toBe(true);
      // A number that both tell is never contradicted by what links them.
      if (isNpi(a.npi ?? '') && isNpi(b.npi ?? '')) expect(isNumber).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

const ref = (vendor: 'VSEE' | 'MDI' | 'UPDOX'): fc.Arbitrary<VendorRef> =>
  fc.integer({ min: 1, max: 4 }).map((id) => ({ vendor, id: String(id) }));
const claim: fc.Arbitrary<Claim> = fc
  .tuple(
    fc.constantFrom(['VSEE', 'MDI'] as const, ['VSEE', 'UPDOX'] as const, ['MDI', 'UPDOX'] as const),
    fc.constantFrom(...strengths),
  )
  .chain(([[one, other], strength]) => fc.tuple(ref(one), ref(other)).map((records) => ({ records, strength })));
const nameOf = ({ records: [a, b] }: Claim): string => `${refKey(a)} ${refKey(b)}`;
const claims = fc.uniqueArray(claim, { selector: nameOf, maxLength: 14 });
const shuffled = (some: readonly Claim[]) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length }));

test('which claims hold does not depend on the order in which they came', () => {
  fc.assert(
    fc.property(claims.chain(shuffled), ([some, inAnotherOrder]) => {
      const held = settle(inAnotherOrder).map(nameOf);
      expect(held.toSorted()).toEqual(settle(some).map(nameOf).toSorted());
    }),
  );
});

test('a record has one counterpart at most at each other vendor', () => {
  fc.assert(
    fc.property(claims, (some) => {
      const sides = settle(some).flatMap(({ records: [a, b] }) => [
        `${refKey(a)} ${b.vendor}`,
        `${refKey(b)} ${a.vendor}`,
      ]);
      expect(new Set(sides).size).toBe(sides.length);
    }),
  );
});

test('a person’s only decision about a record is never undone by rules', () => {
  fc.assert(
    fc.property(claims, claim, (some, decided) => {
      const byPerson: Claim = { ...decided, strength: 'person' };
      const [a, b] = byPerson.records;
      const isElsewhere = (other: Claim): boolean =>
        !other.records.some((one) => [refKey(a), refKey(b)].includes(refKey(one)));
      const others = some.filter((other) => other.strength !== 'person' || isElsewhere(other));
      const all = [...others.filter((other) => nameOf(other) !== nameOf(byPerson)), byPerson];
      expect(settle(all)).toContain(byPerson);
    }),
  );
});
