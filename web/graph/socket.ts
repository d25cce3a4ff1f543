import { share } from './store.ts';

/** Whether changes are told as they happen. `new`: nobody asked for it yet. */
export type SocketState = 'new' | 'on' | 'off';

const state = share<SocketState>('new');

export const noteSocket = state.set;
export const useSocket = state.use;
