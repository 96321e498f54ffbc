import type { DocumentLabels, DocumentReading } from '../domain/documentReading.ts';
import type { RequestDeadline } from '../domain/RequestDeadline.ts';
import { defaultDocumentLimits, type DocumentLimits } from './DocumentLimits.ts';
import type { DocumentToRead } from './documentThread.ts';
import { whileWaiting } from '../telemetry/whileWaiting.ts';
import { FairSlots } from './FairSlots.ts';
import { startReadingThread, type ReadingThread } from './startReadingThread.ts';

export interface DocumentReaderOptions extends Partial<DocumentLimits> {
  /** The maximum number of threads. Each is started on first use and reads one document at a time. Default 2. */
  readonly threads?: number;
  /** The maximum number of waiting documents. Beyond that, the result is `sanitiserBusy`. Default 128. */
  readonly maxWaiting?: number;
  /** The maximum number of waiting documents of one person. Default: `maxWaiting`, or else 16. */
  readonly maxWaitingPerPerson?: number;
  /** The CPU time that one document may take, in milliseconds. Default 3000. */
  readonly timeLimitMs?: number;
  /** The heap size at which a thread is stopped. Default 512. */
  readonly maxHeapMegabytes?: number;
  /** Called when a document makes a thread fail, with the name or code of the cause and no content of the document. */
  readonly onFailure?: (cause: string) => void;
}

/** For whom a document is read. */
export interface Reader {
  /** The words for what plain text cannot show. */
  readonly labels: DocumentLabels;
  /** People take turns: one with many documents does not delay the others' by more than one. */
  readonly person: string;
  /** When it expires, the result is `sanitiserBusy`. */
  readonly deadline: RequestDeadline | undefined;
}

export interface DocumentReader {
  /** Reads any document. Rejects only when threads cannot run or the reader is closed. */
  read(base64: string, reader: Reader): Promise<DocumentReading>;
  /** @returns the number of documents that wait for a thread */
  waiting(): number;
  /** Stops the threads. Documents that are being read or are waiting are rejected. */
  close(): Promise<void>;
}

const busy: DocumentReading = { kind: 'problem', problem: 'sanitiserBusy' };

/** Creates a reader that reads documents on worker threads, so that the event loop only passes strings. */
export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  const limits = {
    maxCompressedBytes: options.maxCompressedBytes ?? defaultDocumentLimits.maxCompressedBytes,
    maxDecompressedBytes: options.maxDecompressedBytes ?? defaultDocumentLimits.maxDecompressedBytes,
  };
  const { threads = 2, timeLimitMs = 3_000, maxHeapMegabytes = 512, onFailure = () => {} } = options;
  const slots = new FairSlots({
    slots: threads,
    maxWaiting: options.maxWaiting ?? 128,
    maxWaitingPerOwner: options.maxWaitingPerPerson ?? options.maxWaiting ?? 16,
  });
  const running = new Set<ReadingThread>();
  const idle: ReadingThread[] = [];
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
    async read(base64, { labels, person, deadline }) {
      if (isClosed) throw new Error('The document reader is closed');
      // The length decides before the string is copied to a thread.
      if (base64.length > Math.ceil(limits.maxCompressedBytes / 3) * 4) return { kind: 'problem', problem: 'tooLarge' };
      const slot = slots.acquire(person, deadline);
      if ((slot instanceof Promise ? await whileWaiting('document', slot) : slot) !== 'acquired') return busy;
      // A thread that has begun continues, within its own limits: stopping it would cost more.
      const reading = readOnThread({ base64, labels }).finally(() => slots.release(person));
      return deadline === undefined ? reading : Promise.race([reading, deadline.expired.then(() => busy)]);
    },
    waiting: () => slots.waiting,
    async close() {
      isClosed = true;
      await Promise.all([...running].map((thread) => thread.stop()));
    },
  };
}
