import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { AuthMode } from './auth/authenticate.ts';

/** What proves who the caller is, for somebody to fill in; with `none` nothing has to. */
const callerHeaders: Readonly<Record<AuthMode, Readonly<Record<string, string>>>> = { none: {} };

export type ExplorerOptions = Readonly<{
  /** What the explorers begin with. */
  sampleQuery: string;
  authMode: AuthMode;
}>;

type Start = Readonly<{
  document: string;
  variables: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, string>>;
}>;

/** Both begin with one question, what it may be asked with, and the headers that it takes. */
function startOf({ sampleQuery, authMode }: ExplorerOptions): Start {
  const defaults = parse(sampleQuery)
    .definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    )
    .flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : ([[variable.name.value, defaultValue]] as const),
    );
  const variables = Object.fromEntries(defaults.map(([name, value]) => [name, valueFromASTUntyped(value)]));
  return { document: sampleQuery, variables, headers: callerHeaders[authMode] };
}

/** Apollo Sandbox at `/graphql`: its page is ours, what runs in it comes from the internet. It tells Apollo nothing. */
export function sandboxPage(options: ExplorerOptions): ApolloServerPlugin {
  const { document, variables, headers } = startOf(options);
  return ApolloServerPluginLandingPageLocalDefault({
    ...{ document, variables: { ...variables }, headers: { ...headers } },
    footer: false,
    embed: { runTelemetry: false },
  });
}

/** GraphiQL at `/graphiql`, served whole from here: with its explorer and its docs, and without the internet. */
export function serveGraphiQL(app: FastifyInstance, options: ExplorerOptions): void {
  const { document, variables, headers } = startOf(options);
  const text = (values: object): string => JSON.stringify(values, null, 2);
  const page = renderGraphiQL({
    title: 'Telehealth graph',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultTabs: [{ query: document, variables: text(variables), headers: text(headers) }],
  });
  app.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
