import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

type Node = {
  id: string;
  title: string;
  isActive: boolean;
  position: number;
  product: { __typename: string; kind: string; name: string; pharmacy: { pharmacyId: string } | null } & Record<
    string,
    unknown
  >;
};
type Page = { offerings: { totalCount: number; edges: { node: Node }[] } };

const query = `query ($filter: OfferingFilter, $orderBy: OfferingOrder! = TITLE) {
  offerings(first: 100, filter: $filter, orderBy: $orderBy) { totalCount edges { node {
    id title isActive position
    product {
      __typename kind name quantity dispenseUnit pharmacy { pharmacyId name }
      ... on Medication { strength ndc rxNormCode allowsSubstitutions }
      ... on Compound { compoundAllows: allowsSubstitutions }
      ... on Supply { supplyNdc: ndc isObsolete }
      ... on OtherProduct { kindRawCode }
    }
  } } }
}`;

const types: Readonly<Record<string, string>> = {
  medication: 'Medication',
  compound: 'Compound',
  supply: 'Supply',
  service: 'Service',
};

test('a product is of the type of its kind, with what that kind has, whichever of two shapes it comes in', async () => {
  stack.clearCalls();
  const { data, errors } = await stack.ask<Page>(query);
  expect(errors).toEqual([]);
  const byTitle = new Map(data.offerings.edges.map(({ node }) => [node.title, node]));
  for (const offering of stack.sandbox.world.offerings) {
    const node = byTitle.get(offering.title);
    expect(node?.product).toMatchObject({
      __typename: types[offering.kind],
      kind: offering.kind.toUpperCase(),
      name: offering.name,
      pharmacy: offering.pharmacyId === null ? null : { pharmacyId: String(offering.pharmacyId) },
    });
    if (offering.kind === 'medication') {
      expect(node?.product).toMatchObject({
        strength: offering.strength,
        ndc: offering.ndc,
        allowsSubstitutions: true,
      });
    }
    if (offering.kind === 'supply') expect(node?.product['supplyNdc']).toBe(offering.ndc);
  }
  expect(data.offerings.edges.map(({ node }) => node.title)).toEqual(
    stack.sandbox.world.offerings.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'en')),
  );
  expect(stack.calls()).toEqual({ 'mdi listOfferings': 1, 'mdi getToken': 1 });
});

test('the catalogue can be filtered, and told in its own order', async () => {
  const ask = async (variables: object): Promise<Node[]> => {
    const { data, errors } = await stack.ask<Page>(query, variables);
    expect(errors).toEqual([]);
    return data.offerings.edges.map(({ node }) => node);
  };
  const { offerings } = stack.sandbox.world;
  const supplies = await ask({ filter: { kind: ['SUPPLY', 'SERVICE'] } });
  expect(new Set(supplies.map(({ product }) => product.kind))).toEqual(new Set(['SUPPLY', 'SERVICE']));
  expect(await ask({ filter: { isActive: false } })).toHaveLength(offerings.filter(({ isActive }) => !isActive).length);
  const there = await ask({ filter: { pharmacyId: '123214' } });
  expect(there).toHaveLength(offerings.filter(({ pharmacyId }) => pharmacyId === 123_214).length);
  const places = (await ask({ orderBy: 'POSITION' })).map(({ position }) => position);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
