import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, type GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { z } from 'zod';
import type { Checked, Executor } from './compiled.ts';
import type { Context } from './context.ts';
import type { DocumentList } from './document-list.ts';
import type { DocumentStore } from './document-store.ts';
import { formatError, internal } from './format-error.ts';
import type { Logger } from './log.ts';
import type { CallLimit } from './plugins/call-limit.ts';
import { createFailures } from './plugins/report-failures.ts';
import { vendorCallsOf } from './plugins/vendor-calls.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

export type DirectOptions = Readonly<{
  execute: Executor;
  documents: DocumentStore;
  list: DocumentList;
  limit: CallLimit;
  log: Logger;
  tellsVendorCalls: boolean;
  contextFor: (reply: FastifyReply) => Context;
}>;

const wireBody = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }).optional() })
    .nullish(),
});

type Body = z.output<typeof wireBody>;

/** So many values of `Accept` are remembered: clients have a handful. */
const mostForms = 100;

/**
 * Answers a query that was asked before straight from its checked document. Whatever is not such a query, and whatever
 * is wrong with one, is Apollo Server's to answer: a new document, a mutation, variables that do not fit, too many
 * calls. It tells in which form it answered, too, and the same `Accept` is answered in that form then.
 */
export function answerDirectly(options: DirectOptions, apollo: Handler): Handler {
  const forms = new Map<string, string>();
  return async (request, reply) => {
    const accept = request.headers.accept ?? '';
    const form = forms.get(accept);
    const known = form === undefined || !isJson(request) ? null : find(request.body, options);
    const answer = known === null ? null : await carryOut(known, reply, options);
    if (form !== undefined && answer !== null) {
      void reply.header('content-type', form);
      return answer;
    }
    const told = await apollo(request, reply);
    const used = reply.getHeader('content-type');
    const isUsual = typeof told === 'string' && reply.statusCode === 200 && typeof used === 'string';
    if (isUsual && forms.size < mostForms) forms.set(accept, used);
    return told;
  };
}

/** Another type may come from a form of a foreign page: what is done about these, Apollo Server knows. */
function isJson({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.startsWith('application/json') === true;
}

/** The query, if its document was read and checked when somebody asked it before. */
function find(body: unknown, { documents, list }: DirectOptions): Checked | null {
  const asked = wireBody.safeParse(body);
  const text = asked.success ? textOf(asked.data, list) : undefined;
  const document = text === undefined ? undefined : documents.ofText(text);
  if (!asked.success || document === undefined) return null;
  const { operationName, variables } = asked.data;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  return { document, operation, operationName, variables: variables ?? {} };
}

function textOf({ query, extensions }: Body, { byHash }: DocumentList): string | undefined {
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (query !== undefined && hash !== undefined) return undefined;
  return query ?? (hash === undefined ? undefined : byHash(hash));
}

/** Null: nothing was done, and why, Apollo Server will say. */
async function carryOut(known: Checked, reply: FastifyReply, options: DirectOptions): Promise<string | null> {
  const { execute, log, tellsVendorCalls } = options;
  const contextValue = begin(known, reply, options);
  if (contextValue === null) return null;
  const result = await execute(known, contextValue);
  if (result.data === undefined) return null;
  const failures = createFailures(log);
  failures.note(result.errors ?? []);
  const errors = failures.told(result.errors?.map(toFormatted), contextValue);
  const extensions = tellsVendorCalls ? vendorCallsOf(contextValue) : undefined;
  return `${JSON.stringify({ errors, data: result.data, extensions })}\n`;
}

/** Null: it may take too many calls, or whoever asks may not ask at all. */
function begin(known: Checked, reply: FastifyReply, { limit, contextFor }: DirectOptions): Context | null {
  try {
    const planned = limit(known);
    const context = contextFor(reply);
    context.bill.plan(planned);
    return context;
  } catch {
    return null;
  }
}

/** As Apollo Server hands it to `formatError`. */
function toFormatted(error: GraphQLError): GraphQLFormattedError {
  const extensions = { ...error.extensions, code: error.extensions['code'] ?? internal.code };
  return formatError({ ...error.toJSON(), extensions }, error);
}
