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

/** What a write has touched is not told again from what was kept. */
export function dropTouched(reads: Reads, touched: readonly Touched[]): void {
  for (const { type, ref } of touched) {
    const { own, others } = kinds[type];
    reads.drop(own, ref.id);
    for (const kind of others) reads.drop(kind, null);
  }
}
