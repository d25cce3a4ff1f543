import type { ReactElement } from 'react';
import { type CallLine, useCalls } from '../../graph/calls.ts';
import { Empty } from '../../parts/empty.tsx';

const width = 900;
const height = 168;
const left = 52;
const bottom = 20;

/** The scale of times, milliseconds: a tenfold each step. */
const marks = [1, 10, 100, 1_000, 10_000] as const;

/** The latest calls as dots: when they were made, how long they took, to whom. The table beside it says the same. */
export function CallChart(): ReactElement {
  const calls = useCalls().filter(({ made }) => made > 0);
  const first = calls[0]?.at;
  const last = calls.at(-1)?.at;
  if (first === undefined || last === undefined) {
    return <Empty title="No vendor was called yet">Open another page, and come back.</Empty>;
  }
  const span = Math.max(last - first, 30_000);
  const x = (at: number): number => left + ((at - first) / span) * (width - left - 12) + 6;
  return (
    <figure>
      <svg className="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark}>
            <line className="chart-line" x1={left} x2={width} y1={y(mark)} y2={y(mark)} />
            <text className="chart-text" x={left - 6} y={y(mark) + 4} textAnchor="end">
              {mark >= 1_000 ? `${String(mark / 1_000)} s` : `${String(mark)} ms`}
            </text>
          </g>
        ))}
        {calls.map((call, index) => (
          <circle
            key={index}
            className={`chart-dot vendor-${call.vendor.toLowerCase()}`}
            cx={x(call.at) + spread(index)}
            cy={y(meanMs(call))}
            r={3 + Math.min(6, Math.log2(call.made))}
          />
        ))}
        <text className="chart-text" x={left} y={height - 4}>
          {ageOf(first, last)}
        </text>
        <text className="chart-text" x={width} y={height - 4} textAnchor="end">
          last answer
        </text>
      </svg>
      <figcaption className="muted chart-note">
        Time of a call, a dot for each kind of call of an answer; a larger dot is several calls of that kind.
      </figcaption>
    </figure>
  );
}

/** Answers of one moment lie beside each other. */
function spread(index: number): number {
  return ((index * 7) % 5) - 2;
}

function meanMs({ ms, made }: CallLine): number {
  return ms / Math.max(1, made);
}

function y(ms: number): number {
  const share = Math.log10(Math.min(Math.max(ms, 1), 10_000)) / 4;
  return (height - bottom - 8) * (1 - share) + 8;
}

function ageOf(first: number, last: number): string {
  const seconds = Math.round((last - first) / 1_000);
  return seconds < 90 ? `${String(seconds)} s before` : `${String(Math.round(seconds / 60))} min before`;
}
