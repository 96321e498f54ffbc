import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span, SpanAttributes, SpanName } from './Span.ts';

const storage = new AsyncLocalStorage<Span>();

type Note = (attributes: SpanAttributes) => void;
const ignore: Note = () => undefined;

/** @returns the span of the current work, or undefined when its request is not traced */
export function currentSpan(): Span | undefined {
  return storage.getStore();
}

/** Runs a function, and everything that it starts, inside a span that somebody else ends. */
export function withSpan<T>(span: Span, work: () => T): T {
  return storage.run(span, work);
}

/**
 * Runs work in a span of its own, inside that of the current work. When its request is not traced, it only runs the work.
 * The work begins at once, before this function returns.
 * @param work may note attributes that are known only later
 */
export function inSpan<T>(name: SpanName, attributes: SpanAttributes, work: (note: Note) => Promise<T>): Promise<T> {
  const parent = storage.getStore();
  return parent ? runTraced(parent.begin(name, attributes), work) : work(ignore);
}

async function runTraced<T>(span: Span, work: (note: Note) => Promise<T>): Promise<T> {
  try {
    const result = await storage.run(span, () => work((more) => span.note(more)));
    span.end();
    return result;
  } catch (error) {
    span.end(true);
    throw error;
  }
}
