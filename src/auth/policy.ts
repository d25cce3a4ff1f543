import type { NodeType } from '../domain/id.ts';

/** Who asks. `NOBODY` may read nothing: it is what an unknown caller would be. */
export type Viewer = Readonly<{ id: string; role: 'OPERATOR' | 'NOBODY' }>;

/** What is asked for: a thing of one of the eight types, by the key of its global id. */
export type Reading = Readonly<{ type: NodeType; key: string }>;

/** May this viewer know of this thing at all? Denies unless a role allows. */
export function mayRead(viewer: Viewer, _reading: Reading): boolean {
  switch (viewer.role) {
    case 'OPERATOR':
      return true;
    case 'NOBODY':
      return false;
  }
}
