export interface LineWriter {
  /** Appends text as it is. */
  append(text: string): void;
  /** Appends text with a space before and after it. */
  appendApart(text: string): void;
  /** Appends text with its runs of spaces collapsed. */
  appendWords(text: string): void;
  /** Appends text with its own lines. */
  appendLines(text: string): void;
  addLines(lines: readonly string[]): void;
  endLine(): void;
  finish(): readonly string[];
  /** The line that is being written. */
  readonly line: string;
  /** The number of lines before it. */
  readonly lineCount: number;
  /** Replaces the end of the current line, from a position on. */
  replaceFrom(position: number, text: string): void;
  /** Calls back before the next text is appended, with its first character, which is a space at the end of a line. */
  onNext(callback: (character: string) => void): void;
}

/** Creates a writer of lines. Empty lines are left out, as blocks within blocks would give many. */
export function createLineWriter(): LineWriter {
  const lines: string[] = [];
  let line = '';
  let isSpacePending = false;
  let waiting: ((character: string) => void) | undefined;

  function announce(character: string): void {
    const callback = waiting;
    waiting = undefined;
    callback?.(character);
  }
  function append(text: string): void {
    if (text === '') return;
    announce(isSpacePending ? ' ' : text.charAt(0));
    if (isSpacePending && line !== '') line += ' ';
    isSpacePending = false;
    line += text;
  }
  function endLine(): void {
    announce(' ');
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    isSpacePending = false;
  }
  return {
    append,
    appendApart(text) {
      isSpacePending = true;
      append(text);
      isSpacePending = true;
    },
    appendWords(text) {
      text.split(/[\t\n\f\r \u00a0]+/).forEach((part, index) => {
        if (index > 0) isSpacePending = true;
        append(part);
      });
    },
    appendLines(text) {
      text.split(/\r\n|[\n\r\f]/).forEach((part, index) => {
        if (index > 0) endLine();
        append(part);
      });
    },
    addLines(more) {
      endLine();
      for (const one of more) lines.push(one);
    },
    endLine,
    finish() {
      endLine();
      return lines;
    },
    get line() {
      return line;
    },
    get lineCount() {
      return lines.length;
    },
    replaceFrom(position, text) {
      line = line.slice(0, position) + text;
    },
    onNext(callback) {
      waiting = callback;
    },
  };
}
