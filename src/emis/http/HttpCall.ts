import type { Dispatcher } from 'undici';
import type { HttpTimeouts, Sending } from './httpClient.ts';
import { TransportError } from './TransportError.ts';
import type { TransportReason } from './TransportError.ts';

export interface HttpHead {
  readonly status: number;
  readonly contentType: string;
  readonly contentEncoding: string;
  readonly retryAfter: string;
}

/** More than this is not kept waiting for a slow reader. */
const maxWaitingBytes = 1024 * 1024;
/** A body that nobody wants is read to its end up to this length; beyond it the connection is given up. */
const maxDiscardedBytes = 64 * 1024;

/** One call over HTTP: receives from undici, keeps the time, and bounds what it takes. */
export class HttpCall implements Dispatcher.DispatchHandler {
  readonly head: Promise<HttpHead>;
  readonly #headSettled = Promise.withResolvers<HttpHead>();
  readonly #timeouts: HttpTimeouts;
  readonly #maxBytes: number;
  readonly #onSent: (() => void) | undefined;
  readonly #overall: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #step: NodeJS.Timeout | undefined;
  #failure: TransportError | undefined;
  #isComplete = false;
  #isDiscarded = false;
  #bytes = 0;
  #chunks: Uint8Array[] = [];
  #waitingBytes = 0;
  #wake: (() => void) | undefined;

  constructor(timeouts: HttpTimeouts, maxBytes: number, { time, onSent }: Sending = {}) {
    this.#timeouts = timeouts;
    this.#maxBytes = maxBytes;
    this.#onSent = onSent;
    this.head = this.#headSettled.promise;
    this.#overall = setTimeout(() => this.#fail(this.#wasSent ? 'deadline' : 'notStarted'), timeouts.overallMs);
    void time?.over.then(() => {
      // What is on its way is not cut off: that would cost the session.
      if (!this.#wasSent) this.#fail('requestOver');
    });
  }

  /** What of the body has come and comes, each piece once. A reader that stops early gives up the connection. */
  async *body(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const chunk = this.#chunks.shift();
        if (chunk !== undefined) {
          this.#waitingBytes -= chunk.length;
          if (this.#waitingBytes === 0) this.#resume();
          yield chunk;
        } else if (this.#failure !== undefined) {
          throw this.#failure;
        } else if (this.#isComplete) {
          return;
        } else {
          await new Promise<void>((resolve) => (this.#wake = resolve));
        }
      }
    } finally {
      if (!this.#isComplete) this.#fail('cut');
    }
  }

  discard(): void {
    this.#isDiscarded = true;
    this.#chunks = [];
    this.#resume();
    if (this.#bytes > maxDiscardedBytes) this.#fail('tooLarge');
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failure !== undefined) return controller.abort(this.#failure);
    this.#expect('headersTimeout', this.#timeouts.headersMs);
    this.#onSent?.();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return;
    this.#expect('bodyTimeout', this.#timeouts.bodyIdleMs);
    this.#headSettled.resolve({
      status,
      contentType: text(headers['content-type']),
      contentEncoding: text(headers['content-encoding']),
      retryAfter: text(headers['retry-after']),
    });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > (this.#isDiscarded ? maxDiscardedBytes : this.#maxBytes)) return this.#fail('tooLarge');
    if (this.#isDiscarded) return void this.#step?.refresh();
    this.#chunks.push(chunk);
    this.#waitingBytes += chunk.length;
    if (this.#waitingBytes > maxWaitingBytes) {
      controller.pause();
      // It is the reader who is late now.
      clearTimeout(this.#step);
    } else {
      this.#step?.refresh();
    }
    this.#wake?.();
  }

  onResponseEnd(): void {
    this.#isComplete = true;
    this.#end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#wasSent) return this.#fail('cut');
    this.#fail(isConnectTimeout(error) ? 'connectTimeout' : 'notConnected');
  }

  /** undici gives its controller just before it writes to the connection. */
  get #wasSent(): boolean {
    return this.#controller !== undefined;
  }

  #expect(reason: TransportReason, timeoutMs: number): void {
    clearTimeout(this.#step);
    this.#step = setTimeout(() => this.#fail(reason), timeoutMs);
  }

  #resume(): void {
    if (this.#controller?.paused !== true) return;
    this.#expect('bodyTimeout', this.#timeouts.bodyIdleMs);
    this.#controller.resume();
  }

  #fail(reason: TransportReason): void {
    if (this.#failure !== undefined || this.#isComplete) return;
    this.#failure = new TransportError(reason, this.#wasSent);
    this.#headSettled.reject(this.#failure);
    this.#controller?.abort(this.#failure);
    this.#end();
  }

  #end(): void {
    clearTimeout(this.#overall);
    clearTimeout(this.#step);
    this.#wake?.();
  }
}

type Headers = Record<string, string | string[] | undefined>;

function text(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : (header?.[0] ?? '');
}

function isConnectTimeout(error: Error): boolean {
  return 'code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT';
}
