import type { ReactElement } from 'react';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { words } from '../../words.ts';
import type { Chart } from './types.ts';

/** Where the vendors say different things of one person, side by side. */
export function Conflicts({ conflicts }: Readonly<{ conflicts: Chart['conflicts'] }>): ReactElement {
  return (
    <section className="card">
      <header>
        <h2>Where vendors disagree</h2>
      </header>
      <div className="card-body">
        {conflicts.length === 0 && <p className="muted">They do not, in what could be read.</p>}
        {conflicts.map(({ field, values }) => (
          <div key={field}>
            <h3>{words(field)}</h3>
            <dl className="sides">
              {values.map(({ vendor, value }, index) => (
                <div key={`${vendor}${String(index)}`}>
                  <dt>
                    <VendorTag vendor={vendor} />
                  </dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
