import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  print,
  specifiedScalarTypes,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { RequestError, VendorError } from '../../src/domain/errors.ts';
import { formatError } from '../../src/format-error.ts';
import { scalars } from '../../src/resolvers/scalars.ts';
import { typeDefs } from '../../src/schema.ts';

const schema = schemaWithScalars();

/** The graph's own schema with its own scalars, and one place for every kind of input. */
function schemaWithScalars(): GraphQLSchema {
  const inputs = Object.keys(scalars).map((name) => `a${name}: ${name}`);
  const everyInput = `
    extend type Query { every(${inputs.join(', ')}, int: Int, flag: Boolean, number: Float, text: String, id: ID,
      kind: VisitKind, filter: VisitFilter, filters: [VisitFilter!]): Int }`;
  const built = buildSchema([...typeDefs, everyInput].join('\n'));
  const own = new Map<string, unknown>(Object.entries(scalars));
  for (const type of Object.values(built.getTypeMap())) {
    const scalar = own.get(type.name);
    if (isScalarType(type) && scalar !== undefined) {
      const { serialize, parseValue, parseLiteral } = scalar as typeof type;
      Object.assign(type, { serialize, parseValue, parseLiteral });
    }
  }
  return built;
}

const codes = { parse: 'GRAPHQL_PARSE_FAILED', validate: 'GRAPHQL_VALIDATION_FAILED', execute: 'BAD_USER_INPUT' };

/** What graphql-js says of a document and its variables, each error with the code that Apollo gives it. */
function complaints(query: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const coded = (code: string) => (error: GraphQLError) => ({ error, code });
  try {
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) return invalid.map(coded(codes.validate));
    const result = execute({ schema, document, variableValues });
    return 'errors' in result ? (result.errors ?? []).map(coded(codes.execute)) : [];
  } catch (error) {
    return [coded(codes.parse)(error as GraphQLError)];
  }
}

function told(query: string, variables?: Readonly<Record<string, unknown>>): readonly GraphQLFormattedError[] {
  return complaints(query, variables).map(({ error, code }) =>
    formatError({ ...error.toJSON(), extensions: { code, stacktrace: [error.stack] } }, error),
  );
}

/** Fields of a schema's input, each with what it takes. */
const places = [
  ...Object.keys(scalars).map((name) => [`a${name}`, name] as const),
  ['int', 'Int'],
  ['flag', 'Boolean'],
  ['number', 'Float'],
  ['text', 'String'],
  ['id', 'ID'],
  ['kind', 'VisitKind'],
  ['filter', 'VisitFilter'],
  ['filters', '[VisitFilter!]'],
] as const;

/** Like the names, birth dates, e-mails and numbers of people: enough of a mark to be found again in any text. */
const marks = [
  'Canary',
  'Jane Canary',
  'canary@example.com',
  'O"Canary\\" at "x"; 1980-01-02',
  'Canary: Roe',
  'Canary\nRoe',
];
const mark = fc.oneof(
  fc.constantFrom(...marks),
  fc.string({ unit: 'grapheme' }).map((text) => `Canary${text}`),
  fc.string({ unit: 'grapheme' }).map((text) => `${text}Canary`),
);

