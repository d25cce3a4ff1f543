import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLEmailAddress, GraphQLLocalDate, GraphQLPhoneNumber } from 'graphql-scalars';
import { isNpi } from '../domain/npi.ts';

export const scalars = {
  DateTime: GraphQLDateTime,
  LocalDate: GraphQLLocalDate,
  EmailAddress: GraphQLEmailAddress,
  PhoneNumber: GraphQLPhoneNumber,
  NPI: textScalar('NPI', isNpi),
  USState: textScalar('USState', (text) => /^[A-Z]{2}$/.test(text)),
};

/** A text with a law of its own. The error names the scalar and never the value. */
function textScalar(name: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`The value is not a valid ${name}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}
