import type { NodeType } from '../domain/id.ts';

/** Who asks. `NOBODY` may read nothing: it is what an unknown caller would be. */
export type Viewer = Readonly<{ id: string; role: 'OPERATOR' | 'NOBODY' }>;

/**
 * What is asked for: a thing of one of the eight types, by the key of its global id, or something of the clinic's own
 * (its vouchers, pharmacies, staff, the vendor's lists), which is no patient's.
 */
export type Reading = Readonly<{ type: NodeType | 'Clinic'; key: string }>;

/** May this viewer know of this thing at all? Denies unless a role allows. */
export function mayRead(viewer: Viewer, _reading: Reading): boolean {
  switch (viewer.role) {
    case 'OPERATOR':
      return true;
    case 'NOBODY':
      return false;
  }
}

/** A change, by the mutation's name, and the thing of ours that it is about; null where there is none yet. */
export type Writing = Readonly<{ operation: string; target: Reading | null }>;

/** May this viewer change this? Asked before any vendor is. Denies unless a role allows. */
export function mayWrite(viewer: Viewer, { target }: Writing): boolean {
  return viewer.role === 'OPERATOR' && (target === null || mayRead(viewer, target));
}

/** May this viewer see how the server itself fares: whom it could not hear, for instance? */
export function mayOperate(viewer: Viewer): boolean {
  return viewer.role === 'OPERATOR';
}

/** May this viewer see writes that are not settled, whoever asked for them, and settle them by hand? */
export function maySettle(viewer: Viewer): boolean {
  return viewer.role === 'OPERATOR';
}
