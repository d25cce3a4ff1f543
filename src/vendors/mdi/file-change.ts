import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { NewFile } from '../../domain/new-file.ts';
import type { MdiClient } from './client.ts';
import { wireId } from './wire.ts';

/** The id of the file that was taken. */
export type MdiFileChanges = Readonly<{ create: (scope: CallScope, file: NewFile) => Promise<string> }>;

const wireMade = z.object({ file_id: wireId });

/** "create = multipart `name`*, `file`*, `type`*" (public collection). */
export function fileChanges(client: MdiClient): MdiFileChanges {
  return {
    create: async (scope, { name, type, mimeType, bytes }) => {
      const file = { field: 'file', name, mimeType, bytes };
      const body = { type: 'multipart', fields: { name, type }, file } as const;
      const request = { operation: 'createFile', method: 'POST', path: '/v1/partner/files', body } as const;
      return (await client.write(scope, request, wireMade)).file_id;
    },
  };
}
