/** A stretch of time in which no event could be received. Times are epoch milliseconds. */
export type Gap = Readonly<{
  id: string;
  /** When events could be received for the last time before it. */
  from: number;
  to: number;
  /** When all open cases had been read after it; null: they have not yet. */
  reconciledAt: number | null;
  casesRead: number;
  casesChanged: number;
}>;
