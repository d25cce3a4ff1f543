import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of the client's own documents, as a frontend sends it. */
export function clientDocument(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'client', 'operations', `${name}.graphql`), 'utf8');
}
