import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Guard } from './access.ts';
import type { State } from './state.ts';
import { wireFile } from './wire-case-detail.ts';

const megabyte = 1_000_000;

/** "multipart `name`*, `file`*, `type`*" (public collection). */
const wireForm = z.object({
  name: z.string().min(1),
  type: z.string().min(1),
  file: z.object({ mimeType: z.string(), sizeBytes: z.int().min(1) }),
});

/** "25 MB image, 140 MB video, 16 MB other". */
function most(mimeType: string): number {
  if (mimeType.startsWith('image/')) return 25 * megabyte;
  return mimeType.startsWith('video/') ? 140 * megabyte : 16 * megabyte;
}

export function fileRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  app.post('/v1/partner/files', { config: { operation: 'createFile' } }, (request) => {
    guard(request, 'form');
    const { name, type, file } = wireForm.parse(request.body);
    if (file.sizeBytes > most(file.mimeType)) throw new Refusal(400, 'file is too large');
    const made = { fileId: state.random.uuid(), name, type, mimeType: file.mimeType, createdAt: state.clock.now() };
    state.files.set(made.fileId, made);
    return wireFile(made);
  });
}
