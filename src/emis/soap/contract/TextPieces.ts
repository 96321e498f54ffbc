const maxPieces = 4096;

/** A text that is passed in one piece or in several. */
export class TextPieces {
  #text = '';
  /** The pieces after the first. */
  #more: string[] | undefined;

  clear(): void {
    this.#text = '';
    this.#more = undefined;
  }

  add(text: string): void {
    if (this.#text === '') this.#text = text;
    else (this.#more ??= []).push(text);
    // Joining millions of pieces at once, such as those around references, would block the event loop.
    if (this.#more !== undefined && this.#more.length >= maxPieces) {
      this.#text += this.#more.join('');
      this.#more = undefined;
    }
  }

  join(): string {
    return this.#more === undefined ? this.#text : this.#text + this.#more.join('');
  }
}
