import type { Touched, WriteLeg } from '../domain/write.ts';
import type { Ledger } from './ledger.ts';

export type SagaOptions = Readonly<{
  ledger: Ledger;
  /** For this long a call whose answer was lost may still arrive at its vendor: until then, absence proves nothing. */
  quietMs: number;
  onTouched: (touched: readonly Touched[]) => void;
  /** Told of an exception that no vendor's failure explains. */
  onBug: (error: unknown) => void;
}>;

export type Legs = readonly WriteLeg[];

/** Why a write that nobody carried on is not done. */
export const abandoned = 'ABANDONED';
