import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentProblemReason, DocumentReading } from '../domain/documentReading.ts';
import type { DocumentLimits } from './DocumentLimits.ts';
import type { DocumentToRead, ThreadMessage } from './documentThread.ts';
import { watchThread, type ThreadLimits } from './watchThread.ts';

/** V8's own limit is only a last resort: see `watchThread`. */
const heapLimitFactor = 8;

interface ReadingThreadOptions extends ThreadLimits {
  readonly limits: DocumentLimits;
  readonly onFailure: (cause: string) => void;
}

export interface ReadingThread {
  /** Reads one document at a time. Rejects when the thread cannot start or is stopped. */
  read(document: DocumentToRead): Promise<DocumentReading>;
  stop(): Promise<void>;
  readonly isAlive: boolean;
}

/** Starts a thread that reads documents. A document that exceeds the limits ends the thread permanently. */
export function startReadingThread(options: ReadingThreadOptions): ReadingThread {
  // The file is .ts when types are stripped at start-up and .js when compiled.
  const file = new URL(`./documentThread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, {
    workerData: options.limits,
    // Documents come from outside, so the thread gets none of the process's settings and secrets.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMegabytes * heapLimitFactor },
  });
  let isAlive = true;
  let isReady = false;
  let onMessage: (message: ThreadMessage) => void = ignore;
  let onEnd: (error: Error) => void = ignore;
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
  function read(document: DocumentToRead): Promise<DocumentReading> {
    return new Promise<DocumentReading>((resolve, reject) => {
      let endWatch = ignore;
      const settle = (outcome: () => void): void => {
        endWatch();
        onMessage = ignore;
        onEnd = ignore;
        worker.unref();
        outcome();
      };
      const finish = (problem: DocumentProblemReason): void => settle(() => resolve({ kind: 'problem', problem }));
      const fail = (cause: string): void => {
        options.onFailure(cause);
        finish('sanitiserFailed');
      };
      const begin = (): void => {
        endWatch = watchThread(worker, options, (limit) => {
          onMessage = ignore;
          onEnd = ignore;
          // Settled only after the thread has ended, so that the number of threads never exceeds the limit.
          void stop().then(() => (limit === 'time' ? finish('sanitiserTimedOut') : fail('heapLimitPassed')));
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread is not a window
        worker.postMessage(document);
      };
      onMessage = (message) => {
        if (message.kind === 'ready') begin();
        else if (message.kind === 'failed') fail(message.cause);
        else settle(() => resolve(message.reading));
      };
      onEnd = (error) => {
        // An error with a code is caused by the document: most likely the thread ran out of memory.
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

function ignore(): void {}
