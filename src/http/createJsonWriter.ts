import type { WorkQueue } from '../domain/WorkQueue.ts';

/** The work of one step, in values. Shorter parts are written by `JSON.stringify` at once. */
const valuesPerStep = 500;
/** A long text counts as several values. */
const charactersPerValue = 100;

/** The JSON text is longer than allowed. */
export class JsonTooLongError extends Error {
  override name = 'JsonTooLongError' as const;
}

/** Writes JSON. Throws a `JsonTooLongError` as soon as the text is longer than `maxCharacters`. */
export type JsonWriter = (value: object) => Promise<string>;

/**
 * Creates a writer that yields to the event loop while it writes a long value, because `JSON.stringify` would block it.
 * Its text equals that of `JSON.stringify`. The value must be plain data, as the executor returns it.
 */
export function createJsonWriter(queue: WorkQueue, maxCharacters: number): JsonWriter {
  return async (value) => {
    const parts: string[] = [];
    let length = 0;
    const write = (part: string): void => {
      length += part.length;
      if (length > maxCharacters) throw new JsonTooLongError();
      parts.push(part);
    };

    const writeValue = async (one: unknown): Promise<void> => {
      const weight = weigh(one, valuesPerStep);
      if (weight < valuesPerStep || typeof one !== 'object' || one === null) {
        if (!queue.tryTake(weight)) await queue.take(value, weight);
        return write(JSON.stringify(one));
      }
      const isList = Array.isArray(one);
      const entries = isList ? one.entries() : Object.entries(one).filter(([, item]) => item !== undefined);
      let separator = isList ? '[' : '{';
      for (const [key, item] of entries) {
        write(isList ? separator : `${separator}${JSON.stringify(key)}:`);
        separator = ',';
        // oxlint-disable-next-line no-await-in-loop -- the parts are written in order
        await writeValue(item);
      }
      write(isList ? ']' : '}');
    };

    await writeValue(value);
    return parts.join('');
  };
}

/** @returns the number of values, or any number from `limit` upwards when there are at least that many. */
function weigh(value: unknown, limit: number): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / charactersPerValue);
  if (typeof value !== 'object' || value === null) return 1;
  let total = 1;
  for (const key in value) {
    if (total >= limit) return total;
    total += weigh((value as Record<string, unknown>)[key], limit - total);
  }
  return total;
}
