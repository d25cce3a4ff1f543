import { z } from 'zod';
import type { Author, AuthorKind } from '../../domain/author.ts';
import { filled, personName } from '../../domain/person.ts';
import { vendor } from './client.ts';
import { wireText } from './wire.ts';

/** Of whoever did something an answer embeds a user whose fields change with the kind; these all of them have. */
export const wireUser = z
  .object({ first_name: wireText, last_name: wireText, full_name: wireText, name: wireText })
  .nullish()
  .catch(undefined);

/**
 * The last part of `App\Models\SupportStaff` and its kin, or the words that events have: `clinician`, `partner`,
 * `system` (public collection). Where nobody is named it was the vendor's own system.
 */
const kinds: ReadonlyMap<string, AuthorKind> = new Map([
  ['patient', 'PATIENT'],
  ['clinician', 'PROVIDER'],
  ['supportstaff', 'SUPPORT_STAFF'],
  ['internalsupportstaff', 'VENDOR_STAFF'],
  ['medicalassistant', 'MEDICAL_ASSISTANT'],
  ['partner', 'CLINIC'],
  ['system', 'SYSTEM'],
]);

function toKind(type: string | null): AuthorKind {
  const word = type?.split('\\').at(-1)?.toLowerCase().replace(/[-_ ]/g, '');
  return word === undefined ? 'SYSTEM' : (kinds.get(word) ?? 'UNKNOWN');
}

type Who = Readonly<{
  type: string | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  user?: z.output<typeof wireUser>;
}>;

export function toAuthor({ type, id: vendorId, name, user }: Who): Author {
  const { first_name: given, last_name: family, full_name: whole, name: called } = user ?? {};
  const text = filled(name) ?? filled(whole) ?? filled(called);
  const kindRawCode = filled(type);
  const id = filled(vendorId);
  return {
    name: text ?? personName({ given, family })?.text ?? null,
    kind: toKind(kindRawCode),
    kindRawCode,
    ref: id === null ? null : { vendor, id },
  };
}
