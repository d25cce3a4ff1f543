import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { isNpi } from '../domain/npi.ts';
import { isDay } from '../domain/time.ts';

export const scalars = {
  DateTime: discreet(GraphQLDateTime),
  LocalDate: textScalar('LocalDate', isDay),
  EmailAddress: discreet(GraphQLEmailAddress),
  // The library's takes any grouping of digits, by an expression that can be made to run for minutes.
  PhoneNumber: textScalar('PhoneNumber', (text) => /^\+[1-9][0-9]{6,14}$/.test(text)),
  NPI: textScalar('NPI', isNpi),
  USState: textScalar('USState', (text) => /^[A-Z]{2}$/.test(text)),
};

/** A text with a law of its own. */
function textScalar(name: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw refusal(name);
  };
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING && isValid(node.value)) return node.value;
      throw refusal(name, node);
    },
  });
}

/** A library's scalar that names itself in its errors and never the value, which may be PHI. */
function discreet<I, O>(scalar: GraphQLScalarType<I, O>): GraphQLScalarType<I, O> {
  const orRefuse = <T>(work: () => T, node?: ValueNode): T => {
    try {
      return work();
    } catch {
      throw refusal(scalar.name, node);
    }
  };
  return new GraphQLScalarType<I, O>({
    ...scalar.toConfig(),
    serialize: (value) => orRefuse(() => existing(scalar.serialize(value))),
    parseValue: (value) => orRefuse(() => scalar.parseValue(value)),
    parseLiteral: (node, variables) => orRefuse(() => scalar.parseLiteral(node, variables), node),
  });
}

/** JSON writes a date that is none as null, and an error must not look like "nothing on file". */
function existing<T>(value: T): T {
  if (value instanceof Date && Number.isNaN(value.getTime())) throw new RangeError('no time');
  return value;
}

function refusal(name: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(`The value is not a valid ${name}.`, node === undefined ? {} : { nodes: [node] });
}
