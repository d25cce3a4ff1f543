import type { Dispatcher } from 'undici';

export type RawAnswer = Readonly<{
  status: number;
  header: (name: string) => string;
  bytes: Uint8Array;
}>;

/**
 * One request and its whole answer, or the error of the socket. By the dispatcher's own events: `request` would make a
 * stream of every answer, which costs more than all else that is done with it.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer>();
  const chunks: Uint8Array[] = [];
  let status = 0;
  let headers: Readonly<Record<string, string | string[] | undefined>> = {};
  let controller: Dispatcher.DispatchController | null = null;
  const onAbort = (): void => controller?.abort(abortionOf(signal));

  signal.addEventListener('abort', onAbort, { once: true });
  dispatcher.dispatch(request, {
    onRequestStart: (started) => {
      controller = started;
      // It may have waited for a socket until now.
      if (signal.aborted) onAbort();
    },
    onResponseStart: (_controller, answered, told) => {
      status = answered;
      headers = told;
    },
    onResponseData: (_controller, chunk) => {
      chunks.push(chunk);
    },
    onResponseEnd: () => {
      signal.removeEventListener('abort', onAbort);
      const [first = new Uint8Array()] = chunks;
      const bytes = chunks.length > 1 ? Buffer.concat(chunks) : first;
      resolve({ status, header: (name) => String(headers[name] ?? ''), bytes });
    },
    onResponseError: (_controller, error) => {
      signal.removeEventListener('abort', onAbort);
      reject(error);
    },
  });
  return promise;
}

function abortionOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('aborted');
}
