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
    const text = new Writing(queue, value, maxCharacters);
    await text.writeValue(value, weigh(value, valuesPerStep));
    return text.parts.join('');
  };
}

class Writing {
  readonly parts: string[] = [];
  readonly #queue: WorkQueue;
  readonly #owner: object;
  #charactersLeft: number;

  constructor(queue: WorkQueue, owner: object, maxCharacters: number) {
    this.#queue = queue;
    this.#owner = owner;
    this.#charactersLeft = maxCharacters;
  }

  async writeValue(value: unknown, weight: number): Promise<void> {
    if (weight >= valuesPerStep && Array.isArray(value)) return this.#writeList(value);
    if (weight >= valuesPerStep && typeof value === 'object' && value !== null) return this.#writeObject(value);
    await this.#turn(weight);
    this.#write(JSON.stringify(value));
  }

  async #writeObject(object: object): Promise<void> {
    let separator = '{';
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      this.#write(`${separator}${JSON.stringify(key)}:`);
      separator = ',';
      // oxlint-disable-next-line no-await-in-loop -- the parts are written in order
      await this.writeValue(value, weigh(value, valuesPerStep));
    }
    this.#write('}');
  }

  /** Items are written together, as many as one step may have. */
  async #writeList(list: readonly unknown[]): Promise<void> {
    let separator = '[';
    let from = 0;
    let weight = 0;
    for (let to = 0; to <= list.length; to += 1) {
      const next = to < list.length ? weigh(list[to], valuesPerStep) : Infinity;
      if (to > from && weight + next > valuesPerStep) {
        this.#write(separator);
        separator = ',';
        // oxlint-disable-next-line no-await-in-loop -- the parts are written in order
        await this.#writeItems(list.slice(from, to), weight);
        from = to;
        weight = 0;
      }
      weight += next;
    }
    this.#write(']');
  }

  /** Writes the items of a part of a list, of which only a single one can have more values than one step. */
  async #writeItems(items: readonly unknown[], weight: number): Promise<void> {
    if (items.length === 1) return this.writeValue(items[0], weight);
    await this.#turn(weight);
    this.#write(JSON.stringify(items).slice(1, -1));
  }

  async #turn(weight: number): Promise<void> {
    if (!this.#queue.tryTake(weight)) await this.#queue.take(this.#owner, weight);
  }

  #write(part: string): void {
    this.#charactersLeft -= part.length;
    if (this.#charactersLeft < 0) throw new JsonTooLongError();
    this.parts.push(part);
  }
}

/** @returns the number of values, or any number from `limit` upwards when there are at least that many. */
function weigh(value: unknown, limit: number): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / charactersPerValue);
  if (typeof value !== 'object' || value === null) return 1;
  let total = 1;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && total < limit; at += 1) total += weigh(value[at], limit - total);
    return total;
  }
  // The objects of the executor have no prototype. Their keys are listed faster than `for in` visits them.
  const keys = Object.keys(value);
  for (let at = 0; at < keys.length && total < limit; at += 1)
    total += weigh((value as Record<string, unknown>)[keys[at] ?? ''], limit - total);
  return total;
}
