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
  | Readonly<{ type: 'form' | 'multipart'; fields: Readonly<Record<string, string>> }>;

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

export function encodeBody(body: HttpBody): Readonly<{ contentType: string; text: string }> {
  switch (body.type) {
    case 'json':
      return { contentType: 'application/json', text: JSON.stringify(body.value) };
    case 'form':
      return {
        contentType: 'application/x-www-form-urlencoded',
        text: new URLSearchParams(body.fields).toString(),
      };
    case 'multipart':
      return encodeMultipart(body.fields);
  }
}

/** RFC 7578. The boundary is random, so that no value can hold it. */
function encodeMultipart(fields: Readonly<Record<string, string>>): Readonly<{ contentType: string; text: string }> {
  const boundary = `----${randomUUID()}`;
  const parts = Object.entries(fields).map(([name, value]) => {
    const quoted = name.replace(/[\r\n"]/g, encodeURIComponent);
    return `--${boundary}\r\ncontent-disposition: form-data; name="${quoted}"\r\n\r\n${value}\r\n`;
  });
  return { contentType: `multipart/form-data; boundary=${boundary}`, text: `${parts.join('')}--${boundary}--\r\n` };
}

/**
 * `.` and `..` climb out of the path, as `%2E%2E` too wherever a URL is parsed: encoded twice, they are a record that
 * nobody has. Half a surrogate pair would throw.
 */
function encodeSegment(value: string): string {
  return /^\.{1,2}$/.test(value) ? value.replaceAll('.', '%252E') : encodeURIComponent(value.toWellFormed());
}
