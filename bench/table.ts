import type { Figures } from './measure.ts';

type Column = Readonly<{ title: string; of: (figures: Figures) => number; isRatio: boolean }>;

const columns: readonly Column[] = [
  { title: 'throughput', of: (figures) => figures.answersASecond, isRatio: true },
  { title: 'p50', of: (figures) => figures.p50Ms, isRatio: true },
  { title: 'p99', of: (figures) => figures.p99Ms, isRatio: true },
  { title: 'alone', of: (figures) => figures.aloneMs, isRatio: true },
  { title: 'CPU', of: (figures) => figures.cpuMs, isRatio: true },
  { title: 'MB', of: (figures) => figures.memoryMb, isRatio: false },
  { title: 'calls', of: (figures) => figures.calls, isRatio: false },
];

/**
 * One row a subject: medians over the rounds, of ratios taken within each round to the first subject of that round, so
 * that the machine's moods cancel out.
 */
export function table(all: ReadonlyMap<string, readonly Figures[]>): string {
  const [base = []] = all.values();
  const rows = [...all].map(([name, rounds]) => {
    const cells = columns.map(({ of, isRatio }) => {
      const values = rounds.map((figures, round) => {
        const divisor = base[round];
        return isRatio && divisor !== undefined ? of(figures) / of(divisor) : of(figures);
      });
      return median(values).toFixed(isRatio ? 2 : 1);
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  const [first] = base;
  const absolute =
    first === undefined
      ? ''
      : `1.00 = ${first.answersASecond.toFixed(0)} answers a second, alone ${first.aloneMs.toFixed(1)} ms\n\n`;
  const head = `| Subject | ${columns.map(({ title }) => title).join(' | ')} |`;
  return `${absolute}${head}\n|${' --- |'.repeat(columns.length + 1)}\n${rows.join('\n')}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
