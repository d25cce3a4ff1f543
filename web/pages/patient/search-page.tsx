import { skipToken } from '@apollo/client/react';
import { type ReactElement, useState } from 'react';
import { type PatientSearchQuery, usePatientSearchQuery } from '../../../client/index.ts';
import { isAskedAnew, useGaps } from '../../graph/gaps.ts';
import { cursorOf, nodesOf } from '../../graph/lists.ts';
import { share } from '../../graph/store.ts';
import { shortDay } from '../../moments.ts';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { More } from '../../parts/more.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { linkTo } from '../../router.ts';

/** What was looked for last: kept in the window alone, for an address stays in the browser's history. */
const last = share('');

/** Finds a person at whichever vendor knows them. */
export function SearchPage(): ReactElement {
  const search = last.use();
  const [text, setText] = useState(search);
  const query = usePatientSearchQuery(
    search === '' ? skipToken : { variables: { search, first: 50 }, errorPolicy: 'all' },
  );
  const { data, loading, error, refetch, fetchMore } = query;
  const isAnew = isAskedAnew(query);
  const patients = data?.patients;
  const found = nodesOf(patients);
  // A vendor that is missing from a further page is told where that page would be.
  const gaps = useGaps({ loading: isAnew, error });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">Whoever knows them, one person once</p>
          <h1>Patients</h1>
        </div>
      </header>
      <form
        className="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          last.set(text.trim());
        }}
      >
        <input
          type="search"
          aria-label="Name or e-mail address"
          placeholder="At least three letters of a name or an e-mail address"
          autoComplete="off"
          minLength={3}
          required
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="primary" disabled={text.trim().length < 3}>
          Search
        </button>
      </form>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
      {search === '' && <Empty title="Whom do you look for?">VSee and MD Integrations are searched at once.</Empty>}
      {loading && data === undefined && <Skeleton rows={6} label="Looking for people" />}
      {patients !== undefined && found.length === 0 && gaps.length === 0 && (
        <Empty title="Nobody was found">No name and no e-mail address at either vendor has “{search}” in it.</Empty>
      )}
      {patients !== undefined && found.length > 0 && (
        <>
          <p className="muted">
            {patients.totalCount === null ? `${found.length} found` : `${found.length} of ${patients.totalCount}`}
          </p>
          <Found people={found} />
        </>
      )}
      <More
        key={search}
        {...{ isAnew, name: 'More people' }}
        cursor={cursorOf(patients)}
        onMore={(after) => fetchMore({ variables: { after }, errorPolicy: 'all' })}
      />
    </div>
  );
}

type Person = NonNullable<PatientSearchQuery['patients']['edges'][number]['node']>;

function Found({ people }: Readonly<{ people: readonly Person[] }>): ReactElement {
  return (
    <div className="card scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Born</th>
            <th scope="col">E-mail</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, birthDate, email }) => (
            <tr key={id}>
              <td>
                <a href={linkTo('patients', id)}>{name?.text ?? 'Name not known'}</a>
              </td>
              <td className="number">{birthDate === null ? '–' : shortDay(birthDate)}</td>
              <td>{email ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
