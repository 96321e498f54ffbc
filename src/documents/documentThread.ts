import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentLabels } from '../domain/documentReading.ts';
import type { DocumentLimits } from './DocumentLimits.ts';
import { readDocument } from './readDocument.ts';

/** The message to the thread: read a document. */
export interface DocumentToRead {
  readonly base64: string;
  readonly labels: DocumentLabels;
}

/** The messages of the thread: it is ready, it has read a document, or an error of a certain kind stopped it. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly reading: Awaited<ReturnType<typeof readDocument>> }
  | { readonly kind: 'failed'; readonly cause: string };

const limits = workerData as DocumentLimits;

function post(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread is not a window
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ base64, labels }: DocumentToRead) => {
  readDocument(base64, labels, limits).then(
    (reading) => post({ kind: 'read', reading }),
    // Only the name: a message might quote the document.
    (error: unknown) => post({ kind: 'failed', cause: error instanceof Error ? error.name : typeof error }),
  );
});
post({ kind: 'ready' });
