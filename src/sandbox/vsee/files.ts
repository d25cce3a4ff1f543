import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { scattered } from '../kit/order.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Intake } from '../world/types.ts';
import { type Access, type Caller, mayTouch } from './access.ts';
import type { State, StoredFile } from './state.ts';

/** "the possible reasons" of a file (developer wiki 15302716). */
const categories = ['intake_attachment', 'user_consent', 'user_avatar', 'user_document'] as const;

const wireUpload = z.object({
  file: z.object({ filename: z.string().min(1), sizeBytes: z.int() }),
  'meta.category': z.enum(categories),
});
const wireFilters = z.object({ target_id: z.string(), target_type: z.literal('user') });

/** Files (developer wiki 15302716). The bytes are not kept. */
export function fileRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.post(`${prefix}/files`, { config: { operation: 'createFile' } }, (request) => {
    const caller = access.caller(request);
    const { file, 'meta.category': category } = wireUpload.parse(request.body ?? {});
    const stored: StoredFile = {
      id: state.random.uuid(),
      name: file.filename,
      ext: file.filename.split('.').at(-1) ?? '',
      sizeBytes: file.sizeBytes,
      createdAt: state.clock.now(),
      category,
      creatorId: caller.kind === 'user' ? caller.userId : null,
    };
    state.files.set(stored.id, stored);
    return { data: wireFile(state, stored) };
  });

  app.post(`${prefix}/files/:id`, { config: { operation: 'renameFile' } }, (request) => {
    const caller = access.caller(request);
    const before = state.files.get(z.object({ id: z.string() }).parse(request.params).id);
    if (before === undefined) throw new Refusal(404, 'File not found');
    if (!mayTouch(caller, [before.creatorId])) throw new Refusal(403, 'Not allowed');
    // "For now, only 'name' is allowed to be modified."
    const renamed = { ...before, ...z.object({ name: z.string().min(1) }).parse(request.body ?? {}) };
    state.files.set(renamed.id, renamed);
    return { data: wireFile(state, renamed) };
  });

  app.get(`${prefix}/files`, { config: { operation: 'listFiles' } }, (request) => {
    const caller = access.caller(request);
    const { target_id: userId } = wireFilters.parse(request.query);
    return { data: filesOf(state, caller, userId).map((file) => wireListed(state, file)) };
  });
}

/** A file that an intake may name: an uploaded one, or one that it has already. */
export function fileOf(state: State, id: string, { attachments }: Intake): Intake['attachments'][number] {
  const file = attachments.find((one) => one.id === id) ?? state.files.get(id);
  if (file === undefined) throw new Refusal(400, 'attachments is not valid');
  return file;
}

function filesOf(state: State, caller: Caller, userId: string): readonly StoredFile[] {
  if (!mayTouch(caller, [userId])) throw new Refusal(403, 'Not allowed');
  const own = [...state.files.values()].filter(({ creatorId }) => creatorId === userId);
  return scattered(own, ({ id }) => id);
}

function wireFile(state: State, file: StoredFile): object {
  const { id, name, sizeBytes: size, ext, category, creatorId } = file;
  const target = creatorId === null ? {} : { target: { id: creatorId, type: 'user' } };
  const meta = { category, ...target, account: { code: state.accountCode } };
  return { id, name, size, ext, fullpath: fullPath(file), meta, creator: creatorOf(state, file) };
}

function wireListed(state: State, file: StoredFile): object {
  const { id, name, sizeBytes: size, ext, category, createdAt } = file;
  return {
    id,
    name,
    size,
    ext,
    fullpath: fullPath(file),
    creator: creatorOf(state, file),
    // "true if attachment type is user_document"
    is_deletable: category === 'user_document',
    created: Math.floor(createdAt / 1_000),
  };
}

/** The key in it opens the file to whoever has it. */
function fullPath({ id, createdAt }: StoredFile): string {
  return `https://sandbox-vsee.example.com/files/view/${id}?auth_code=sandbox-file-key&time=${Math.floor(createdAt / 1_000)}`;
}

function creatorOf(state: State, { creatorId }: StoredFile): object | null {
  const member = state.members.get(creatorId ?? '');
  if (member === undefined) return null;
  const full_name = `${member.name.given} ${member.name.family}`;
  return { id: creatorId, username: member.email, email: member.email, full_name };
}
