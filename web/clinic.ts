import { createContext, useContext } from 'react';

/** What every page knows of the clinic. */
export type Clinic = Readonly<{
  timeZone: string;
  today: string;
  /** By how much the server's clock is ahead of this machine's, milliseconds. */
  aheadMs: number;
  rooms: readonly Readonly<{ id: string; code: string; name: string }>[];
}>;

export const ClinicContext = createContext<Clinic | null>(null);

export function useClinic(): Clinic {
  const clinic = useContext(ClinicContext);
  if (clinic === null) throw new Error('no clinic yet');
  return clinic;
}

/** What this page's server offers beside the graph. */
const facts = (document.querySelector('meta[name="desk"]')?.getAttribute('content') ?? '').split(' ');
export const hasSandbox = facts.includes('sandbox');
export const hasExplorers = facts.includes('explorers');
