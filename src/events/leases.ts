/** What somebody holds of a thing that one node of many does. `note`: left by whoever did it last. */
export type Lease = Readonly<{ isOwn: boolean; note: string | null }>;

/** Things that one node of many does at a time, by name. Times are epoch milliseconds. */
export type Leases = Readonly<{
  /** Takes it, or keeps it, for so long, unless another node has it. */
  take: (name: string, holder: string, now: number, forMs: number) => Promise<Lease>;
  /** Leaves a note for whoever does it next. False: it was lost meanwhile, and nothing was changed. */
  note: (name: string, holder: string, note: string) => Promise<boolean>;
  /** Lets another node take it at once. What was noted stays. */
  leave: (name: string, holder: string) => Promise<void>;
  /** Forgets the notes of what nobody has done since. */
  purge: (before: number) => Promise<void>;
}>;
