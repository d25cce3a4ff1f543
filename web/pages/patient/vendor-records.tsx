import type { ReactElement } from 'react';
import type { Vendor } from '../../../client/index.ts';
import type { Gap } from '../../graph/failures.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { useTimes } from '../../time.ts';
import { vendorParts, whyMissing, words } from '../../words.ts';
import type { Chart } from './types.ts';

const vendors: readonly Vendor[] = ['VSEE', 'MDI', 'CYBERMDCARE', 'UPDOX'];

const grades: Readonly<Record<string, Tone>> = { CERTAIN: 'good', PROBABLE: 'warn', POSSIBLE: 'warn', NONE: 'quiet' };

/** Which record each vendor holds of this person, and why it is taken to be theirs. */
export function VendorRecords({ patient, gaps }: Readonly<{ patient: Chart; gaps: readonly Gap[] }>): ReactElement {
  return (
    <section className="vendor-records" aria-label="Records at the vendors">
      {vendors.map((vendor) => (
        <VendorRecord key={vendor} {...{ vendor, patient }} gap={gaps.find((one) => one.vendor === vendor)} />
      ))}
    </section>
  );
}

type Props = Readonly<{ vendor: Vendor; patient: Chart; gap: Gap | undefined }>;

function VendorRecord({ vendor, patient, gap }: Props): ReactElement {
  const times = useTimes();
  const record = patient.records.find((one) => one.vendor === vendor);
  return (
    <article className={gap === undefined ? 'card record' : 'card record record-down'}>
      <header>
        <h3>
          <VendorTag vendor={vendor} />
        </h3>
        {gap !== undefined && <Badge tone="bad">Missing</Badge>}
        {gap === undefined && record !== undefined && (
          <Badge tone={grades[record.grade] ?? 'quiet'}>{words(record.grade)}</Badge>
        )}
      </header>
      <div className="card-body">
        {gap !== undefined && <p className="record-gap">{whyMissing(vendor, gap.code)}</p>}
        {record === undefined ? (
          <p className="muted">
            {gap === undefined ? noRecord(vendor) : `Whatever it holds (${vendorParts[vendor]}) is not shown.`}
          </p>
        ) : (
          <>
            <p className="mono">{record.vendorId}</p>
            <p className="muted record-why">
              {words(record.rule)}
              {record.matchedFields.length > 0 &&
                `: ${record.matchedFields.map((field) => words(field).toLowerCase()).join(', ')}`}
              <br />
              decided by {record.decidedBy}, {times.dayAndTime(record.decidedAt)}
            </p>
          </>
        )}
      </div>
    </article>
  );
}

/** Two vendors have no record of a person, only what was booked for one. */
function noRecord(vendor: Vendor): string {
  return vendor === 'VSEE' || vendor === 'MDI'
    ? 'No record of this person is linked.'
    : 'Keeps no person’s record; what is booked there stands with the visits.';
}
