import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentLimits } from './DocumentLimits.ts';
import type { DocumentProblemReason, DocumentReading } from '../domain/documentReading.ts';
import type { ThreadMessage } from './documentThread.ts';
import { watchThread, type ThreadBounds } from './watchThread.ts';

/** V8's own limit is only the last resort: see `watchThread`. */
const heapLimitFactor = 8;

export interface ReadingThreadOptions extends ThreadBounds {
  readonly limits: DocumentLimits;
  readonly onFailure: (cause: string) => void;
}

export interface ReadingThread {
  /** One document at a time. Rejects if the thread cannot start, or is stopped meanwhile. */
  read(base64: string): Promise<DocumentReading>;
  stop(): Promise<void>;
  readonly isAlive: boolean;
}

/** Starts a thread that reads documents. It is killed, for good, when one passes the bounds. */
export function startReadingThread(options: ReadingThreadOptions): ReadingThread {
  // The same file is .ts when types are stripped at start-up, and .js when compiled.
  const file = new URL(`./documentThread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, {
    workerData: options.limits,
    // Documents come from outside, and this thread has no business with the settings and secrets of the process.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMegabytes * heapLimitFactor },
  });
  let isAlive = true;
  let isReady = false;
  let onMessage: (message: ThreadMessage) => void = idle;
  let onEnd: (error: Error) => void = idle;
  let endedBy: Error | undefined;

  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'ready') isReady = true;
    onMessage(message);
  });
  worker.on('error', (error: Error) => end(error));
  worker.on('exit', () => end(new Error('The thread that reads documents was stopped')));
  worker.unref();

  function end(error: Error): void {
    isAlive = false;
    endedBy ??= error;
    onEnd(endedBy);
  }
  function stop(): Promise<void> {
    isAlive = false;
    return worker.terminate().then(() => undefined);
  }
  function read(base64: string): Promise<DocumentReading> {
    return new Promise<DocumentReading>((resolve, reject) => {
      let endWatch = idle;
      const settle = (outcome: () => void): void => {
        endWatch();
        onMessage = idle;
        onEnd = idle;
        worker.unref();
        outcome();
      };
      const answer = (problem: DocumentProblemReason): void => settle(() => resolve({ kind: 'problem', problem }));
      const fail = (cause: string): void => {
        options.onFailure(cause);
        answer('sanitiserFailed');
      };
      const begin = (): void => {
        endWatch = watchThread(worker, options, (bound) => {
          onMessage = idle;
          onEnd = idle;
          // Answered when the thread is gone, so that there are never more threads than places.
          void stop().then(() => (bound === 'time' ? answer('sanitiserTimedOut') : fail('heapLimitPassed')));
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        worker.postMessage(base64);
      };
      onMessage = (message) => {
        if (message.kind === 'ready') begin();
        else if (message.kind === 'failed') fail(message.cause);
        else settle(() => resolve(message.reading));
      };
      onEnd = (error) => {
        // An error with a code ends a thread at work because of the document: it ran out of memory, most likely.
        if (isReady && 'code' in error) fail(String(error.code));
        else settle(() => reject(error));
      };
      worker.ref();
      if (endedBy !== undefined) onEnd(endedBy);
      else if (isReady) begin();
    });
  }
  return {
    read,
    stop,
    get isAlive() {
      return isAlive;
    },
  };
}

function idle(): void {}
