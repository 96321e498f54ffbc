/** A map that holds so many entries; the one that was used longest ago goes first. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override get(key: Key): Value | undefined {
    const value = super.get(key);
    if (value !== undefined) this.#putLast(key, value);
    return value;
  }

  override set(key: Key, value: Value): this {
    this.#putLast(key, value);
    if (this.size > this.#limit) {
      const oldest = this.keys().next();
      if (oldest.done !== true) this.delete(oldest.value);
    }
    return this;
  }

  #putLast(key: Key, value: Value): void {
    super.delete(key);
    super.set(key, value);
  }
}
