import { z } from 'zod';
import type { Attachment } from '../../domain/intake.ts';
import { filled } from '../../domain/person.ts';
import { wireId, wireText, wireTime } from './wire.ts';

const wireAttachment = z.object({
  _id: wireId.optional(),
  id: wireId.optional(),
  name: wireText,
  ext: wireText,
  size: z.number().nullish(),
  remark: wireText,
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
});

/** Empty text stands for no attachment (S1, embedded in a visit). */
export const wireAttachments = z.union([z.array(wireAttachment), z.literal('').transform(() => [])]).nullish();

export function toAttachments(wires: z.output<typeof wireAttachments>): readonly Attachment[] {
  return (wires ?? []).flatMap((wire) => {
    const id = wire._id ?? wire.id;
    if (id === undefined) return [];
    return {
      id,
      name: filled(wire.name),
      extension: filled(wire.ext),
      sizeBytes: wire.size ?? null,
      remark: filled(wire.remark),
      createdAt: wire.created ?? null,
      modifiedAt: wire.modified ?? null,
    };
  });
}
