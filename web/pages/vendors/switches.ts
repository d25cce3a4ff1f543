import { useCallback, useEffect, useState } from 'react';
import { hasSandbox } from '../../clinic.ts';

/** What a vendor of the sandbox can be made to do. `other`: somebody scripted a fault of their own. */
export type Mode = 'working' | 'slow' | 'down' | 'refusing' | 'other';

const words: readonly Mode[] = ['working', 'slow', 'down', 'refusing', 'other'];

type Modes = ReadonlyMap<string, Mode>;

/** The sandbox's switches; `modes` is null where there are none. */
export function useSwitches(): Readonly<{ modes: Modes | null; turn: (vendor: string, mode: Mode) => Promise<void> }> {
  const [modes, setModes] = useState<Modes | null>(null);
  useEffect(() => {
    if (!hasSandbox) return undefined;
    const stop = new AbortController();
    void ask('/sandbox/vendors', { signal: stop.signal }).then((told) => {
      if (!stop.signal.aborted) setModes(told);
    });
    return () => stop.abort();
  }, []);
  const turn = useCallback(async (vendor: string, mode: Mode) => {
    const headers = { 'content-type': 'application/json' };
    setModes(await ask(`/sandbox/vendors/${vendor}`, { method: 'PUT', headers, body: JSON.stringify({ mode }) }));
  }, []);
  return { modes, turn };
}

async function ask(path: string, options: RequestInit): Promise<Modes | null> {
  try {
    const response = await fetch(path, options);
    return response.ok ? readModes(await response.json()) : null;
  } catch {
    return null;
  }
}

function readModes(told: unknown): Modes {
  const vendors: unknown = fieldOf(told, 'vendors');
  const list: readonly unknown[] = Array.isArray(vendors) ? vendors : [];
  return new Map(
    list.flatMap((one) => {
      const vendor = fieldOf(one, 'vendor');
      const word = words.find((known) => known === fieldOf(one, 'mode'));
      return typeof vendor === 'string' && word !== undefined ? [[vendor, word] as const] : [];
    }),
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}
