import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { StoredFile } from '../../domain/case-content.ts';
import { filled } from '../../domain/person.ts';
import { path } from '../../http/request.ts';
import type { MdiClient } from './client.ts';
import { readOne, type Shape } from './read.ts';
import { wireId, wireText, wireTime } from './wire.ts';

/** `url` and `path` are not read: the address carries the right to what it leads to. A message's files say `id`. */
export const wireFile = z
  .object({
    file_id: wireId.optional(),
    id: wireId.optional(),
    name: wireText,
    mime_type: wireText,
    type: wireText,
    created_at: wireTime.nullish(),
  })
  .transform((wire, context) => {
    const fileId = wire.file_id ?? wire.id;
    if (fileId !== undefined) return { ...wire, file_id: fileId };
    context.addIssue({ code: 'custom', path: ['file_id'], message: 'missing' });
    return z.NEVER;
  });

export function toFile(wire: z.output<typeof wireFile>): StoredFile {
  return {
    id: wire.file_id,
    name: filled(wire.name),
    mimeType: filled(wire.mime_type),
    type: filled(wire.type),
    createdAt: wire.created_at ?? null,
  };
}

export const fileShape: Shape<typeof wireFile, StoredFile> = {
  schema: wireFile,
  toDomain: toFile,
  idOf: ({ id }) => id,
};

export type MdiFiles = Readonly<{ byId: (scope: CallScope, fileId: string) => Promise<StoredFile | null> }>;

export function fileSource(client: MdiClient): MdiFiles {
  return {
    byId: (scope, fileId) => {
      const read = { operation: 'getFile', path: path`/v1/partner/files/${fileId}` };
      return readOne(client, scope, read, fileId, fileShape);
    },
  };
}
