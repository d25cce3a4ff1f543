import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  isObjectType,
  NoUnusedVariablesRule,
  parse,
  responsePathAsArray,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/compiled.ts';

/** All that a schema can say of a field: null or not, a list or not, of things, of leaves, of things of several types. */
const sdl = `
  enum Colour { RED GREEN }
  interface Named { name: String id: ID! }
  type Cat implements Named { name: String id: ID! lives: Int! colour: Colour! friend: Named owner: Person! cats: [Cat!]! }
  type Person implements Named { name: String id: ID! age: Int! cats: [Cat] named: [Named!] any: [Any]! colour: Colour }
  union Any = Cat | Person
  input Wish { colour: Colour! = GREEN, many: [Int!], deep: Wish }
  scalar _Any
  type Query {
    cat: Cat  person(id: ID, first: Int! = 3): Person  sure: Person!  named: [Named]!  any: Any
    told(wish: Wish, colour: Colour = RED, ids: [ID!]): String
  }
`;

type Place = readonly (string | number)[];
type Draw = (place: Place, of: number) => number;

/** A number below `of` that hangs on the place and the seed alone. */
function drawing(seed: number): Draw {
  return (place, of) => {
    const { length } = place.join('/');
    let hash = Math.imul(seed ^ length, 0x9e3779b1);
    for (const char of place.join('/')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    return ((hash ^ (hash >>> 15)) >>> 3) % of;
  };
}

/**
 * How fields come. graphql-js forgets to wait for an item that fails late when another of its list has failed at once,
 * so what fails either fails at once or late.
 */
const ways = ['at once', 'late', 'mixed, and nothing fails'] as const;
type Way = (typeof ways)[number];

/** Whatever a resolver may give: nothing, an error, a value that does not fit, a promise of these, or a value. */
function schemaOf(seed: number, way: Way): GraphQLSchema {
  const schema = buildSchema(sdl);
  const draw = drawing(seed);
  const isGood = way === 'mixed, and nothing fails';

  function thing(place: Place, types: readonly string[]) {
    return { __typename: types[draw([...place, 'type'], types.length)] };
  }

  function valueOf(type: string, place: Place): unknown {
    const bare = type.replace(/!$/, '');
    const [, of] = /^\[(.*)\]$/.exec(bare) ?? [];
    if (of !== undefined) {
      return Array.from({ length: draw([...place, 'length'], 4) }, (_, index) => settle(of, [...place, index]));
    }
    switch (bare) {
      case 'Int':
        return !isGood && draw([...place, 'bad'], 9) === 0 ? 'no number' : draw(place, 99);
      case 'Colour':
        return ['RED', 'GREEN', 'BLUE'][draw([...place, 'colour'], isGood ? 2 : 3)];
      case 'ID':
      case 'String':
        return `${bare} ${String(draw(place, 99))}`;
      case 'Named':
      case 'Any':
        return thing(place, ['Cat', 'Person']);
      default:
        return thing(place, [bare]);
    }
  }

  function settle(type: string, place: Place): unknown {
    const fate = draw([...place, 'fate'], 12);
    if (isGood) return fate < 6 ? Promise.resolve(valueOf(type, place)) : valueOf(type, place);
    const isLate = way === 'late';
    if (fate === 1 && isLate) return Promise.reject(new Error(`late at ${place.join('.')}`));
    if (fate === 1) return new Error(`returned at ${place.join('.')}`);
    const value = fate === 0 ? null : valueOf(type, place);
    return isLate ? Promise.resolve(value) : value;
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_source, args: Given, _context, info) => {
        if (field.name === 'told') return JSON.stringify(Object.entries(args).toSorted(byName));
        const place = responsePathAsArray(info.path);
        if (way === 'at once' && draw([...place, 'throws'], 12) === 0) throw new Error(`thrown at ${place.join('.')}`);
        return settle(String(field.type), place);
      };
    }
  }
  return schema;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b);
}

/** What can be asked of a type: a field that ends there, or the type of what stands below it. */
const askable: Readonly<Record<string, readonly (readonly [field: string, below: string | null])[]>> = {
  Cat: [
    ...['name', 'id', 'lives', 'colour', 'n: name', '__typename', '...OfNamed'].map((field) => [field, null] as const),
    ...[['friend', 'Named'] as const, ['owner', 'Person'] as const, ['cats', 'Cat'] as const],
    ...[['others: cats', 'Cat'] as const],
  ],
  Person: [
    ...['name', 'id', 'age', 'colour', 'c: colour', '__typename'].map((field) => [field, null] as const),
    ...[['cats', 'Cat'] as const, ['named', 'Named'] as const, ['any', 'Any'] as const],
  ],
  Named: [
    ...['name', 'id', '__typename', '...OfNamed'].map((field) => [field, null] as const),
    ...[['... on Cat', 'Cat'] as const, ['... on Person', 'Person'] as const],
  ],
  Any: [
    ...['__typename', '...OfCat'].map((field) => [field, null] as const),
    ...[['... on Cat', 'Cat'] as const, ['... on Person', 'Person'] as const, ['... on Named', 'Named'] as const],
  ],
  Query: [
    ...['told(wish: $wish, colour: GREEN, ids: $ids)', 't: told(wish: { many: [1], deep: $wish })', 'u: told'].map(
      (field) => [field, null] as const,
    ),
    ...[['cat', 'Cat'] as const, ['person(id: $id, first: $first)', 'Person'] as const, ['sure', 'Person'] as const],
    ...[['named', 'Named'] as const, ['any', 'Any'] as const],
  ],
};

