import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/**
 * Where in a connection one is, rather than which connection it is. A page's size is not among them: a list of three that
 * one page shows must not stand in for the list of twenty that another does.
 */
const paging = new Set(['after', 'before']);

/** What a client's cache has to know of the schema: which types stand for which, and what tells connections apart. */
export const plugin: PluginFunction = (schema) => {
  const constant = (name: string, type: string, value: unknown): string =>
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`;
  return [
    '/* eslint-disable */',
    '',
    '/** The object types behind each interface and union. */',
    constant('possibleTypes', 'Readonly<Record<string, string[]>>', possibleTypes(schema)),
    '',
    '/** Each field that is a connection, by its type, with the arguments that tell one connection from another. */',
    constant(
      'connectionArguments',
      'Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>',
      connectionArguments(schema),
    ),
    '',
  ].join('\n');
};

function possibleTypes(schema: GraphQLSchema): Readonly<Record<string, readonly string[]>> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstract
      .filter(({ name }) => !name.startsWith('_'))
      .map((type) => [
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .toSorted(),
      ]),
  );
}

function connectionArguments(schema: GraphQLSchema): Readonly<Record<string, object>> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return Object.fromEntries(
    types.map((type) => [type.name, ofType(type)] as const).filter(([, fields]) => Object.keys(fields).length > 0),
  );
}

function ofType(type: GraphQLObjectType): Readonly<Record<string, readonly string[]>> {
  const connections = Object.values(type.getFields()).filter((field) =>
    getNamedType(field.type).name.endsWith('Connection'),
  );
  return Object.fromEntries(
    connections.map(({ name, args }) => [name, args.map((arg) => arg.name).filter((arg) => !paging.has(arg))]),
  );
}
