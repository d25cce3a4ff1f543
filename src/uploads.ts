import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { largestFile } from './domain/new-file.ts';
import type { Context } from './context.ts';
import { RequestError, StoreUnavailableError, VendorError, WriteError } from './domain/errors.ts';
import type { Written } from './domain/write.ts';
import { formatError, formatHttpError } from './format-error.ts';
import type { Logger } from './log.ts';

/** Each is held in memory until the vendor has it. */
const mostAtOnce = 4;

export type UploadOptions = Readonly<{ log: Logger; contextFor: (reply: FastifyReply) => Context }>;

/**
 * `POST /files`: a form with `type`, `name` and, after them, `file`; `Idempotency-Key` in the headers. GraphQL has no
 * bytes, and what the key does for a mutation it does here.
 */
export async function serveUploads(app: FastifyInstance, { log, contextFor }: UploadOptions): Promise<void> {
  let running = 0;
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 2, parts: 3, fieldSize: 1_000, fileSize: largestFile, headerPairs: 20 },
    });
    scope.post('/files', async (request, reply) => {
      if (running >= mostAtOnce) return reply.code(503).header('retry-after', '1').send(formatHttpError(503));
      running += 1;
      const { status, body } = await told(request, contextFor(reply), log).finally(() => {
        running -= 1;
      });
      return reply.code(status).send(body);
    });
  });
}

type Told = Readonly<{ status: number; body: object }>;

async function told(request: FastifyRequest, context: Context, log: Logger): Promise<Told> {
  try {
    return { status: 200, body: await answer(request, context) };
  } catch (error) {
    const status = statusOf(error);
    if (status === 500) log.error({ error }, 'unexpected error in an upload');
    return { status, body: isOurs(error) ? { errors: [formatError({ message: '' }, error)] } : refusal(status) };
  }
}

async function answer(request: FastifyRequest, { commands }: Context): Promise<object> {
  const key = request.headers['idempotency-key'];
  // No form of a foreign page can set this header: with it, a browser asks first.
  if (typeof key !== 'string') throw new RequestError('BAD_USER_INPUT', 'The header "Idempotency-Key" is missing.');
  if (!request.isMultipart()) throw new RequestError('BAD_USER_INPUT', 'The body must be a form with a file.');
  const part = await request.file();
  if (part === undefined) throw new RequestError('BAD_USER_INPUT', 'There is no file.');
  const bytes = await part.toBuffer();
  const written = await commands.file.upload({
    ...{ key, bytes, mimeType: part.mimetype },
    name: textOf(part, 'name') ?? part.filename,
    type: textOf(part, 'type') ?? '',
  });
  return toAnswer(written);
}

/** A field that came before the file. */
function textOf({ fields }: MultipartFile, name: string): string | null {
  const field = fields[name];
  if (field === undefined || Array.isArray(field) || field.type !== 'field') return null;
  return typeof field.value === 'string' ? field.value : null;
}

function toAnswer({ write, userErrors }: Written): object {
  const { id: writeId, state, code, answer: fileId } = write ?? {};
  return { fileId: fileId ?? null, write: write === null ? null : { writeId, state, code }, userErrors };
}

function isOurs(error: unknown): boolean {
  return [RequestError, VendorError, WriteError, StoreUnavailableError].some((type) => error instanceof type);
}

/** What the form's reader refuses carries a status of its own; its texts may quote names. */
function statusOf(error: unknown): number {
  if (error instanceof RequestError)
    return error.code === 'BAD_USER_INPUT' ? 400 : error.code === 'FORBIDDEN' ? 403 : 401;
  if (error instanceof VendorError || error instanceof WriteError) return 502;
  if (error instanceof StoreUnavailableError) return 503;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function refusal(status: number): object {
  if (status === 413 || status >= 500) return formatHttpError(status);
  return { errors: [{ message: 'The form cannot be read.', extensions: { code: 'BAD_REQUEST' } }] };
}
