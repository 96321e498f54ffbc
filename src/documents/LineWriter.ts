/** Writes lines. Empty lines are left out, as blocks within blocks would give many. A class, as each cell has its own. */
export class LineWriter {
  #lines: string[] = [];
  #line = '';
  #isSpacePending = false;
  readonly #directions: ('ltr' | 'rtl')[] = [];
  #onNext: ((character: string) => void) | undefined;

  /** The line that is being written. */
  get line(): string {
    return this.#line;
  }

  /** The number of lines before it. */
  get lineCount(): number {
    return this.#lines.length;
  }

  /** Begins a block with a direction. An isolate ends with its line, so that each line has its own. */
  startDirection(direction: 'ltr' | 'rtl'): void {
    this.#directions.push(direction);
  }

  endDirection(): void {
    this.#directions.pop();
  }

  /** Appends text as it is. */
  append(text: string): void {
    if (text === '') return;
    this.#announce(this.#isSpacePending ? ' ' : text.charAt(0));
    if (this.#isSpacePending && this.#line !== '') this.#line += ' ';
    this.#isSpacePending = false;
    this.#line += text;
  }

  /** Appends text with a space before and after it. */
  appendApart(text: string): void {
    this.#isSpacePending = true;
    this.append(text);
    this.#isSpacePending = true;
  }

  /** Appends text with its runs of spaces collapsed. */
  appendWords(text: string): void {
    const words = text.replace(/[\t\n\f\r \u00a0]+/g, ' ');
    const from = words.startsWith(' ') ? 1 : 0;
    const isSpaceLast = words.endsWith(' ');
    if (from > 0) this.#isSpacePending = true;
    this.append(words.slice(from, isSpaceLast ? -1 : undefined));
    if (isSpaceLast) this.#isSpacePending = true;
  }

  /** Appends text with its own lines. */
  appendLines(text: string): void {
    text.split(/\r\n|[\n\r\f]/).forEach((part, index) => {
      if (index > 0) this.endLine();
      this.append(part);
    });
  }

  addLines(more: readonly string[]): void {
    this.endLine();
    for (const one of more) this.#push(one);
  }

  endLine(): void {
    this.#announce(' ');
    if (this.#line.trim() !== '') this.#push(this.#line.trimEnd());
    this.#line = '';
    this.#isSpacePending = false;
  }

  /** Ends the last line and returns all lines. */
  finish(): readonly string[] {
    this.endLine();
    return this.#lines;
  }

  /** Replaces the end of the current line, from a position on. */
  replaceFrom(position: number, text: string): void {
    this.#line = this.#line.slice(0, position) + text;
  }

  /** Calls back before the next text is appended, with its first character, or a space at the end of the line. */
  onNext(callback: (character: string) => void): void {
    this.#onNext = callback;
  }

  #push(line: string): void {
    this.#lines.push(this.#directions.at(-1) === 'rtl' ? `\u2067${line}\u2069` : line);
  }

  #announce(character: string): void {
    const callback = this.#onNext;
    this.#onNext = undefined;
    callback?.(character);
  }
}