describe('P1 what a document or its variables hold is never quoted back', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      mark,
      mark.map((text) => ({ from: text })),
      mark.map((text) => ({ [text]: 1 })),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.record({ status: tie('value'), kind: mark }),
    ),
  })).value;

  test.each(places)('in a variable for %s: %s', (field, type) => {
    fc.assert(
      fc.property(value, (held) => {
        const errors = told(`query ($v: ${type}) { every(${field}: $v) }`, { v: held });
        expect(JSON.stringify(errors)).not.toMatch(/canary/i);
        for (const { message } of errors) expect(message).toMatch(/^Variable "\$v" is invalid( at "v[\w.[\]]*")?\.$/);
      }),
      { numRuns: 50 },
    );
  });

  test.each(places)('in a literal for %s: %s', (field) => {
    fc.assert(
      fc.property(mark, fc.boolean(), (text, isBlock) => {
        const literal = print({ kind: Kind.STRING, value: text, block: isBlock });
        for (const written of [literal, `[${literal}]`, `{from: ${literal}}`, `{kind: [${literal}]}`, 'CANARY']) {
          const errors = told(`{ every(${field}: ${written}) }`);
          expect(JSON.stringify(errors)).not.toMatch(/canary/i);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('in a document that cannot be parsed', () => {
    const broken = fc.constantFrom(
      (text: string) => `{ patients(search: ${text}) { totalCount } }`,
      (text: string) => `{ patients search: "${text}" }`,
      (text: string) => `{ patients(search: "${text}" "${text}") }`,
      (text: string) => `"${text}" { patients }`,
      (text: string) => `{ patients(search: """${text}""" """${text}""") }`,
    );
    const word = fc.constantFrom(...marks, 'Jane Canary Roe', 'Canary Canary', '19800102Canary');
    fc.assert(
      fc.property(word, broken, (text, write) => {
        for (const { message } of told(write(text))) expect(message).not.toMatch(/canary/i);
      }),
    );
  });

  test('numbers that may be somebody’s are not quoted either', () => {
    for (const [field] of places) {
      expect(JSON.stringify(told(`{ every(${field}: 5550143198) }`))).not.toContain('5550143198');
      expect(JSON.stringify(told(`{ every(${field}: 5550143198.5) }`))).not.toContain('5550143198');
    }
    expect(JSON.stringify(told('{ every(int: 1 5550143198) }'))).not.toContain('5550143198');
  });
});

describe('what helps whoever wrote the document stays', () => {
  test.each([
    ['{ nothing }', 'Cannot query field "nothing" on type "Query".'],
    ['{ room(code: "a", cod: "b") { id } }', 'Unknown argument "cod" on field "Query.room". Did you mean "code"?'],
    ['{ room { id } }', 'Field "room" argument "code" of type "String!" is required, but it was not provided.'],
    ['{ room(code: 7) { id } }', 'String cannot represent a non string value.'],
    ['{ rooms(first: "x") { totalCount } }', 'Int cannot represent non-integer value.'],
    ['{ every(kind: NONE) }', 'The value does not exist in "VisitKind" enum.'],
    ['{ every(filter: 7) }', 'Expected value of type "VisitFilter".'],
    ['{ every(aDateTime: "x") }', 'The value is not a valid DateTime.'],
    ['{ every(aNPI: "1234567890") }', 'The value is not a valid NPI.'],
    ['query ($a: Int) { rooms { totalCount } }', 'Variable "$a" is never used.'],
    [
      '{ room(code: "a") }',
      'Field "room" of type "Room" must have a selection of subfields. Did you mean "room { ... }"?',
    ],
    ['{ ', 'Syntax Error: Expected Name, found <EOF>.'],
    ['{ a(b: c d) }', 'Syntax Error: Expected ":", found ")".'],
    ['{ "x" }', 'Syntax Error: Expected Name, found String.'],
  ])('%s', (query, message) => {
    expect(told(query).map((error) => error.message)).toContain(message);
  });

  test('with its place in the document', () => {
    expect(told('{\n  nothing\n}')).toEqual([
      {
        message: 'Cannot query field "nothing" on type "Query".',
        locations: [{ line: 2, column: 3 }],
        extensions: { code: codes.validate },
      },
    ]);
  });
});

/** As graphql-js and Apollo wrap what a resolver threw. */
function thrown(cause: Error): Error {
  const wrapping = new Error(cause.message, { cause });
  return Object.assign(wrapping, { originalError: Object.assign(new Error(cause.message), { originalError: cause }) });
}

describe('what a resolver throws', () => {
  const formatted = { message: 'Jane Canary', path: ['patient', 'name'], locations: [{ line: 1, column: 3 }] };

  test('P2 of an unexpected exception the client learns nothing', () => {
    for (const cause of [
      new Error('Jane Canary 1980-01-02'),
      new TypeError(`Cannot read properties of undefined (reading 'Canary')`),
      Object.assign(new Error('insert into subjects: Canary'), { code: 'ERR_SQLITE_ERROR' }),
      new SyntaxError(`Unexpected token '<', "<html>Canary" is not valid JSON`),
    ]) {
      for (const error of [cause, thrown(cause)]) {
        const extensions = { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['Canary'], exception: { canary: 1 } };
        expect(formatError({ ...formatted, extensions }, error)).toEqual({
          message: 'Internal error.',
          path: formatted.path,
          locations: formatted.locations,
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        });
      }
    }
  });

  test('not even its own code, if that is none of ours', () => {
    const error = formatError({ ...formatted, extensions: { code: 'ER_DUP_ENTRY_CANARY' } }, new Error('Canary'));
    expect(JSON.stringify(error)).not.toMatch(/canary/i);
  });

  test('something that is no error at all', () => {
    expect(formatError({ message: 'Canary' }, 'Canary')).toEqual({
      message: 'Internal error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  test("a vendor's failure keeps code, vendor, operation and outcome; its reason is for the log alone", () => {
    const cause = new VendorError({
      vendor: 'MDI',
      operation: 'getCase',
      kind: 'throttled',
      retryAfterMs: 2_000,
      reason: 'HTTP 429',
    });
    const error = formatError({ ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, thrown(cause));
    expect(error).toEqual({
      message: 'MD Integrations asks us to slow down.',
      path: formatted.path,
      locations: formatted.locations,
      extensions: {
        code: 'VENDOR_THROTTLED',
        vendor: 'MDI',
        operation: 'getCase',
        retryable: true,
        outcome: 'FAILED',
        retryAfterMs: 2_000,
      },
    });
  });

  test("a caller's mistake keeps its code and its text", () => {
    const cause = new RequestError('BAD_USER_INPUT', '"first" must be from 1 to 100.');
    expect(formatError(formatted, thrown(cause))).toEqual({
      message: '"first" must be from 1 to 100.',
      path: formatted.path,
      locations: formatted.locations,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('the schema has no scalar that these tests leave out', () => {
  const own = Object.values(schema.getTypeMap()).filter(isScalarType);
  const names = own.map(({ name }) => name).filter((name) => !specifiedScalarTypes.some((type) => type.name === name));
  expect(names.toSorted()).toEqual(Object.keys(scalars).toSorted());
});
