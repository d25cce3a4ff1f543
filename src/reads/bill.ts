import type { CallScope, ReadFrom } from '../domain/call.ts';
import type { Vendor } from '../domain/vendor.ts';

/** What one operation of one vendor cost a request. */
export type BillLine = {
  readonly vendor: Vendor;
  readonly operation: string;
  /** Calls that the operation could have taken at worst, as its fields' `@cost` says. */
  planned: number;
  /** Reads that the request wanted. */
  reads: number;
  /** HTTP calls that were sent for them, tokens and retries included. */
  made: number;
  /** Reads that joined an equal one of another request. */
  shared: number;
  /** Reads whose answer was still kept. */
  cached: number;
  /** How long the calls took, added up, milliseconds. */
  ms: number;
};

export type Bill = Readonly<{
  /** The part of a call's scope that writes the bill. */
  hooks: Required<Pick<CallScope, 'onCall' | 'onRead' | 'onAnswer'>>;
  plan: (calls: readonly Readonly<{ vendor: Vendor; call: string; calls: number }>[]) => void;
  lines: () => readonly BillLine[];
}>;

export function createBill(): Bill {
  const lines = new Map<string, BillLine>();

  function line(vendor: Vendor, operation: string): BillLine {
    const key = `${vendor} ${operation}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    const opened = { vendor, operation, planned: 0, reads: 0, made: 0, shared: 0, cached: 0, ms: 0 };
    lines.set(key, opened);
    return opened;
  }

  const count: Readonly<Record<ReadFrom, (entry: BillLine) => void>> = {
    call: () => undefined,
    flight: (entry) => (entry.shared += 1),
    cache: (entry) => (entry.cached += 1),
  };

  return {
    hooks: {
      onCall: (vendor, operation) => {
        line(vendor, operation).made += 1;
      },
      onRead: (vendor, operation, from) => {
        const entry = line(vendor, operation);
        entry.reads += 1;
        count[from](entry);
      },
      onAnswer: (vendor, operation, ms) => {
        line(vendor, operation).ms += ms;
      },
    },
    plan: (calls) => {
      for (const { vendor, call, calls: most } of calls) line(vendor, call).planned += most;
    },
    lines: () => [...lines.values()].map((entry) => ({ ...entry, ms: Math.round(entry.ms) })),
  };
}
