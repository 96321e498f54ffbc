import type { Dispatcher } from 'undici';
import type { DatedResponse } from '../../domain/DatedResponse.ts';
import type { HttpTimeouts, SendOptions } from './HttpClient.ts';
import { TransportError, type TransportReason } from './TransportError.ts';

interface HttpHead {
  readonly status: number;
  readonly contentType: string;
  readonly contentEncoding: string;
  readonly retryAfter: string;
  readonly dated: DatedResponse;
}

type ResponseHeaders = Record<string, string | string[] | undefined>;

/** The connection is paused when a slow reader is this far behind. */
const maxBufferedBytes = 1024 * 1024;
/** A discarded body is read to its end up to this length; the connection of a longer one is closed. */
const maxDiscardedBytes = 64 * 1024;

/** The handler of one call: receives the response from undici and enforces timeouts and limits. */
export class HttpCall implements Dispatcher.DispatchHandler {
  readonly head: Promise<HttpHead>;
  readonly #headSettled = Promise.withResolvers<HttpHead>();
  readonly #timeouts: HttpTimeouts;
  readonly #maxBytes: number;
  readonly #onSent: (() => void) | undefined;
  readonly #hasWritten: () => boolean;
  readonly #overallTimer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #stepTimer: NodeJS.Timeout | undefined;
  #failure: TransportError | undefined;
  #isComplete = false;
  #isDiscarded = false;
  #sentAtMs = 0;
  #bytes = 0;
  #chunks: Uint8Array[] = [];
  #bufferedBytes = 0;
  #wake: (() => void) | undefined;

  /** @param hasWritten says whether a byte was written. Default: assumed as soon as the call has a connection */
  constructor(
    timeouts: HttpTimeouts,
    maxBytes: number,
    options: SendOptions = { deadline: undefined },
    hasWritten: () => boolean = () => true,
  ) {
    this.#hasWritten = hasWritten;
    this.#timeouts = timeouts;
    this.#maxBytes = maxBytes;
    this.#onSent = options.onSent;
    this.head = this.#headSettled.promise;
    this.#overallTimer = setTimeout(
      () => this.#fail(this.#wasSent ? 'overallTimeout' : 'notStarted'),
      timeouts.overallMs,
    );
    void options.deadline?.expired.then(() => {
      // A call that was sent is not aborted: that would end the patient session.
      if (!this.#wasSent) this.#fail('deadlineExceeded');
    });
  }

  /** @returns the chunks of the body, each once. A reader that stops early closes the connection. */
  async *body(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const chunk = this.#chunks.shift();
        if (chunk !== undefined) {
          this.#bufferedBytes -= chunk.length;
          if (this.#bufferedBytes === 0) this.#resume();
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
    this.#startTimer('headersTimeout', this.#timeouts.headersMs);
    this.#sentAtMs = Date.now();
    this.#onSent?.();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    if (status < 200) return;
    this.#startTimer('bodyTimeout', this.#timeouts.bodyIdleMs);
    this.#headSettled.resolve({
      status,
      contentType: headerText(headers['content-type']),
      contentEncoding: headerText(headers['content-encoding']),
      retryAfter: headerText(headers['retry-after']),
      dated: {
        date: headerText(headers['date']),
        age: headerText(headers['age']),
        sentAtMs: this.#sentAtMs,
        receivedAtMs: Date.now(),
      },
    });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > (this.#isDiscarded ? maxDiscardedBytes : this.#maxBytes)) return this.#fail('tooLarge');
    if (this.#isDiscarded) return void this.#stepTimer?.refresh();
    this.#chunks.push(chunk);
    this.#bufferedBytes += chunk.length;
    if (this.#bufferedBytes > maxBufferedBytes) {
      controller.pause();
      // The reader is slow, not the upstream.
      clearTimeout(this.#stepTimer);
    } else {
      this.#stepTimer?.refresh();
    }
    this.#wake?.();
  }

  onResponseEnd(): void {
    this.#isComplete = true;
    this.#end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#wasSent && this.#hasWritten()) return this.#fail('cut');
    if (!this.#wasSent && isConnectTimeout(error)) return this.#fail('connectTimeout');
    this.#fail('notConnected', systemCodeOf(error));
  }

  /** undici passes its controller just before it writes to the connection. */
  get #wasSent(): boolean {
    return this.#controller !== undefined;
  }

  #startTimer(reason: TransportReason, timeoutMs: number): void {
    clearTimeout(this.#stepTimer);
    this.#stepTimer = setTimeout(() => this.#fail(reason), timeoutMs);
  }

  #resume(): void {
    if (this.#controller?.paused !== true) return;
    this.#startTimer('bodyTimeout', this.#timeouts.bodyIdleMs);
    this.#controller.resume();
  }

  #fail(reason: TransportReason, systemCode?: string): void {
    if (this.#failure !== undefined || this.#isComplete) return;
    this.#failure = new TransportError(reason, this.#wasSent && this.#hasWritten(), systemCode);
    this.#headSettled.reject(this.#failure);
    this.#controller?.abort(this.#failure);
    this.#end();
  }

  #end(): void {
    clearTimeout(this.#overallTimer);
    clearTimeout(this.#stepTimer);
    this.#wake?.();
  }
}

function headerText(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : (header?.[0] ?? '');
}

function isConnectTimeout(error: Error): boolean {
  return 'code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT';
}

/** @returns the code of an error, never its message, which may name addresses */
function systemCodeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][\dA-Z_]{2,60}$/.test(code) ? code : undefined;
}
