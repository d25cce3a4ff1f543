import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  type RoomQueueChangedSubscription,
  useRoomQueueChangedSubscription,
  useVisitChangedSubscription,
  type VisitChangedSubscription,
} from '../../../client/index.ts';
import { useSocket } from '../../graph/socket.ts';
import { onTold } from '../../graph/told.ts';
import { useTouchedRoom } from '../../graph/touch.ts';

/** How long the first question waits for the feed to begin, so that nothing between the two is missed. Milliseconds. */
const patienceMs = 500;

/** Several changes at once are one reason to ask anew. Milliseconds. */
const togetherMs = 150;

/** How often is asked while nothing is told live, milliseconds. */
const whileSilentMs = 30_000;

/**
 * Follows a room: `onStale` whenever what is known of it may be old. True as soon as it is followed, or was waited for
 * long enough.
 */
export function useLiveRoom(roomCode: string, onStale: () => void): boolean {
  const [isBegun, setBegun] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stale = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(onStale, togetherMs);
  };
  const hear = (kind: string | undefined): void => {
    if (kind === 'READY' && !isBegun) setBegun(true);
    else stale();
  };
  useVisitChangedSubscription({
    variables: { roomCode },
    ...onTold<VisitChangedSubscription>((told) => hear(told?.visitChanged.kind)),
  });
  useRoomQueueChangedSubscription({
    variables: { roomCode },
    ...onTold<RoomQueueChangedSubscription>((told) => {
      if (told?.roomQueueChanged.kind !== 'READY') stale();
    }),
  });
  useEffect(() => {
    const waiting = setTimeout(() => setBegun(true), patienceMs);
    return () => {
      clearTimeout(waiting);
      clearTimeout(timer.current);
    };
  }, []);
  useTouchedRoom(roomCode, stale);
  useWhileSilent(stale);
  return isBegun;
}

/** Whoever comes back to the page sees the day as it is; while nothing is told live, it is asked for now and then. */
function useWhileSilent(stale: () => void): void {
  const socket = useSocket();
  const tell = useEffectEvent(stale);
  useEffect(() => {
    const onShow = (): void => {
      if (document.visibilityState === 'visible') tell();
    };
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, []);
  useEffect(() => {
    if (socket !== 'off') return undefined;
    const timer = setInterval(() => tell(), whileSilentMs);
    return () => clearInterval(timer);
  }, [socket]);
}
