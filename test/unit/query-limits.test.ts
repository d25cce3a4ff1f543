import fc from 'fast-check';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { queryLimits } from '../../src/plugins/query-limits.ts';
import { clientDocument } from '../support/document.ts';

const schema = buildSchema('type Query { a: Query, b: Query, leaf: Int } type Subscription { leaf: Int }');
const refusals = (query: string): readonly string[] =>
  validate(schema, parse(query), [queryLimits]).map(({ message }) => message);

const nested = (levels: number, inner = 'leaf'): string =>
  `${'a { '.repeat(levels - 1)}${inner}${' }'.repeat(levels - 1)}`;
const tooDeep = (depth: number): string => `The document is ${String(depth)} levels deep; 14 are allowed.`;

describe('Q1 depth', () => {
  test('14 levels pass, 15 do not', () => {
    expect(refusals(`{ ${nested(14)} }`)).toEqual([]);
    expect(refusals(`{ ${nested(15)} }`)).toEqual([tooDeep(15)]);
    expect(refusals(`{ ${nested(60)} }`)).toEqual([tooDeep(60)]);
  });

  test('the deepest way counts, wherever it is among its neighbours', () => {
    expect(refusals(`{ leaf b { leaf } ${nested(15)} b { leaf } }`)).toEqual([tooDeep(15)]);
  });

  test('fragments count as what they hold: named, inline, one in another', () => {
    expect(refusals(`{ ...F } fragment F on Query { ${nested(15)} }`)).toEqual([tooDeep(15)]);
    expect(refusals(`{ ... on Query { ... @include(if: true) { ${nested(15)} } } }`)).toEqual([tooDeep(15)]);
    const chain = `{ a { ...F } } fragment F on Query { ${nested(7, 'a { ...G }')} } fragment G on Query { ${nested(7)} }`;
    expect(refusals(chain)).toEqual([tooDeep(15)]);
    expect(refusals(chain.replace('{ a { ...F } }', '{ ...F }'))).toEqual([]);
  });

  test('a fragment used at two depths is measured at the deeper', () => {
    const query = `{ ...F a { a { ...F } } } fragment F on Query { ${nested(13)} }`;
    expect(refusals(query)).toEqual([tooDeep(15)]);
  });

  test('each operation of a document is measured', () => {
    expect(refusals(`query A { leaf } query B { ${nested(15)} }`)).toEqual([tooDeep(15)]);
  });

  test('Q8 a fragment in itself, or one that is not there, does not hang it', () => {
    expect(refusals('{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
    expect(refusals('{ ...A } fragment A on Query { a { ...B } } fragment B on Query { a { ...A } }')).toEqual([]);
    expect(refusals('{ ...Missing }')).toEqual([]);
  });

  test('introspection is as deep as it is: its own fields do not count', () => {
    expect(refusals(`{ __schema { types { fields { type { ofType { ofType { name } } } } } } }`)).toEqual([]);
  });

  test('Q3 fragments that multiply are measured once each', () => {
    const levels = 200;
    const fragments = Array.from({ length: levels }, (_, index) => {
      const next = index + 1 === levels ? 'leaf' : `...F${String(index + 1)} ...F${String(index + 1)}`;
      return `fragment F${String(index)} on Query { ${next} }`;
    });
    expect(refusals(`{ ...F0 } ${fragments.join(' ')}`)).toEqual([]);
  });

  test('however a document is cut into fragments, its depth is the same', () => {
    const cuts = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(cuts, (isCut) => {
        const fragments: string[] = [];
        const body = isCut.reduceRight((inner, cut, index) => {
          if (!cut) return `a { ${inner} }`;
          fragments.push(`fragment F${String(index)} on Query { a { ${inner} } }`);
          return `...F${String(index)}`;
        }, 'leaf');
        const depth = isCut.length + 1;
        expect(refusals(`{ ${body} } ${fragments.join(' ')}`)).toEqual(depth > 14 ? [tooDeep(depth)] : []);
      }),
    );
  });
});

describe('Q4 aliases', () => {
  const aliased = (count: number): string =>
    Array.from({ length: count }, (_, index) => `x${String(index)}: leaf`).join(' ');

  test('30 pass, 31 do not, and one error says so however many there are', () => {
    expect(refusals(`{ ${aliased(30)} }`)).toEqual([]);
    for (const count of [31, 500]) {
      expect(refusals(`{ ${aliased(count)} }`)).toEqual(['The document has more than 30 aliases.']);
    }
  });

  test('wherever they are: nested, in fragments, in other operations', () => {
    expect(refusals(`{ ${aliased(16)} a { ...F } } fragment F on Query { ${aliased(15)} }`)).toHaveLength(1);
    expect(refusals(`query A { ${aliased(16)} } query B { ${aliased(15)} }`)).toHaveLength(1);
  });
});

test("the client's own documents are far within the limits", () => {
  for (const name of ['room-day', 'patient-search', 'questionnaire-list']) {
    const wide = validate(schema, parse(clientDocument(name)), [queryLimits]);
    expect(wide).toEqual([]);
  }
});

test('it is a rule beside the standard ones, which it does not disturb', () => {
  const errors = validate(schema, parse(`{ ${nested(15)} nothing }`), [...specifiedRules, queryLimits]);
  expect(errors.map(({ message }) => message).toSorted()).toEqual([
    'Cannot query field "nothing" on type "Query".',
    tooDeep(15),
  ]);
});
