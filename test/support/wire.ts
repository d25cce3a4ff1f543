import type { VendorName } from '../../src/sandbox/world/types.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

/** What came over the socket. `body` is the parsed JSON, undefined when the text is none. */
export type Reply = Readonly<{ status: number; headers: Headers; text: string; body: unknown }>;

export type Call = Readonly<{
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as an HTML form would. */
  form?: Readonly<Record<string, string>>;
  multipart?: Readonly<Record<string, string | Blob>>;
  /** Sent as it is. */
  text?: string;
  signal?: AbortSignal;
}>;

export type SandboxUnderTest = Readonly<{
  sandbox: Sandbox;
  vendor: (name: VendorName) => NonNullable<Sandbox['vendors'][VendorName]>;
  /** One call to a vendor, by its path. */
  call: (name: VendorName, path: string, call?: Call) => Promise<Reply>;
}>;

/** A sandbox of its own on free ports. */
export async function sandboxUnderTest(options: SandboxOptions = {}): Promise<SandboxUnderTest> {
  const ports = { cybermdcare: 0, vsee: 0, mdi: 0, updox: 0 };
  const sandbox = await startSandbox({ ports, ...options });
  const vendor: SandboxUnderTest['vendor'] = (name) => {
    const found = sandbox.vendors[name];
    if (found === undefined) throw new Error(`${name} was not started`);
    return found;
  };
  return { sandbox, vendor, call: (name, path, call) => send(`${vendor(name).url}${path}`, call) };
}

export async function send(url: string, call: Call = {}): Promise<Reply> {
  const { body, type } = encoded(call);
  const response = await fetch(url, {
    method: call.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...(type === undefined ? {} : { 'content-type': type }), ...call.headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function encoded({ json, form, multipart, text }: Call): Readonly<{ body?: BodyInit; type?: string }> {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' };
  if (form !== undefined) return { body: new URLSearchParams(form) };
  if (text !== undefined) return { body: text };
  if (multipart === undefined) return {};
  const body = new FormData();
  for (const [name, value] of Object.entries(multipart)) body.append(name, value);
  return { body };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value deep inside a parsed answer; undefined when there is none. */
export function at(body: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    body,
  );
}

export function textAt(body: unknown, ...path: readonly (string | number)[]): string {
  const value = at(body, ...path);
  if (typeof value !== 'string') throw new Error(`no text at ${path.join('.')}`);
  return value;
}

export function listAt(body: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(body, ...path);
  if (!Array.isArray(value)) throw new Error(`no list at ${path.join('.')}`);
  return value;
}
