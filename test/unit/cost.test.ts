import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { estimate } from '../../src/cost/estimate.ts';
import { readCostRules } from '../../src/cost/rules.ts';
import { typeDefs } from '../../src/schema.ts';

/** The directives of our own schema, over a small one. */
const directives =
  typeDefs.join('\n').match(/directive @(?:cost|listSize)\([^)]*\) (?:repeatable )?on FIELD_DEFINITION/g) ?? [];
const schema = buildSchema(`
  ${directives.join('\n')}
  enum Vendor { CYBERMDCARE VSEE MDI UPDOX }
  interface Node { id: ID! }
  type Query {
    rooms(first: Int = 20): Rooms @cost(vendor: VSEE, call: "listRooms", perKey: 1)
    room(code: String!): Room @cost(vendor: VSEE, call: "getRoom", perKey: 1)
    nodes(ids: [ID!]!): [Node]
  }
  type Rooms { edges: [Edge!]! }
  type Edge { node: Room }
  type Room implements Node {
    id: ID!
    name: String
    about: String @cost(vendor: VSEE, call: "getRoom", perKey: 1)
    rules: String @cost(vendor: VSEE, call: "getRoom", perKey: 1)
    entry: String @cost(vendor: UPDOX, call: "getEntries", perBatch: 1, batchSize: 200)
    staff: [Person!] @cost(vendor: VSEE, call: "listStaff", perKey: 1) @listSize(assumed: 4)
    guests: [Person!]
  }
  type Person implements Node { id: ID! record: String @cost(vendor: CYBERMDCARE, call: "getRecord", perKey: 1, tokenCalls: 1) }
`);
const rules = readCostRules(schema);

function cost(query: string, variables: Record<string, unknown> = {}): Record<string, number> {
  const { definitions } = parse(query);
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const totals: Record<string, number> = {};
  for (const { vendor, call, calls } of estimate({ schema, operation, fragments, variables }, rules)) {
    totals[`${vendor} ${call}`] = (totals[`${vendor} ${call}`] ?? 0) + calls;
  }
  return totals;
}

test.each<[string, string, Record<string, number>]>([
  ['a field costs what it says', '{ room(code: "a") { name } }', { 'VSEE getRoom': 1 }],
  [
    'a page multiplies by its length',
    '{ rooms(first: 50) { edges { node { about } } } }',
    { 'VSEE listRooms': 1, 'VSEE getRoom': 50 },
  ],
  [
    'a page is as long as its default',
    '{ rooms { edges { node { about } } } }',
    { 'VSEE listRooms': 1, 'VSEE getRoom': 20 },
  ],
  [
    'fields of one parent share a call',
    '{ rooms(first: 5) { edges { node { about rules } } } }',
    { 'VSEE listRooms': 1, 'VSEE getRoom': 5 },
  ],
  [
    'a batch counts once for as many as it takes',
    '{ rooms(first: 450) { edges { node { entry } } } }',
    { 'VSEE listRooms': 1, 'UPDOX getEntries': 3 },
  ],
  [
    'a plain list is as long as the schema assumes',
    '{ room(code: "a") { staff { id record } } }',
    { 'VSEE getRoom': 1, 'VSEE listStaff': 1, 'CYBERMDCARE getRecord': 8 },
  ],
  [
    'a list of which nothing is said is taken for ten',
    '{ room(code: "a") { guests { record } } }',
    { 'VSEE getRoom': 1, 'CYBERMDCARE getRecord': 20 },
  ],
  [
    'other arguments are other calls',
    '{ a: room(code: "a") { name } b: room(code: "b") { name } c: room(code: "a") { name } }',
    { 'VSEE getRoom': 2 },
  ],
  [
    'a fragment costs what its fields cost',
    '{ rooms(first: 3) { edges { node { ...F } } } } fragment F on Room { about }',
    { 'VSEE listRooms': 1, 'VSEE getRoom': 3 },
  ],
  ['what is skipped costs nothing', '{ room(code: "a") @include(if: false) { name } }', {}],
  [
    'of the types that a node may have, the dearest counts',
    '{ nodes(ids: ["1", "2", "3"]) { ... on Room { about } ... on Person { record } } }',
    { 'CYBERMDCARE getRecord': 6 },
  ],
])('%s', (_name, query, expected) => {
  expect(cost(query)).toEqual(expected);
});

test('variables count as what they hold', () => {
  expect(
    cost(
      'query ($n: Int!, $deep: Boolean!) { rooms(first: $n) { edges { node { name about @include(if: $deep) } } } }',
      { n: 7, deep: true },
    ),
  ).toEqual({
    'VSEE listRooms': 1,
    'VSEE getRoom': 7,
  });
});

test('a variable that is left out counts as its default', () => {
  expect(cost('query ($n: Int = 9) { rooms(first: $n) { edges { node { about } } } }')).toEqual({
    'VSEE listRooms': 1,
    'VSEE getRoom': 9,
  });
});
