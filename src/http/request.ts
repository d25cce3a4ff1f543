import { randomUUID } from 'node:crypto';

/** What is sent to a vendor. Nothing of it is ever logged: paths and queries hold ids, bodies and headers secrets. */
export type HttpRequest = Readonly<{
  /** The vendor's call in camelCase, fixed text: `getVisit`. */
  operation: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base URL, made by `path`. */
  path: string;
  query?: Readonly<Record<string, string | number | null | undefined>>;
  headers?: Readonly<Record<string, string>>;
  body?: HttpBody;
  /** Statuses whose JSON the caller reads itself instead of having them thrown, 404 for "no such record" say. */
  returns?: readonly number[];
  /** The vendor documents no body for the answer: none is a good one, and is told as null. */
  mayBeEmpty?: true;
  /** The body is not documented: it is not read, and the answer's is null. */
  isStatusOnly?: boolean;
}>;

export type HttpBody =
  | Readonly<{ type: 'json'; value: unknown }>
  | Readonly<{ type: 'form'; fields: Readonly<Record<string, string>> }>
  | Readonly<{ type: 'multipart'; fields: Readonly<Record<string, string>>; file?: FilePart }>;

export type FilePart = Readonly<{ field: string; name: string; mimeType: string; bytes: Uint8Array }>;

type EncodedBody = Readonly<{ contentType: string; text: string | Uint8Array }>;

/** A status of 200 to 299, or one that the request `returns`, with its JSON. */
export type HttpAnswer = Readonly<{ status: number; body: unknown }>;

/** A path whose values are percent-encoded, so that an id with a slash or a question mark stays an id. */
export function path(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: strings }, ...values.map(encodeSegment));
}

export function targetOf(basePath: string, request: HttpRequest): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== null && value !== undefined) query.set(name, String(value));
  }
  const search = query.toString();
  return `${basePath}${request.path}${search === '' ? '' : `?${search}`}`;
}

export function encodeBody(body: HttpBody): EncodedBody {
  switch (body.type) {
    case 'json':
      return { contentType: 'application/json', text: JSON.stringify(body.value) };
    case 'form':
      return {
        contentType: 'application/x-www-form-urlencoded',
        text: new URLSearchParams(body.fields).toString(),
      };
    case 'multipart':
      return encodeMultipart(body.fields, body.file);
  }
}

/** RFC 7578. The boundary is random, so that no value can hold it. */
function encodeMultipart(fields: Readonly<Record<string, string>>, file?: FilePart): EncodedBody {
  const boundary = `----${randomUUID()}`;
  const contentType = `multipart/form-data; boundary=${boundary}`;
  const part = (name: string): string => `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`;
  const text = Object.entries(fields)
    .map(([name, value]) => `${part(name)}\r\n\r\n${value}\r\n`)
    .join('');
  const end = `--${boundary}--\r\n`;
  if (file === undefined) return { contentType, text: `${text}${end}` };
  const kind = file.mimeType.replace(/[^\w.+/-]/g, '');
  const head = `${part(file.field)}; filename="${quoted(file.name)}"\r\ncontent-type: ${kind}\r\n\r\n`;
  return { contentType, text: Buffer.concat([Buffer.from(text + head), file.bytes, Buffer.from(`\r\n${end}`)]) };
}

function quoted(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}

/**
 * `.` and `..` climb out of the path, as `%2E%2E` too wherever a URL is parsed: encoded twice, they are a record that
 * nobody has. Half a surrogate pair would throw.
 */
function encodeSegment(value: string): string {
  return /^\.{1,2}$/.test(value) ? value.replaceAll('.', '%252E') : encodeURIComponent(value.toWellFormed());
}
