import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

/**
 * A named hook over each operation's typed document: \`useRoomDayQuery(options)\`. The documents carry the types, so a
 * hook is one line; the plugins that write more make hooks that do not type-check against Apollo Client 4.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const operations = documents.flatMap(({ document }) =>
    (document?.definitions ?? []).flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
        ? [{ name: definition.name.value, type: definition.operation, needsVariables: needsVariables(definition) }]
        : [],
    ),
  );
  const hooks = operations.map(hookFor).join('\n');
  const names = operations
    .flatMap(({ name, type }) => {
      const data = `${name}${hookNames[type].slice('use'.length)}`;
      return [`${name}Document`, `type ${data}`, `type ${data}Variables`];
    })
    .toSorted();
  const used = [...new Set(operations.map(({ type }) => hookNames[type])), 'type SkipToken'].toSorted();
  return [
    '/* eslint-disable */',
    `import { ${used.join(', ')} } from '@apollo/client/react';`,
    `import { ${names.join(', ')} } from './graphql.ts';`,
    '',
    hooks,
    '',
  ].join('\n');
};

const hookNames: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'useQuery',
  [OperationTypeNode.MUTATION]: 'useMutation',
  [OperationTypeNode.SUBSCRIPTION]: 'useSubscription',
};

type Operation = Readonly<{ name: string; type: OperationTypeNode; needsVariables: boolean }>;

/** A mutation is given its variables when it is carried out; the others' hooks have to have them at once. */
function needsVariables({ operation, variableDefinitions = [] }: OperationDefinitionNode): boolean {
  const isNeeded = variableDefinitions.some(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
  );
  return isNeeded && operation !== OperationTypeNode.MUTATION;
}

function hookFor({ name, type, needsVariables }: Operation): string {
  const hook = hookNames[type];
  const kind = hook.slice('use'.length);
  const data = `${name}${kind}`;
  const orSkip = type === OperationTypeNode.MUTATION ? '' : ' | SkipToken';
  return [
    `/** The \`${name}\` ${type}, typed. */`,
    `export const use${data} = (options: ${hook}.Options<${data}, ${data}Variables>${orSkip}${needsVariables ? '' : ' = {}'}) =>`,
    `  ${hook}(${name}Document, options);`,
  ].join('\n');
}
