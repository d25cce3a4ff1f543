import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createExecutor } from './compiled.ts';
import { type Context, type ContextOptions, createContext, endOf } from './context.ts';
import { type DocumentList, type DocumentSettings, persistedQueries, readDocumentList } from './document-list.ts';
import { answerDirectly } from './direct.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import { sandboxPage, serveGraphiQL } from './explorer.ts';
import { formatError, formatHttpError } from './format-error.ts';
import type { Logger } from './log.ts';
import { afterwards } from './plugins/afterwards.ts';
import { callLimit, createCallLimit } from './plugins/call-limit.ts';
import { listedDocuments } from './plugins/listed-documents.ts';
import { queryLimits } from './plugins/query-limits.ts';
import { reportFailures } from './plugins/report-failures.ts';
import { transports } from './plugins/transports.ts';
import { vendorCalls } from './plugins/vendor-calls.ts';
import { createSchema } from './subgraph.ts';
import { serveSubscriptions } from './subscriptions/index.ts';
import { serveUploads } from './uploads.ts';
import { serveWebhooks, testWebhooks } from './webhooks/index.ts';
import { serveWeb, type WebOptions } from './web/serve.ts';
import type { WebhookOptions } from './webhooks/settings.ts';

/** No document of a client is longer, and no answer needs a longer question. Bytes. */
const longestBody = 100_000;

/** How long running requests may take to end when the server stops, milliseconds. */
const closeGraceMs = 10_000;

export type ServerOptions = ContextOptions &
  WebhookOptions &
  Readonly<{
    log: Logger;
    isProduction: boolean;
    corsOrigins: readonly string[];
    documents: DocumentSettings;
    /** An operation that could take more is refused. */
    mostVendorCalls: number;
    tellsVendorCalls: boolean;
    /** What the explorers begin with. */
    sampleQuery: string;
    /** The front desk; null: none is served. */
    web: WebOptions | null;
    /** Whether the store answers. */
    isReady: () => Promise<boolean>;
  }>;

export type Server = Readonly<{
  listen: (options: Readonly<{ host: string; port: number }>) => Promise<string>;
  close: () => Promise<void>;
}>;

/** The HTTP server: one way in for GraphQL, two explorers outside production, and two health checks. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const app = fastify({
    bodyLimit: longestBody,
    forceCloseConnections: 'idle',
    // Fastify's own log lines hold URLs; ours are written by allow-list.
    logger: false,
    requestTimeout: 30_000,
  });
  const documents = readDocumentList(options.documents);
  const kept = createDocumentStore();
  const { apollo, schema } = await startApollo(options, documents, kept);

  let isClosing = false;
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // Answers hold PHI: nobody on the way may keep them.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    // The end would wait for a client that keeps its connection for later.
    if (isClosing) void reply.header('connection', 'close');
    done();
  });
  answerFaults(app, options.log);
  await app.register(cors, { origin: [...options.corsOrigins], methods: ['POST'] });
  serveHealth(app, options.isReady);
  await serveWebhooks(app, options);
  if (!options.isProduction) serveGraphiQL(app, options);
  if (options.web !== null) serveWeb(app, options.web);
  const { operationTimeoutMs } = options;
  const contextFor = (reply: FastifyReply): Context => createContext(options, endOf(reply, operationTimeoutMs));
  const answer = fastifyApolloHandler(apollo, { context: (_request, reply) => Promise.resolve(contextFor(reply)) });
  const direct = answerDirectly(
    {
      ...{ execute: createExecutor(schema), limit: createCallLimit(schema, options.mostVendorCalls), contextFor },
      ...{ documents: kept, list: documents, log: options.log, tellsVendorCalls: options.tellsVendorCalls },
    },
    async (request, reply) => answer.call(app, request, reply),
  );
  app.route({ url: '/graphql', method: 'POST', handler: direct });
  await serveUploads(app, { log: options.log, contextFor });
  await serveSubscriptions(app, {
    apollo,
    schema,
    contextFor: (update, signal) =>
      createContext(options, () => AbortSignal.any([signal, AbortSignal.timeout(operationTimeoutMs)]), update),
    corsOrigins: options.corsOrigins,
    documents,
    // A query in a URL would leave PHI in logs and histories; GET only brings the explorer.
    otherwise: options.isProduction ? (_request, reply) => reply.callNotFound() : answer,
  });

  await testWebhooks(app, options);
  return {
    listen: (address) => app.listen(address),
    close: async () => {
      isClosing = true;
      const grace = setTimeout(() => app.server.closeAllConnections(), closeGraceMs);
      await app.close();
      clearTimeout(grace);
      await apollo.stop();
    },
  };
}

async function startApollo(
  options: ServerOptions,
  documents: DocumentList,
  kept: DocumentStore,
): Promise<Readonly<{ apollo: ApolloServer<Context>; schema: GraphQLSchema }>> {
  const started = Promise.withResolvers<GraphQLSchema>();
  const apollo = createApollo(options, documents, kept, {
    serverWillStart: ({ schema }) => {
      started.resolve(schema);
      return Promise.resolve();
    },
  });
  await apollo.start();
  return { apollo, schema: await started.promise };
}

function createApollo(
  options: ServerOptions,
  documents: DocumentList,
  kept: DocumentStore,
  listener: ApolloServerPlugin<Context>,
): ApolloServer<Context> {
  const landingPage = options.isProduction ? ApolloServerPluginLandingPageDisabled() : sandboxPage(options);
  const plugins: ApolloServerPlugin<Context>[] = [
    landingPage,
    listener,
    ...switchedOff(),
    reportFailures(options.log),
    afterwards,
    transports,
    callLimit(options.mostVendorCalls),
  ];
  if (documents.rule !== 'off') plugins.push(listedDocuments(documents));
  if (options.tellsVendorCalls) plugins.push(vendorCalls);
  return new ApolloServer<Context>({
    schema: createSchema({ tellsSchema: !options.isProduction }),
    plugins,
    formatError,
    introspection: !options.isProduction,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: persistedQueries(documents),
    documentStore: kept,
    // A document of 1 kB with nested fragments would else keep the process busy for seconds.
    maxRecursiveSelections: 10_000,
    parseOptions: { maxLexicalTokens: 2_000 },
    validationRules: [queryLimits],
    stopOnTerminationSignals: false,
    nodeEnv: options.isProduction ? 'production' : 'development',
    logger: silent,
  });
}

/** Apollo's plugins that nobody uses here: one touches every field of the schema, two would call Apollo's cloud. */
function switchedOff(): readonly ApolloServerPlugin<Context>[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Apollo's own log lines quote errors; what there is to tell, the plugins tell. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {
  // Nothing is told.
}

function answerFaults(app: FastifyInstance, log: Logger): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(formatHttpError(404)));
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ error }, 'unexpected error');
    return reply.code(status).send(formatHttpError(status));
  });
}

/** `/health`: the process answers. `/ready`: it can serve, its store included. */
function serveHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
