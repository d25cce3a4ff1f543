import type { ReactElement } from 'react';
import { present } from '../../graph/lists.ts';

type Props<T> = Readonly<{
  title: string;
  /** Null: it could not be read. */
  items: readonly (T | null)[] | null;
  /** What is said where there are none. */
  none: string;
  children: (item: T) => ReactElement;
}>;

/** One of the lists that belong to a case, a row for each of its items. */
export function Listed<T>({ title, items, none, children }: Props<T>): ReactElement {
  const list = present(items);
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
        <span className="muted">{items === null ? 'not read' : list.length}</span>
      </header>
      <ul className="plain rows">
        {list.length === 0 && <li className="muted">{items === null ? 'They could not be read.' : none}</li>}
        {list.map((item) => children(item))}
      </ul>
    </section>
  );
}
