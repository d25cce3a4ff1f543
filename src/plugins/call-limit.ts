import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { estimate, type PlannedCall } from '../cost/estimate.ts';
import { readCostRules } from '../cost/rules.ts';

/** An operation that somebody wants carried out. */
export type Wanted = Readonly<{ document: DocumentNode; operation: OperationDefinitionNode; variables: Variables }>;

/** The vendor calls that an operation may take; throws where they are too many, naming the field that costs the most. */
export type CallLimit = (wanted: Wanted) => readonly PlannedCall[];

export function createCallLimit(schema: GraphQLSchema, mostCalls: number): CallLimit {
  const rules = readCostRules(schema);
  return ({ document, operation, variables }) => {
    const planned = lastPlan(operation, variables, () =>
      estimate({ schema, operation, fragments: fragmentsOf(document.definitions), variables }, rules),
    );
    const total = planned.reduce((sum, { calls }) => sum + calls, 0);
    if (total > mostCalls) throw tooExpensive(total, mostCalls, planned);
    return planned;
  };
}

/** Estimates an operation's vendor calls before it runs, notes them on its bill as planned, and refuses too many. */
export function callLimit(mostCalls: number): ApolloServerPlugin<Context> {
  let limit: CallLimit = () => [];
  return {
    serverWillStart: ({ schema }) => {
      limit = createCallLimit(schema, mostCalls);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request, contextValue }) => {
          if (operation === undefined) return Promise.resolve();
          contextValue.bill.plan(limit({ document, operation, variables: request.variables ?? {} }));
          return Promise.resolve();
        },
      }),
  };
}

type Variables = Readonly<Record<string, unknown>>;
type Plan = Readonly<{ variables: string; planned: readonly PlannedCall[] }>;

/** Documents are kept parsed, so the plan of each is kept beside it, for the variables it was asked with last. */
const plans = new WeakMap<OperationDefinitionNode, Plan>();

function lastPlan(
  operation: OperationDefinitionNode,
  variables: Variables,
  plan: () => readonly PlannedCall[],
): readonly PlannedCall[] {
  const key = JSON.stringify(variables);
  const last = plans.get(operation);
  if (last?.variables === key) return last.planned;
  const planned = plan();
  plans.set(operation, { variables: key, planned });
  return planned;
}

function fragmentsOf(definitions: readonly { readonly kind: Kind }[]): ReadonlyMap<string, FragmentDefinitionNode> {
  const isFragment = (node: { readonly kind: Kind }): node is FragmentDefinitionNode =>
    node.kind === Kind.FRAGMENT_DEFINITION;
  return new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
}

function tooExpensive(total: number, most: number, planned: readonly PlannedCall[]): GraphQLError {
  const [dearest] = planned.toSorted((a, b) => b.calls - a.calls);
  const where = dearest === undefined ? '' : ` ${dearest.field} alone may take ${dearest.calls}.`;
  return new GraphQLError(`The operation may take ${total} vendor calls; ${most} are allowed.${where}`, {
    extensions: { code: 'OPERATION_TOO_EXPENSIVE', http: { status: 400 } },
  });
}
