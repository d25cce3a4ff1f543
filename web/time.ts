import { useEffect, useState } from 'react';
import { useClinic } from './clinic.ts';
import { type Times, timesIn } from './moments.ts';

export function useTimes(): Times {
  return timesIn(useClinic().timeZone);
}

/** The server's now, told again every so often. */
export function useNow(everyMs = 15_000): number {
  const { aheadMs } = useClinic();
  const [now, setNow] = useState(() => Date.now() + aheadMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + aheadMs), everyMs);
    return () => clearInterval(timer);
  }, [aheadMs, everyMs]);
  return now;
}
