import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the page is made from: its own sources, the client's, and the versions of the packages that go into it. */
const parts = ['web', 'client', 'package-lock.json'] as const;

/** What was made from sources is none. */
const made = [join('web', '.built'), join('client', 'dist')];

/** A text that changes with any of the page's sources; null where there are none, as in an image. */
export function fingerprint(root: string): string | null {
  if (!existsSync(join(root, 'web', 'index.html'))) return null;
  const hash = createHash('sha256');
  for (const file of parts.flatMap((part) => filesOf(root, part))) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The files at or under a path, in one order on every machine. */
function filesOf(root: string, path: string): readonly string[] {
  const isFile = /\.(tsx?|css|html|svg|json)$/;
  if (isFile.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isFile.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((file) => !made.some((folder) => file.startsWith(folder)))
    .toSorted();
}
