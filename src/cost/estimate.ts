import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import type { Vendor } from '../domain/vendor.ts';
import type { CostRule, CostRules } from './rules.ts';

/** A plain list whose size nothing tells is taken to be this long. */
const assumedListSize = 10;

/** The calls that one field may cause, at worst. */
export type PlannedCall = Readonly<{ vendor: Vendor; call: string; field: string; calls: number }>;

export type Question = Readonly<{
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}>;

const sized = z.object({
  first: z.int().min(0).max(1_000).optional(),
  ids: z.array(z.unknown()).optional(),
  /** What a router asks for: each costs what `node` does. */
  representations: z.array(z.unknown()).optional(),
});

/**
 * What an operation may cost in vendor calls before anything is asked: each field's price times the number of its
 * parents. Fields of one parent that need the same call pay once; of the types that an abstract field may turn out to
 * have, the dearest counts.
 */
export function estimate(question: Question, rules: CostRules): readonly PlannedCall[] {
  const root = question.schema.getRootType(question.operation.operation);
  if (root == null) return [];
  const { variableDefinitions = [], selectionSet } = question.operation;
  // With their defaults; wrong ones are refused elsewhere, and must not make the estimate smaller than it is.
  const { coerced = question.variables } = getVariableValues(question.schema, variableDefinitions, question.variables);
  return [...walk({ ...question, variables: coerced }, rules, selectionSet, root, 1, '').values()];
}

type Plan = Map<string, PlannedCall>;

function walk(
  question: Question,
  rules: CostRules,
  selectionSet: SelectionSetNode,
  type: GraphQLObjectType,
  parents: number,
  path: string,
): Plan {
  const plan: Plan = new Map();
  for (const node of fieldsOf(question, selectionSet, type)) {
    const field = type.getFields()[node.name.value];
    if (field === undefined) continue;
    const name = `${type.name}.${field.name}`;
    const args = argumentsOf(question, field, node);
    const sizes = sized.safeParse(args).data ?? {};
    const cost = rules.get(sizes.representations === undefined ? name : 'Query.node') ?? { rules: [], listSize: null };
    for (const rule of cost.rules) {
      // The same call with other arguments is another call.
      const planned = priced(rule, parents * (sizes.representations?.length ?? 1), name);
      add(plan, planned, `${path} ${rule.vendor} ${rule.call} ${JSON.stringify(args)}`);
    }

    const items = parents * itemsOf(field, sizes, cost.listSize);
    const below = belowOf(question, rules, node, field, items, `${path}.${node.alias?.value ?? field.name}`);
    for (const [key, planned] of below) add(plan, planned, key);
  }
  return plan;
}

function add(plan: Plan, planned: PlannedCall, key: string): void {
  const known = plan.get(key);
  if (known === undefined || known.calls < planned.calls) plan.set(key, planned);
}

function priced(
  { vendor, call, perKey, perBatch, batchSize, tokenCalls }: CostRule,
  parents: number,
  field: string,
): PlannedCall {
  const calls = perKey * parents + perBatch * Math.ceil(parents / batchSize);
  return { vendor, call, field, calls: calls * (1 + tokenCalls) };
}

/** How many things one parent's field leads to: a page as long as was asked for, a list as long as is assumed. */
function itemsOf(
  field: GraphQLField<unknown, unknown>,
  sizes: z.output<typeof sized>,
  listSize: number | null,
): number {
  const listed = sizes.ids ?? sizes.representations;
  if (listed !== undefined) return listed.length;
  if (sizes.first !== undefined) return sizes.first;
  const isPage = field.name === 'edges';
  return isListType(getNullableType(field.type)) && !isPage ? (listSize ?? assumedListSize) : 1;
}

function belowOf(
  question: Question,
  rules: CostRules,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  items: number,
  path: string,
): Plan {
  const type = getNamedType(field.type);
  if (node.selectionSet === undefined || !isCompositeType(type)) return new Map();
  const { selectionSet } = node;
  if (isObjectType(type)) return walk(question, rules, selectionSet, type, items, path);
  const plans = question.schema
    .getPossibleTypes(type)
    .map((possible) => walk(question, rules, selectionSet, possible, items, path));
  return plans.reduce<Plan>((dearest, plan) => (total(plan) > total(dearest) ? plan : dearest), new Map());
}

function total(plan: Plan): number {
  return [...plan.values()].reduce((sum, { calls }) => sum + calls, 0);
}

/** The fields that are asked of this type, those of its fragments among them; what is skipped is left out. */
function fieldsOf(question: Question, selectionSet: SelectionSetNode, type: GraphQLObjectType): readonly FieldNode[] {
  return selectionSet.selections.flatMap((selection): readonly FieldNode[] => {
    if (isLeftOut(selection, question.variables)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : question.fragments.get(selection.name.value);
    if (fragment === undefined || !fits(question.schema, fragment.typeCondition?.name.value, type)) return [];
    return fieldsOf(question, fragment.selectionSet, type);
  });
}

function fits(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function isLeftOut(node: Parameters<typeof getDirectiveValues>[1], variables: Question['variables']): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.['if'] === true || include?.['if'] === false;
}

/** A variable that is missing or wrong is refused elsewhere; here it only must not end the estimate. */
function argumentsOf(
  question: Question,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, question.variables);
  } catch {
    return {};
  }
}
