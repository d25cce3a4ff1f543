import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { memoizedPair } from './domain/memo.ts';
import { after, type Soon } from './domain/soon.ts';

/** An operation of a document that was read and checked. */
export type Checked = Readonly<{
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
}>;

export type Executor = (checked: Checked, context: Context) => Soon<ExecutionResult>;

/**
 * An operation with more fields is not compiled. Code is written for each field, and for a fragment's each time that it
 * is used: some 30 milliseconds for so many.
 */
const mostFields = 500;

/** Federation's scalar, which is read as it comes. */
const anything: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: '_Any' } };

/**
 * Carries out operations by code that is written for each of them once, as long as its document is kept. Whatever the
 * compiler is not trusted with, graphql-js carries out: directives, and fields that speak of the schema.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const compiled = memoizedPair((document: DocumentNode, operation: OperationDefinitionNode) => {
    if (!isWorthCompiling(document, operation)) return null;
    return compile(schema, document, operation);
  });
  return ({ document, operation, operationName, variables }, contextValue) => {
    const own = compiled(document, operation);
    if (own === null) return execute({ schema, document, contextValue, variableValues: variables, operationName });
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) return { errors };
    return after(own.query(undefined, contextValue, coerced), (result) => withWholeErrors(result, document));
  };
}

/** Null: the compiler cannot do it, which is no reason not to answer. */
function compile(schema: GraphQLSchema, document: DocumentNode, { name }: OperationDefinitionNode) {
  try {
    const made = compileQuery(schema, withReadVariables(document), name?.value);
    return isCompiledQuery(made) ? made : null;
  } catch {
    return null;
  }
}

/** The compiler's errors as graphql-js has them: with extensions that may be empty, placed by their position. */
function withWholeErrors(result: ExecutionResult, { loc }: DocumentNode): ExecutionResult {
  const { errors } = result;
  if (errors === undefined || loc === undefined) return result;
  const { source } = loc;
  const starts = lineStarts(source.body);
  const whole = errors.map(({ message, path, locations = [], originalError, extensions }) => {
    const positions = locations.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
    return new GraphQLError(message, { source, positions, path, originalError, extensions });
  });
  return { ...result, errors: whole };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map(({ 0: end, index }) => index + end.length)];
}

/**
 * The document as the compiler is given it. What a variable may hold graphql-js alone decides: the compiler takes one that
 * has a default for missing, and never ends on a type that holds itself.
 */
function withReadVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: ({ defaultValue: _default, ...definition }) => ({ ...definition, type: anything }),
  });
}

function isWorthCompiling({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return fieldsLeft(mostFields, selectionSet, fragments) >= 0;
}

/** What is left of so many fields; less than nothing where there are too many, or one that is not for the compiler. */
function fieldsLeft(
  most: number,
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let left = most;
  for (const selection of selections) {
    if (left < 0 || (selection.directives?.length ?? 0) > 0) return -1;
    if (selection.kind === Kind.FIELD) {
      const { name, selectionSet: below } = selection;
      left = /^__(?!typename$)/.test(name.value) ? -1 : left - 1;
      if (below !== undefined && left >= 0) left = fieldsLeft(left, below, fragments);
    } else {
      const below = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      left = below === undefined ? -1 : fieldsLeft(left, below.selectionSet, fragments);
    }
  }
  return left;
}
