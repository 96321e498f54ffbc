import { EventEmitter } from 'node:events';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { DocumentLimits } from '../../src/documents/DocumentLimits.ts';
import type { DocumentToRead, ThreadMessage } from '../../src/documents/documentThread.ts';
import type { readDocument } from '../../src/documents/readDocument.ts';

const require = createRequire(import.meta.url);
const startMs = 30;
const readingMs = 5;

let read: typeof readDocument | undefined;

/** Sets the function that reads documents: that of the product, which is loaded after the modules are replaced. */
export function useDocumentReading(reading: typeof readDocument): void {
  read = reading;
}

/** The thread that reads documents, on the virtual loop: the product's own reading, after a virtual delay. */
class InlineWorker extends EventEmitter {
  readonly #limits: DocumentLimits;
  #isEnded = false;

  constructor(_file: URL, { workerData }: { readonly workerData: DocumentLimits }) {
    super();
    this.#limits = workerData;
    setTimeout(() => this.#send({ kind: 'ready' }), startMs);
  }

  postMessage({ base64, labels }: DocumentToRead): void {
    setTimeout(() => void this.#read(base64, labels), readingMs);
  }

  async terminate(): Promise<number> {
    this.#isEnded = true;
    await new Promise(setImmediate);
    this.emit('exit', 1);
    return 1;
  }

  cpuUsage(): Promise<NodeJS.CpuUsage> {
    return Promise.resolve({ user: 0, system: 0 });
  }

  getHeapStatistics(): Promise<{ used_heap_size: number }> {
    return Promise.resolve({ used_heap_size: 0 });
  }

  ref(): void {}

  unref(): void {}

  async #read(base64: string, labels: DocumentToRead['labels']): Promise<void> {
    try {
      if (!read) throw new Error('No reading of documents is set');
      this.#send({ kind: 'read', reading: await read(base64, labels, this.#limits) });
    } catch (error) {
      this.#send({ kind: 'failed', cause: error instanceof Error ? error.name : typeof error });
    }
  }

  #send(message: ThreadMessage): void {
    if (!this.#isEnded) this.emit('message', message);
  }
}

/** Replaces the threads of `node:worker_threads`, of which the product has one kind. */
export function installReadingThread(): void {
  Object.assign(require('node:worker_threads') as object, { Worker: InlineWorker });
  syncBuiltinESMExports();
}
