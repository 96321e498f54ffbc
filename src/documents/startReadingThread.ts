import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentLimits } from './DocumentLimits.ts';
import type { DocumentReading } from './DocumentReading.ts';
import type { ThreadMessage } from './documentThread.ts';

export interface ReadingThreadOptions {
  readonly limits: DocumentLimits;
  readonly timeLimitMs: number;
  readonly maxHeapMegabytes: number;
  readonly onFailure: (errorName: string) => void;
}

export interface ReadingThread {
  /** One document at a time. Rejects if the thread cannot start, or is stopped meanwhile. */
  read(base64: string): Promise<DocumentReading>;
  stop(): Promise<void>;
  readonly isAlive: boolean;
}

/** Starts a thread that reads documents. It is killed, for good, when one takes longer than the time limit. */
export function startReadingThread(options: ReadingThreadOptions): ReadingThread {
  // The same file is .ts when types are stripped at start-up, and .js when compiled.
  const file = new URL(`./documentThread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, {
    workerData: options.limits,
    // Documents come from outside, and this thread has no business with the settings and secrets of the process.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMegabytes },
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
      let timer: NodeJS.Timeout | undefined;
      let isStopping = false;
      const begin = (): void => {
        timer = setTimeout(() => setImmediate(giveUp), options.timeLimitMs);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        worker.postMessage(base64);
      };
      // If it was this thread that stood still, the answer may be waiting already: it is heard before the kill.
      const giveUp = (): void => {
        if (onMessage === idle) return;
        isStopping = true;
        void stop().then(() => settle(() => resolve({ kind: 'problem', problem: 'sanitiserTimedOut' })));
      };
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        onMessage = idle;
        onEnd = idle;
        worker.unref();
        outcome();
      };
      const fail = (errorName: string): void => {
        options.onFailure(errorName);
        settle(() => resolve({ kind: 'problem', problem: 'sanitiserFailed' }));
      };
      onMessage = (message) => {
        if (isStopping) return;
        if (message.kind === 'ready') begin();
        else if (message.kind === 'failed') fail(message.errorName);
        else settle(() => resolve(message.reading));
      };
      onEnd = (error) => {
        if (isStopping) return;
        // Out of memory, most likely: the document's doing. Before it was ready, or on our own word, it is not.
        const isDocumentsDoing = isReady && 'code' in error;
        if (isDocumentsDoing) fail(String(error.code));
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
