import { RequestError } from '../domain/errors.ts';
import { fromGlobalId, type NodeKey, type NodeType } from '../domain/id.ts';
import type { Stretch } from '../domain/page.ts';
import { filled } from '../domain/person.ts';

/** The page size when a caller says null instead of leaving `first` out. */
const defaultFirst = 20;
const mostFirst = 100;

/** The key in a global id; an error that names the argument when it is none of this graph. */
export function nodeKey(id: string, argument = 'id'): NodeKey {
  const key = fromGlobalId(id);
  if (key === null) throw new RequestError('BAD_USER_INPUT', `"${argument}" is not an id of this graph.`);
  return key;
}

export function keyOf(type: NodeType, id: string, argument = 'id'): string {
  const node = nodeKey(id, argument);
  if (node.type === type) return node.key;
  throw new RequestError('BAD_USER_INPUT', `"${argument}" is the id of a ${node.type}, not of a ${type}.`);
}

/** What somebody looks for, without the blanks around it; null when nothing is left. */
export function searchText(text: string | null | undefined, argument: string, least: number): string | null {
  const search = filled(text);
  if (search === null || search.length >= least) return search;
  throw new RequestError('BAD_USER_INPUT', `"${argument}" needs at least ${least} characters.`);
}

export type PageArguments = Readonly<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export function stretchOf({ first, after }: PageArguments): Stretch {
  const limit = first ?? defaultFirst;
  if (limit < 1 || limit > mostFirst) {
    throw new RequestError('BAD_USER_INPUT', `"first" must be from 1 to ${mostFirst}.`);
  }
  return { offset: after == null ? 0 : positionOf(after) + 1, limit };
}

/** A cursor is the place in the list, so that a page can be asked for again after a restart. */
export function toCursor(position: number): string {
  return firstCursors[position] ?? cursorOf(position);
}

function cursorOf(position: number): string {
  return Buffer.from(`at:${position}`).toString('base64url');
}

/** A page of a page's lists has hundreds of them, and they are the same each time. */
const firstCursors = Array.from({ length: 200 }, (_, position) => cursorOf(position));

function positionOf(cursor: string): number {
  const [, digits] = /^at:([0-9]{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (digits === undefined) throw new RequestError('BAD_USER_INPUT', '"after" is not a cursor of this graph.');
  return Number(digits);
}
