/** A map with a maximum number of entries. When it is full, the least recently used entry is evicted. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #maxEntries: number;

  constructor(maxEntries: number) {
    super();
    this.#maxEntries = maxEntries;
  }

  override get(key: Key): Value | undefined {
    const value = super.get(key);
    if (value !== undefined) this.#setLast(key, value);
    return value;
  }

  override set(key: Key, value: Value): this {
    this.#setLast(key, value);
    if (this.size > this.#maxEntries) {
      const oldest = this.keys().next();
      if (oldest.done !== true) this.delete(oldest.value);
    }
    return this;
  }

  #setLast(key: Key, value: Value): void {
    super.delete(key);
    super.set(key, value);
  }
}
