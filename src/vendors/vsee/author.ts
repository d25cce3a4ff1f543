import { z } from 'zod';
import type { Author, AuthorKind } from '../../domain/author.ts';
import { filled, personName } from '../../domain/person.ts';
import { refOf, wireCode, wireId, wireText } from './wire.ts';

/** An account as it is embedded where something was written: with `type` as a number and as text (S1). */
export const wireAuthor = z.object({
  id: wireId.nullish(),
  type: wireCode.nullish(),
  first_name: wireText,
  last_name: wireText,
});

/** User types (developer wiki 14942243). */
const kinds: ReadonlyMap<string, AuthorKind> = new Map([
  ['100', 'ADMINISTRATOR'],
  ['110', 'PROGRAM'],
  ['140', 'PROGRAM'],
  ['150', 'ADMINISTRATOR'],
  ['160', 'PROGRAM'],
  ['200', 'PATIENT'],
  ['300', 'COMPANY'],
  ['400', 'PROVIDER'],
  ['500', 'KIOSK'],
  ['600', 'GUEST'],
  ['700', 'TELEPHONE'],
]);

export function toAuthor(wire: Partial<z.output<typeof wireAuthor>>, text?: string | null): Author {
  const name = filled(text) ?? personName({ given: wire.first_name, family: wire.last_name })?.text ?? null;
  const code = wire.type ?? null;
  return { name, kind: kinds.get(code ?? '') ?? 'UNKNOWN', kindRawCode: code, ref: refOf(wire.id) };
}

/** Somebody of whom a name is told, an account, or both; null when it is neither. */
export function toNamedAuthor(
  text: string | null | undefined,
  wire?: z.output<typeof wireAuthor> | null,
): Author | null {
  return wire == null && filled(text) === null ? null : toAuthor(wire ?? {}, text);
}
