import type { ReactElement } from 'react';
import { useFrontDeskQuery } from '../client/index.ts';
import { type Clinic, ClinicContext } from './clinic.ts';
import { gapsOf } from './graph/failures.ts';
import { CasePage } from './pages/case/case-page.tsx';
import { CasesPage } from './pages/case/cases-page.tsx';
import { DayPage } from './pages/day/day-page.tsx';
import { MatchesPage } from './pages/matches/matches-page.tsx';
import { PatientPage } from './pages/patient/patient-page.tsx';
import { SearchPage } from './pages/patient/search-page.tsx';
import { VendorsPage } from './pages/vendors/vendors-page.tsx';
import { Gaps } from './parts/gaps.tsx';
import { Nav } from './parts/nav.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import { type Place, usePlace } from './router.ts';

export function App(): ReactElement {
  const place = usePlace();
  const { data, loading, error, refetch } = useFrontDeskQuery({ errorPolicy: 'all' });
  const clinic = data === undefined ? null : clinicOf(data);
  const gaps = gapsOf(error, data?.rooms.unavailable);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Nav page={place.page} />
      <main id="main" tabIndex={-1}>
        {clinic === null ? (
          <div className="page">
            {loading ? (
              <Skeleton rows={6} label="Opening the front desk" />
            ) : (
              <Gaps gaps={gaps} onRetry={() => void refetch()} />
            )}
          </div>
        ) : (
          <ClinicContext value={clinic}>
            {clinic.rooms.length === 0 && <Gaps gaps={gaps} onRetry={() => void refetch()} />}
            <Page place={place} />
          </ClinicContext>
        )}
      </main>
    </div>
  );
}

function Page({ place }: Readonly<{ place: Place }>): ReactElement {
  switch (place.page) {
    case 'patients':
      return place.id === null ? <SearchPage /> : <PatientPage key={place.id} id={place.id} />;
    case 'cases':
      return place.id === null ? <CasesPage place={place} /> : <CasePage key={place.id} id={place.id} />;
    case 'matches':
      return <MatchesPage place={place} />;
    case 'vendors':
      return <VendorsPage />;
    default:
      return <DayPage place={place} />;
  }
}

type Told = NonNullable<ReturnType<typeof useFrontDeskQuery>['data']>;

function clinicOf({ clinicClock: clinic, rooms }: Told): Clinic | null {
  return {
    timeZone: clinic.timeZone,
    today: clinic.today,
    aheadMs: Date.parse(clinic.now) - Date.now(),
    rooms: rooms.edges.flatMap(({ node }) =>
      node === null ? [] : [{ id: node.id, code: node.code, name: node.name ?? node.code }],
    ),
  };
}
