import { useState } from 'react';

/**
 * A text that this browser keeps for the next time, under a name: nothing of a patient belongs here. A browser that
 * keeps nothing (a private window, say) starts empty each time.
 */
export function useRemembered(name: string): readonly [text: string, set: (text: string) => void, keep: () => void] {
  const [text, setText] = useState(() => read(name));
  return [text, setText, () => write(name, text)];
}

function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

function write(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // It is asked for again the next time.
  }
}
