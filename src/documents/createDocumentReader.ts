import type { DocumentLabels, DocumentReading } from '../domain/documentReading.ts';
import { defaultDocumentLimits, type DocumentLimits } from './DocumentLimits.ts';
import type { DocumentToRead } from './documentThread.ts';
import { startReadingThread, type ReadingThread } from './startReadingThread.ts';

export interface DocumentReaderOptions extends Partial<DocumentLimits> {
  /** The maximum number of threads. Each is started on first use and reads one document at a time. Default 2. */
  readonly threads?: number;
  /** The maximum number of waiting documents. Beyond that, the result is `sanitiserBusy`. Default 16. */
  readonly maxWaiting?: number;
  /** The time limit for one document, from when a thread starts on it. Default 3000. */
  readonly timeLimitMs?: number;
  /** The heap size at which a thread is stopped. Default 512. */
  readonly maxHeapMegabytes?: number;
  /** Called when a document makes a thread fail, with the name or code of the cause and no content of the document. */
  readonly onFailure?: (cause: string) => void;
}

export interface DocumentReader {
  /** Reads any document. Rejects only when threads cannot run or the reader is closed. */
  read(base64: string, labels: DocumentLabels): Promise<DocumentReading>;
  /** Stops the threads. Documents that are being read or are waiting are rejected. */
  close(): Promise<void>;
}

/** Creates a reader that reads documents on worker threads, so that the event loop only passes strings. */
export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  const limits = {
    maxCompressedBytes: options.maxCompressedBytes ?? defaultDocumentLimits.maxCompressedBytes,
    maxDecompressedBytes: options.maxDecompressedBytes ?? defaultDocumentLimits.maxDecompressedBytes,
  };
  const { threads = 2, maxWaiting = 16, timeLimitMs = 3_000, maxHeapMegabytes = 512, onFailure = () => {} } = options;
  const running = new Set<ReadingThread>();
  const idle: ReadingThread[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;

  function acquireThread(): ReadingThread {
    const idleThread = idle.pop();
    if (idleThread?.isAlive === true) return idleThread;
    if (idleThread !== undefined) running.delete(idleThread);
    const thread = startReadingThread({ limits, timeLimitMs, maxHeapMegabytes, onFailure });
    running.add(thread);
    return thread;
  }
  async function readOnThread(document: DocumentToRead): Promise<DocumentReading> {
    if (isClosed) throw new Error('The document reader is closed');
    const thread = acquireThread();
    try {
      return await thread.read(document);
    } finally {
      if (thread.isAlive) idle.push(thread);
      else running.delete(thread);
    }
  }
  return {
    async read(base64, labels) {
      if (isClosed) throw new Error('The document reader is closed');
      // The length decides before the string is copied to a thread.
      if (base64.length > Math.ceil(limits.maxCompressedBytes / 3) * 4) return { kind: 'problem', problem: 'tooLarge' };
      if (busy >= threads) {
        if (waiting.length >= maxWaiting) return { kind: 'problem', problem: 'sanitiserBusy' };
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else {
        busy += 1;
      }
      try {
        return await readOnThread({ base64, labels });
      } finally {
        // The slot is passed on, not released: otherwise a new document could take it first.
        const next = waiting.shift();
        if (next === undefined) busy -= 1;
        else next();
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([...running].map((thread) => thread.stop()));
    },
  };
}
