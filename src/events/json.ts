import type { EventFault } from '../domain/event.ts';

export type ReadJson = Readonly<{ json: Readonly<Record<string, unknown>> }> | Readonly<{ fault: EventFault }>;

/** The deepest payload of the documents has four levels. */
const deepest = 20;

/** A string, a bracket or a separator: all that nesting and keys are made of. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * A webhook's body as JSON: an object, in UTF-8, of sensible depth, and without a key that comes twice (the signature is
 * over both, and which of them holds is a matter of the parser).
 */
export function readJson(body: Uint8Array): ReadJson {
  if (body.length === 0) return { fault: 'empty' };
  const text = decode(body);
  if (text === null) return { fault: 'not-utf8' };
  const fault = faultOf(text);
  if (fault !== null) return { fault };
  const json = parse(text);
  if (json === undefined) return { fault: 'malformed' };
  return isObject(json) ? { json } : { fault: 'not-an-object' };
}

function decode(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Goes through the text once, before anything is built of it. */
function faultOf(text: string): EventFault | null {
  const open: Set<string>[] = [];
  let last = '';
  for (const [mark] of text.matchAll(token)) {
    const keys = open.at(-1);
    if (mark === '{' || mark === '[') {
      if (open.length === deepest) return 'too-deep';
      open.push(new Set());
    } else if (mark === '}' || mark === ']') {
      open.pop();
    } else if (mark === ':' && keys !== undefined) {
      // `"a"` and `"\u0061"` are one key.
      const key = parse(last);
      if (typeof key !== 'string') return 'malformed';
      if (keys.has(key) || key === '__proto__') return 'doubled-key';
      keys.add(key);
    }
    last = mark;
  }
  return null;
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
