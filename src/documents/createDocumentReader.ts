import { defaultDocumentLimits, type DocumentLimits } from './DocumentLimits.ts';
import type { DocumentReading } from '../domain/documentReading.ts';
import { startReadingThread, type ReadingThread } from './startReadingThread.ts';

export interface DocumentReaderOptions extends Partial<DocumentLimits> {
  /** How many documents are read at once; a thread each, started when first needed. Default 2. */
  readonly threads?: number;
  /** How many more may wait; beyond that the answer is `sanitiserBusy`. Default 16. */
  readonly maxWaiting?: number;
  /** For one document, from when a thread takes it. Default 3000. */
  readonly timeLimitMs?: number;
  /** The heap that one thread may use before it is stopped. Default 512. */
  readonly maxHeapMegabytes?: number;
  /** Hears the name or code of the cause, and nothing of the document, when a document made a thread fail. */
  readonly onFailure?: (cause: string) => void;
}

export interface DocumentReader {
  /** Rejects when the threads cannot run at all or the reader is closed: any document has an answer. */
  read(base64: string): Promise<DocumentReading>;
  /** Stops the threads; documents that are being read, or wait, are rejected. */
  close(): Promise<void>;
}

/** Reads documents on threads of their own, so that the event loop only passes strings. */
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

  function takeThread(): ReadingThread {
    const known = idle.pop();
    if (known?.isAlive === true) return known;
    if (known !== undefined) running.delete(known);
    const thread = startReadingThread({ limits, timeLimitMs, maxHeapMegabytes, onFailure });
    running.add(thread);
    return thread;
  }
  async function readOnThread(base64: string): Promise<DocumentReading> {
    if (isClosed) throw new Error('The document reader is closed');
    const thread = takeThread();
    try {
      return await thread.read(base64);
    } finally {
      if (thread.isAlive) idle.push(thread);
      else running.delete(thread);
    }
  }
  return {
    async read(base64) {
      if (isClosed) throw new Error('The document reader is closed');
      // Told from the length alone, before the string is copied to a thread.
      if (base64.length > Math.ceil(limits.maxCompressedBytes / 3) * 4) return { kind: 'problem', problem: 'tooLarge' };
      if (busy >= threads) {
        if (waiting.length >= maxWaiting) return { kind: 'problem', problem: 'sanitiserBusy' };
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else {
        busy += 1;
      }
      try {
        return await readOnThread(base64);
      } finally {
        // The place is handed on, not given back, or a newcomer could take it first.
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
