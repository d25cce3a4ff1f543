import type { StoredFile } from '../domain/case-content.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type FileLoader = Readonly<{ byId: (fileId: string) => Soon<StoredFile | null> }>;

/** A file's own page does not tell whose it is, so that only those may ask who may read whatever the clinic has. */
export function fileLoader({ vendors, scope, mayRead }: LoaderDependencies): FileLoader {
  const files = each((id: string) => configured(vendors.mdi, 'MDI', 'getFile').file.byId(scope, id), {
    keyOf: (id) => id,
    mayRead: (id) => mayRead({ type: 'Clinic', key: id }),
  });
  return { byId: files.load };
}
