import fc from 'fast-check';
import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { scalars } from '../../src/resolvers/scalars.ts';

type Name = keyof typeof scalars;
const scalarOf = (name: Name): GraphQLScalarType => scalars[name];

/** All three ways in and out: to the client, from a variable, from a literal. */
const ways = (name: Name) => {
  const scalar = scalarOf(name);
  return [
    ['out', (value: unknown) => scalar.serialize(value)],
    ['in a variable', (value: unknown) => scalar.parseValue(value)],
    ['in a literal', (value: unknown) => scalar.parseLiteral({ kind: Kind.STRING, value: String(value) })],
  ] as const;
};

const good: readonly (readonly [Name, string])[] = [
  ['LocalDate', '1980-01-31'],
  ['LocalDate', '2028-02-29'],
  ['EmailAddress', 'ana.garcia+clinic@example.com'],
  ['PhoneNumber', '+12025550143'],
  ['NPI', '1234567893'],
  ['USState', 'CA'],
];

test.each(good)('%s takes %s', (name, text) => {
  for (const [, pass] of ways(name)) expect(pass(text)).toBe(text);
});

const bad: readonly (readonly [Name, string])[] = [
  ['DateTime', 'yesterday'],
  ['DateTime', '2026-03-01T15:30:00'],
  ['DateTime', '2026-02-31T15:30:00Z'],
  ['DateTime', '03-01-2026 15:30'],
  ['LocalDate', '31/01/1980'],
  ['LocalDate', '1980-02-31'],
  ['LocalDate', '1980-1-31'],
  ['EmailAddress', 'ana'],
  ['EmailAddress', 'ana@'],
  ['EmailAddress', 'ana garcia@example.com'],
  ['PhoneNumber', '202-555-0143'],
  ['PhoneNumber', '12025550143'],
  ['PhoneNumber', '+1 202 555 0143'],
  ['PhoneNumber', '+0123456789'],
  ['PhoneNumber', `+${'1'.repeat(60)}x`],
  ['NPI', '1234567890'],
  ['NPI', '123456789'],
  ['USState', 'California'],
  ['USState', 'ca'],
];

test.each(bad)('%s refuses %s, names itself and not the value', (name, text) => {
  for (const [way, pass] of ways(name)) {
    expect(() => pass(text), way).toThrow(new GraphQLError(`The value is not a valid ${name}.`));
  }
});

describe('DateTime', () => {
  test('goes out in ISO 8601, in UTC, from epoch milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.parse('2100-01-01') }), (at) => {
        expect(JSON.stringify(scalars.DateTime.serialize(at))).toBe(`"${new Date(at).toISOString()}"`);
      }),
    );
  });

  test('comes in with any offset', () => {
    expect(scalars.DateTime.parseValue('2026-03-01T07:30:00-08:00')).toEqual(new Date('2026-03-01T15:30:00Z'));
  });

  test('a time that is none does not go out as one', () => {
    for (const value of [Number.NaN, Infinity, new Date(Number.NaN)]) {
      expect(() => scalars.DateTime.serialize(value)).toThrow('The value is not a valid DateTime.');
    }
  });
});

test('no scalar lets anything through that is not of its kind, and none quotes it', () => {
  const strange = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true }),
    fc.string().map((text) => `Canary ${text}`),
    fc.string().map((text) => ({ name: `Canary ${text}` })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(scalars) as Name[])), strange, (name, value) => {
      for (const [, pass] of ways(name).slice(0, 2)) {
        try {
          const passed = pass(value);
          expect(passed instanceof Date || typeof passed === 'string').toBe(true);
        } catch (error) {
          expect((error as Error).message).toBe(`The value is not a valid ${name}.`);
        }
      }
    }),
  );
});

test('a literal of another kind is refused with its place in the document', () => {
  const node = { kind: Kind.INT, value: '5550143198' } as const;
  for (const name of Object.keys(scalars) as Name[]) {
    try {
      scalarOf(name).parseLiteral(node);
      expect.unreachable(name);
    } catch (error) {
      expect(error).toBeInstanceOf(GraphQLError);
      expect((error as GraphQLError).message).not.toContain('5550143198');
      expect((error as GraphQLError).nodes).toEqual([node]);
    }
  }
});