/** A few of the fields of a type, and of what stands below them; `draw` says which. */
function selection(type: string, depth: number, draw: (of: number) => number): string {
  const all = askable[type] ?? [];
  const chosen = Array.from({ length: 1 + draw(4) }, () => all[draw(all.length)] ?? ['__typename', null]);
  return chosen
    .map(([field, below]) => {
      if (below === null) return field;
      return depth === 0 ? '__typename' : `${field} { ${selection(below, depth - 1, draw)} }`;
    })
    .join(' ');
}

/** One of very many documents. */
function documentOf(seed: number): string {
  const drawn = drawing(seed);
  let times = 0;
  const draw = (of: number): number => drawn([(times += 1)], of);
  return `query Q($id: ID, $first: Int! = 5, $wish: Wish = { colour: RED }, $ids: [ID!]) {
    ${selection('Query', 4, draw)}
  }
  fragment OfNamed on Named { id ... on Person { age colour } ...OfCat }
  fragment OfCat on Cat { lives owner { name } }`;
}

const variables = fc.record(
  {
    id: fc.constantFrom('7', 8, null),
    first: fc.constantFrom(1, 2),
    wish: fc.constantFrom(null, {}, { many: [1, 2] }, { many: 3, deep: { colour: 'RED' } }),
    ids: fc.constantFrom('one', ['one', 2], null),
  },
  { requiredKeys: [] },
);

/** As a client sees it: the errors by the place that they left empty, which may be above where they happened. */
function seen({ data, errors = [] }: ExecutionResult) {
  const told = errors.map((error) => ({
    gap: gapIn(data, error.path ?? []),
    error: JSON.stringify({ ...error.toJSON(), cause: error.originalError?.message ?? error.message }),
  }));
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: new Map(
      [...Map.groupBy(told, ({ gap }) => gap)].map(([gap, some]) => [gap, some.map(({ error }) => error)]),
    ),
  };
}

function gapIn(data: unknown, place: Place): string {
  let [value, depth] = [data, 0];
  for (; depth < place.length && typeof value === 'object' && value !== null; depth += 1) {
    value = Reflect.get(value, place[depth] ?? '') as unknown;
  }
  if (value != null) throw new Error(`an error at ${place.join('.')}, where there is a value`);
  return place.slice(0, depth).join('.');
}

function placeOf(gap: string): Place {
  return gap.split('.').map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
}

type Given = Readonly<Record<string, unknown>>;

function both(schema: GraphQLSchema, text: string, given: Given) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return {
    faults: validate(schema, document, [...specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)]),
    own: async () =>
      seen(await createExecutor(schema)({ document, operation, operationName: null, variables: given }, {} as never)),
    theirs: async () => seen(await execute({ schema, document, variableValues: given })),
  };
}

describe('what was compiled says what graphql-js says', () => {
  test.each(ways)('whatever is asked for, and whatever becomes of it: %s', async (way) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), variables, async (seed, asked, given) => {
        const { faults, own, theirs } = both(schemaOf(seed, way), documentOf(asked), given);
        if (faults.length > 0) return;
        const [compiled, executed] = [await own(), await theirs()];
        expect(compiled.data).toEqual(executed.data);
        expect([...compiled.errors.keys()].toSorted()).toEqual([...executed.errors.keys()].toSorted());
        for (const [gap, errors] of compiled.errors) {
          // Of several errors below a place that they emptied each tells some, and one is enough.
          const isAbove = errors.some((error) => !error.includes(`"path":${JSON.stringify(placeOf(gap))}`));
          if (!isAbove) expect(errors).toEqual(executed.errors.get(gap));
        }
        compared += 1;
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const schema = schemaOf(1, 'mixed, and nothing fails');
  test.each<[string, string, Given]>([
    ['a variable with a default that may not be null', 'query ($f: Int! = 5) { person(first: $f) { id } }', {}],
    ['a type that holds itself', 'query ($w: Wish) { told(wish: $w) }', { w: { deep: { deep: { many: 1 } } } }],
    ['a directive', 'query ($is: Boolean!) { told cat @skip(if: $is) { id } }', { is: true }],
    ['a question for the schema', '{ __schema { queryType { name } } told }', {}],
    ['a missing variable', 'query ($id: ID!) { person(id: $id) { id } }', {}],
    ['a variable that does not fit', 'query ($w: Wish) { told(wish: $w) }', { w: { colour: 'PINK' } }],
    [
      'more fields than are compiled',
      `{ ${Array.from({ length: 600 }, (_, at) => `a${String(at)}: told`).join(' ')} }`,
      {},
    ],
    ['fragments that multiply', multiplying(12), {}],
  ])('%s', async (_name, text, given) => {
    const { faults, own, theirs } = both(schema, text, given);
    expect(faults).toEqual([]);
    expect(await own()).toEqual(await theirs());
  });
});

test('what cannot be compiled is carried out all the same', async () => {
  const bare = buildSchema('type Query { told(of: String): String }');
  const text = 'query ($of: String) { told(of: $of) }';
  const { own, theirs } = both(bare, text, { of: 'one' });
  expect(await own()).toEqual(await theirs());
});

/** A short document with very many fields. */
function multiplying(times: number): string {
  const fragments = Array.from({ length: times }, (_, at) => {
    const next = at + 1 === times ? 'name' : `friend { ...F${String(at + 1)} } f: friend { ...F${String(at + 1)} }`;
    return `fragment F${String(at)} on Cat { ${next.replaceAll('...', '... on Cat { ...').replaceAll(/(F\d+) \}/g, '$1 } }')} }`;
  });
  return `{ cat { ...F0 } } ${fragments.join(' ')}`;
}
