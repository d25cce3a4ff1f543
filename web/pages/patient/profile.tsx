import type { ReactElement } from 'react';
import type { ProfilePartFragment } from '../../../client/index.ts';
import { words } from '../../words.ts';
import type { Intake } from './types.ts';

const parts = [
  ['conditions', 'Conditions'],
  ['medications', 'Medications'],
  ['allergies', 'Allergies'],
  ['surgeries', 'Operations'],
  ['familyConditions', 'In the family'],
  ['socialHistory', 'Social history'],
  ['healthHabits', 'Habits'],
] as const;

/** What the person keeps on file about their health. A part that was never asked for is not shown as empty. */
export function Profile({ profile }: Readonly<{ profile: NonNullable<Intake['medicalProfile']> }>): ReactElement {
  return (
    <dl className="facts">
      {parts.map(([part, name]) => (
        <div key={part} className="fact">
          <dt>{name}</dt>
          <dd>{told(profile[part])}</dd>
        </div>
      ))}
    </dl>
  );
}

function told(part: ProfilePartFragment | null): ReactElement | string {
  if (part === null) return <span className="muted">Never asked</span>;
  if (part.entries.length === 0) return 'Nothing to name';
  return part.entries.map(lineOf).join('; ');
}

function lineOf({ name, relations, details }: ProfilePartFragment['entries'][number]): string {
  const more = details.map((detail) => `${words(detail.name).toLowerCase()} ${detail.value}`);
  return [name ?? '', relations.length > 0 ? `(${relations.join(', ')})` : '', more.join(', ')]
    .filter((text) => text !== '')
    .join(' ');
}
