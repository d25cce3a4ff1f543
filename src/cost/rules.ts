import {
  getDirectiveValues,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { z } from 'zod';
import { vendors } from '../domain/vendor.ts';

/** What a field costs in calls to a vendor, at worst: the `@cost` of the schema. */
const costRule = z.object({
  vendor: z.enum(vendors),
  call: z.string(),
  perKey: z.int().min(0),
  perBatch: z.int().min(0),
  batchSize: z.int().min(1),
  tokenCalls: z.int().min(0),
});
export type CostRule = z.output<typeof costRule>;

export type FieldCost = Readonly<{
  rules: readonly CostRule[];
  /** How many items a plain list is taken to have; null where nothing is said. */
  listSize: number | null;
}>;

export type CostRules = ReadonlyMap<string, FieldCost>;

const listSize = z.object({ assumed: z.int().min(1) });

/** The costs of the schema's fields, by `Type.field`. */
export function readCostRules(schema: GraphQLSchema): CostRules {
  const rules = new Map<string, FieldCost>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) rules.set(`${type.name}.${field.name}`, costOf(schema, field));
  }
  return rules;
}

function costOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldCost {
  const cost = directive(schema, 'cost');
  const size = directive(schema, 'listSize');
  // A repeatable directive is read one node at a time: graphql-js would read the first alone.
  const applied = (field.astNode?.directives ?? []).filter(({ name }) => name.value === cost.name);
  const rules = applied.map((node) => costRule.parse(getDirectiveValues(cost, { directives: [node] })));
  const assumed = field.astNode == null ? undefined : getDirectiveValues(size, field.astNode);
  return { rules, listSize: assumed === undefined ? null : listSize.parse(assumed).assumed };
}

function directive(schema: GraphQLSchema, name: string): GraphQLDirective {
  const found = schema.getDirective(name);
  if (found == null) throw new Error(`the schema has no @${name}`);
  return found;
}
