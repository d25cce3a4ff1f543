import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import type { Tag, TagChange, TagScope } from '../../domain/tag.ts';
import { path } from '../../http/request.ts';
import { toAuthor } from './author.ts';
import type { MdiClient } from './client.ts';
import { itemsOf, readOne, readPages, type Shape } from './read.ts';
import { toCaseStatus, wireId, wireText, wireTime } from './wire.ts';

export const wireTag = z.object({
  id: wireId,
  name: wireText,
  key: wireText,
  color: wireText,
  description: wireText,
  notes: wireText,
  type: wireText,
  auto_detach_status: z.array(z.string()).nullish().catch(undefined),
});

const scopes: ReadonlyMap<string, TagScope> = new Map([
  ['global', 'GLOBAL'],
  ['partner', 'CLINIC'],
  ['system', 'SYSTEM'],
  ['case', 'CASE'],
]);

export function toTag(wire: z.output<typeof wireTag>): Tag {
  return {
    id: wire.id,
    name: filled(wire.name),
    key: filled(wire.key),
    color: filled(wire.color),
    description: filled(wire.description),
    notes: filled(wire.notes),
    scope: scopes.get(wire.type ?? '') ?? 'UNKNOWN',
    scopeRawCode: filled(wire.type),
    detachesOn: (wire.auto_detach_status ?? []).map(toCaseStatus),
  };
}

export const tagShape: Shape<typeof wireTag, Tag> = { schema: wireTag, toDomain: toTag, idOf: ({ id }) => id };

/** Undefined where an answer does not speak of tags. */
export function tagsOf(
  items: readonly unknown[] | null | undefined,
  operation: string,
): readonly Outcome<Tag>[] | null | undefined {
  return items == null ? items : itemsOf(items, operation, tagShape);
}

export const wireTagChange = z.object({
  event: wireText,
  tag_id: wireId,
  reason: wireText,
  user_id: wireText,
  user_type: wireText,
  created_at: wireTime.nullish(),
  tag: wireTag.nullish().catch(undefined),
});

const events: ReadonlyMap<string, TagChange['event']> = new Map([
  ['added', 'ADDED'],
  ['updated', 'UPDATED'],
  ['removed', 'REMOVED'],
]);

export function toTagChange(wire: z.output<typeof wireTagChange>): TagChange {
  return {
    event: events.get(wire.event ?? '') ?? 'UNKNOWN',
    eventRawCode: filled(wire.event),
    tagId: wire.tag_id,
    tag: wire.tag == null ? null : toTag(wire.tag),
    reason: filled(wire.reason),
    by: toAuthor({ type: wire.user_type, id: wire.user_id }),
    changedAt: wire.created_at ?? null,
  };
}

export type MdiTags = Readonly<{
  list: (scope: CallScope, stretch: Stretch) => Promise<Page<Tag> | null>;
  byId: (scope: CallScope, tagId: string) => Promise<Tag | null>;
  historyOfCase: (scope: CallScope, caseId: string, stretch: Stretch) => Promise<Page<TagChange> | null>;
}>;

/** The tags by themselves are printed without the version in their path (public collection): as printed (register 19). */
export function tagSource(client: MdiClient): MdiTags {
  return {
    list: (scope, stretch) =>
      readPages(client, scope, { operation: 'listTags', path: '/partner/tags' }, stretch, tagShape),
    byId: (scope, tagId) =>
      readOne(client, scope, { operation: 'getTag', path: path`/partner/tags/${tagId}` }, tagId, tagShape),
    historyOfCase: (scope, caseId, stretch) => {
      const at = path`/v1/partner/cases/${caseId}/tags/historical`;
      // Without the relationship the entries have the tag's id alone (public collection).
      const query = { with_relationships: 'tags' };
      const shape = { schema: wireTagChange, toDomain: toTagChange, idOf: null };
      return readPages(client, scope, { operation: 'listCaseTagHistory', path: at, query }, stretch, shape);
    },
  };
}
