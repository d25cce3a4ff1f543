import type { ReactElement } from 'react';
import { type CallLine, useCalls } from '../../graph/calls.ts';
import { toVendor } from '../../graph/failures.ts';
import { VendorTag } from '../../parts/vendor-tag.tsx';

/** The calls by vendor and kind: how many reads were wanted, and what became of them. */
export function CallTable(): ReactElement | null {
  const groups = [...Map.groupBy(useCalls(), ({ vendor, operation }) => `${vendor} ${operation}`).values()].map(sumOf);
  if (groups.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Calls by kind">
      <table>
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Call</th>
            <th scope="col">Reads wanted</th>
            <th scope="col">Calls made</th>
            <th scope="col">Kept from before</th>
            <th scope="col">Shared</th>
            <th scope="col">Each took</th>
          </tr>
        </thead>
        <tbody>
          {groups
            .toSorted((one, other) => other.made - one.made)
            .map((group) => (
              <tr key={`${group.vendor} ${group.operation}`}>
                <td>{toVendor(group.vendor) === null ? group.vendor : <Tag text={group.vendor} />}</td>
                <td className="mono">{group.operation}</td>
                <td className="number">{group.reads}</td>
                <td className="number">{group.made}</td>
                <td className="number">{group.cached}</td>
                <td className="number">{group.shared}</td>
                <td className="number">{group.made === 0 ? '–' : `${String(Math.round(group.ms / group.made))} ms`}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Tag({ text }: Readonly<{ text: string }>): ReactElement | null {
  const vendor = toVendor(text);
  return vendor === null ? null : <VendorTag vendor={vendor} />;
}

function sumOf(lines: readonly CallLine[]): Omit<CallLine, 'at'> {
  const total = (of: (line: CallLine) => number): number => lines.reduce((sum, line) => sum + of(line), 0);
  return {
    ...{ vendor: lines[0]?.vendor ?? '', operation: lines[0]?.operation ?? '' },
    ...{ reads: total(({ reads }) => reads), made: total(({ made }) => made), ms: total(({ ms }) => ms) },
    ...{ shared: total(({ shared }) => shared), cached: total(({ cached }) => cached) },
  };
}
