import type { Touched } from '../domain/write.ts';
import type { RecordKind } from './freshness.ts';
import type { Reads } from './reads.ts';

/** Of what kind a record is kept as, and in which other kinds' answers it is embedded or counted. */
const kinds: Readonly<Record<Touched['type'], Readonly<{ own: RecordKind; others: readonly RecordKind[] }>>> = {
  Visit: { own: 'visit', others: ['queue', 'availability'] },
  Intake: { own: 'intake', others: ['visit'] },
  Patient: { own: 'patient', others: [] },
  Provider: { own: 'provider', others: [] },
  Room: { own: 'room', others: ['provider'] },
  Case: { own: 'case', others: [] },
  Offering: { own: 'offering', others: [] },
  Questionnaire: { own: 'questionnaire', others: [] },
  Message: { own: 'message', others: [] },
  CalendarEntry: { own: 'calendar', others: [] },
};

/** What was kept and a write has made old: a record, or (null) everything of a kind. */
export type Outdated = Readonly<{ kind: RecordKind; id: string | null }>;

export function outdatedBy(touched: readonly Touched[]): readonly Outdated[] {
  return touched.flatMap(({ type, ref }) => {
    const { own, others } = kinds[type];
    return [{ kind: own, id: ref.id }, ...others.map((kind) => ({ kind, id: null }))];
  });
}

/** What is outdated is not told again from what was kept. */
export function dropOutdated(reads: Reads, outdated: readonly Outdated[]): void {
  for (const { kind, id } of outdated) reads.drop(kind, id);
}
