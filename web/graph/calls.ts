import { share } from './store.ts';

/** What one answer took of one vendor's call. */
export type CallLine = Readonly<{
  at: number;
  vendor: string;
  operation: string;
  reads: number;
  made: number;
  shared: number;
  cached: number;
  ms: number;
}>;

const kept = 2_000;
const lines = share<readonly CallLine[]>([]);

export const useCalls = lines.use;

/** Takes `extensions.vendorCalls` of an answer, which a server may leave out. */
export function noteCalls(told: unknown): void {
  if (!Array.isArray(told)) return;
  const at = Date.now();
  const fresh = told.flatMap((line: unknown) => {
    const read = readLine(line, at);
    return read === null || (read.made === 0 && read.reads === 0) ? [] : [read];
  });
  if (fresh.length > 0) lines.set([...lines.get(), ...fresh].slice(-kept));
}

function readLine(line: unknown, at: number): CallLine | null {
  if (typeof line !== 'object' || line === null) return null;
  const own = new Map<string, unknown>(Object.entries(line));
  const text = (name: string): string => {
    const value = own.get(name);
    return typeof value === 'string' ? value : '';
  };
  const count = (name: string): number => Number(own.get(name) ?? 0);
  return {
    ...{ at, vendor: text('vendor'), operation: text('operation'), reads: count('reads'), made: count('made') },
    ...{ shared: count('shared'), cached: count('cached'), ms: count('ms') },
  };
}
