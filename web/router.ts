import { useEffect, useState } from 'react';

/**
 * Where one is stands after the `#`, which a browser never sends: no id of a patient gets into a log, a proxy's list or
 * a `Referer`.
 */
export type Place = Readonly<{ page: string; id: string | null; query: URLSearchParams }>;

export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeOf(hash);
}

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [page = '', id] = path.split('/');
  return { page, id: id === undefined || id === '' ? null : decodeURIComponent(id), query: new URLSearchParams(query) };
}

export function linkTo(page: string, id?: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${page}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search === '' ? '' : `?${search}`}`;
}

/** Changes what stands after the `?`, without a step in the browser's history. */
export function setQuery(place: Place, changes: Readonly<Record<string, string | null>>): void {
  const query = new Map<string, string | null>([...place.query, ...Object.entries(changes)]);
  const next = [...query].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  location.replace(linkTo(place.page, place.id ?? undefined, Object.fromEntries(next)));
}
