import type { WorkQueue } from '../domain/WorkQueue.ts';

/** The work of one step, in values. Shorter parts are written by `JSON.stringify` at once. */
const valuesPerStep = 500;
/** A long text counts as several values. */
const charactersPerValue = 100;
/** A long text is written in pieces of about this length. */
const charactersPerPiece = 32_768;

/** The JSON text is longer than allowed. */
export class JsonTooLongError extends Error {
  override name = 'JsonTooLongError' as const;
}

/** Writes JSON. Throws a `JsonTooLongError` as soon as the text has more than `maxBytes` in UTF-8. */
export type JsonWriter = (value: object) => Promise<string>;

/**
 * Creates a writer that yields to the event loop while it writes a long value, because `JSON.stringify` would block it.
 * Its text equals that of `JSON.stringify`. The value must be plain data, as the executor returns it.
 */
export function createJsonWriter(queue: WorkQueue, maxBytes: number): JsonWriter {
  return async (value) => {
    const text = new Writing(queue, value, maxBytes);
    await text.writeValue(value, weigh(value, valuesPerStep));
    return text.parts.join('');
  };
}

class Writing {
  readonly parts: string[] = [];
  readonly #queue: WorkQueue;
  readonly #owner: object;
  #bytesLeft: number;

  constructor(queue: WorkQueue, owner: object, maxBytes: number) {
    this.#queue = queue;
    this.#owner = owner;
    this.#bytesLeft = maxBytes;
  }

  async writeValue(value: unknown, weight: number): Promise<void> {
    if (weight >= valuesPerStep && Array.isArray(value)) return this.#writeList(value);
    if (weight >= valuesPerStep && typeof value === 'object' && value !== null) return this.#writeObject(value);
    if (weight >= valuesPerStep && typeof value === 'string') return this.#writeText(value);
    await this.#turn(weight);
    this.#write(JSON.stringify(value));
  }

  /** A piece without a character to escape, such as a part of an image, is written much faster as it is. */
  async #writeText(text: string): Promise<void> {
    this.#write('"');
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = Math.min(from + charactersPerPiece, text.length);
      while (isHighSurrogate(text.charCodeAt(to - 1))) to += 1;
      const piece = text.slice(from, to);
      // oxlint-disable-next-line no-await-in-loop -- the parts are written in order
      await this.#turn(weigh(piece, valuesPerStep));
      this.#write(needsEscapes(piece) ? JSON.stringify(piece).slice(1, -1) : piece);
    }
    this.#write('"');
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
    this.#bytesLeft -= Buffer.byteLength(part);
    if (this.#bytesLeft < 0) throw new JsonTooLongError();
    this.parts.push(part);
  }
}

/** @returns true when `JSON.stringify` would escape a character. The two quickest searches find most of them. */
function needsEscapes(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the pattern finds control characters
  return text.includes('"') || text.includes('\\') || /[\0-\x1f\ud800-\udfff]/.test(text);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
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
