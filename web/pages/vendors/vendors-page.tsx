import type { ReactElement } from 'react';
import { useVendorBoardQuery } from '../../../client/index.ts';
import { hasSandbox } from '../../clinic.ts';
import { useGaps } from '../../graph/gaps.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { CallTable } from './call-table.tsx';
import { CallChart } from './call-chart.tsx';
import { useSwitches } from './switches.ts';
import { VendorCard } from './vendor-card.tsx';

/** How often the server is asked how the vendors do; it asks no vendor for that. Milliseconds. */
const everyMs = 2_000;

/** The four vendors as this server meets them, and as this window's answers needed them. */
export function VendorsPage(): ReactElement {
  const { data, loading, error, refetch } = useVendorBoardQuery({ pollInterval: everyMs, errorPolicy: 'all' });
  const gaps = useGaps({ loading, error });
  const { modes, turn } = useSwitches();
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">One graph over four systems</p>
          <h1>Vendors</h1>
        </div>
        {hasSandbox && (
          <p className="muted">
            Sandbox: break a vendor and see what the other pages make of it. What was just read is kept for some
            seconds.
          </p>
        )}
      </header>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
      {data === undefined && error === undefined && <Skeleton rows={6} label="The vendors’ state is on its way" />}
      <div className="vendor-cards">
        {data?.vendorStatus.map((health) => (
          <VendorCard
            key={health.vendor}
            health={health}
            mode={modes?.get(health.vendor.toLowerCase()) ?? null}
            onTurn={(mode) => void turn(health.vendor.toLowerCase(), mode).then(() => refetch())}
          />
        ))}
      </div>
      <section className="card">
        <header>
          <h2>Calls of this window</h2>
          <span className="muted">what its answers took at the vendors, from each answer’s own bill</span>
        </header>
        <div className="card-body">
          <CallChart />
        </div>
        <CallTable />
      </section>
    </div>
  );
}
