import { loop } from './VirtualLoop.ts';

/** What becomes of a request: the text of the response after a time, or nothing at all. */
export interface FetchFate {
  readonly delayMs: number;
  readonly outcome: 'answered' | 'refused' | 'silent';
  readonly text: string;
}

let fateOf: ((from: string) => FetchFate) | undefined;

/** Sets what the coming run answers to `fetch`. @param fate receives the name of the process that fetches */
export function useFetch(fate: (from: string) => FetchFate): void {
  fateOf = fate;
}

/** Replaces `fetch`, which has sockets and timers of its own. The product fetches the issuer's keys with it. */
export function installFetch(): void {
  globalThis.fetch = (_address, init = {}) => {
    const { zone } = loop;
    const fate = fateOf?.(zone.name);
    if (!fate) throw new Error('There is no network outside a run');
    const { delayMs, outcome, text } = fate;
    return new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('The operation was aborted', 'AbortError')));
      if (outcome === 'silent') return;
      const refusal = new TypeError('fetch failed', {
        cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
      });
      loop.after(delayMs, () => (outcome === 'refused' ? reject(refusal) : resolve(new Response(text))), zone);
    });
  };
}
