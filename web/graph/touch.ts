import { useEffect, useEffectEvent } from 'react';

const touched = new EventTarget();

const anyChange = 'change';

/** Says in this window that a room's day is different now, for the case that nothing is told live. */
export function touchRoom(code: string): void {
  touched.dispatchEvent(new Event(`room ${code}`));
}

/** Says in this window that a change was tried, whatever became of it. */
export function touchChanges(): void {
  touched.dispatchEvent(new Event(anyChange));
}

export function useTouchedRoom(code: string, onTouch: () => void): void {
  useTouched(`room ${code}`, onTouch);
}

export function useTouchedChanges(onTouch: () => void): void {
  useTouched(anyChange, onTouch);
}

function useTouched(what: string, onTouch: () => void): void {
  const hear = useEffectEvent(onTouch);
  useEffect(() => {
    const listener = (): void => hear();
    touched.addEventListener(what, listener);
    return () => touched.removeEventListener(what, listener);
  }, [what]);
}
