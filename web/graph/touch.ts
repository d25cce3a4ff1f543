import { useEffect, useEffectEvent } from 'react';

const touched = new EventTarget();

/** Says in this window that a room's day is different now, for the case that nothing is told live. */
export function touchRoom(code: string): void {
  touched.dispatchEvent(new Event(code));
}

export function useTouched(code: string, onTouch: () => void): void {
  const hear = useEffectEvent(onTouch);
  useEffect(() => {
    const listener = (): void => hear();
    touched.addEventListener(code, listener);
    return () => touched.removeEventListener(code, listener);
  }, [code]);
}
