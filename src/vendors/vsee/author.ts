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

/** `text`: the name that stands beside the account, or alone. Null when there is neither. */
export function toAuthor(wire: z.output<typeof wireAuthor> | null | undefined, text?: string | null): Author | null {
  const name = filled(text) ?? personName({ given: wire?.first_name, family: wire?.last_name })?.text ?? null;
  if (wire == null && name === null) return null;
  const code = wire?.type ?? null;
  return { name, kind: kinds.get(code ?? '') ?? 'UNKNOWN', kindRawCode: code, ref: refOf(wire?.id) };
}
