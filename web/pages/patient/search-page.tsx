import { skipToken } from '@apollo/client/react';
import { type ReactElement, useState } from 'react';
import { usePatientSearchQuery } from '../../../client/index.ts';
import { useGaps } from '../../graph/gaps.ts';
import { shortDay } from '../../moments.ts';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { linkTo } from '../../router.ts';

/** Finds a person at whichever vendor knows them. */
export function SearchPage(): ReactElement {
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  const { data, loading, error, refetch } = usePatientSearchQuery(
    search === '' ? skipToken : { variables: { search, first: 50 }, errorPolicy: 'all' },
  );
  const found = data?.patients.edges.flatMap(({ node }) => (node === null ? [] : [node])) ?? [];
  const gaps = useGaps({ loading, error }, data?.patients.unavailable);
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
          setSearch(text.trim());
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
      {data !== undefined && found.length === 0 && gaps.length === 0 && (
        <Empty title="Nobody was found">No name and no e-mail address at either vendor has “{search}” in it.</Empty>
      )}
      {found.length > 0 && (
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
              {found.map(({ id, name, birthDate, email }) => (
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
      )}
    </div>
  );
}
