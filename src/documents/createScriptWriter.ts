import type { LineWriter } from './LineWriter.ts';

interface ScriptWriter {
  open(writer: LineWriter, name: 'sup' | 'sub'): void;
  close(writer: LineWriter): void;
}

const ordinal = /^(?:st|nd|rd|th)\.?$/i;
/** A number before an ordinal, also a Roman one, or the n of `nth`. */
const counted = /(?:\p{N}|(?<!\p{L})(?:n|[ivxlc]+))\s?$/iu;
const simple = /^[-−+±]?[\p{L}\p{N}]*(?:[.,]\p{N}+)?[-−+]?$/u;

/**
 * Creates a writer of raised and lowered text, which must not join the digits beside it: `1st`, `H2O`, `10^9/L`, and
 * brackets where the end would not be clear, as in `10^(9)5`.
 */
export function createScriptWriter(): ScriptWriter {
  const open: { readonly name: 'sup' | 'sub'; readonly start: number; readonly lineCount: number }[] = [];
  return {
    open(writer, name) {
      // A pending space belongs before the mark.
      writer.append('\u2060');
      writer.replaceFrom(writer.line.length - 1, '');
      open.push({ name, start: writer.line.length, lineCount: writer.lineCount });
      writer.append(name === 'sup' ? '^' : '_');
    },
    close(writer) {
      const script = open.pop();
      if (script === undefined || script.lineCount !== writer.lineCount || writer.line.length <= script.start) return;
      const { name, start } = script;
      const before = writer.line.slice(0, start);
      const content = writer.line.slice(start + 1).trim();
      const mark = name === 'sup' ? '^' : '_';
      const isPlain = content === '' || isWrittenInLine(name, before, content);
      writer.replaceFrom(start, isPlain ? content : simple.test(content) ? mark + content : `${mark}(${content})`);
      if (content === '' || (isPlain && name === 'sup') || !simple.test(content)) return;
      writer.onNext((character) => {
        const isJoined = isPlain && /\p{L}/u.test(content) ? /[\p{L}\p{N}]/u : isPlain ? /\p{N}/u : /[\p{L}\p{N}.,^_]/u;
        if (isJoined.test(character)) writer.replaceFrom(start, `${mark}(${content})`);
      });
    },
  };
}

/** The ordinals after a number, and a short index after a letter, are clear without a mark. */
function isWrittenInLine(name: 'sup' | 'sub', before: string, content: string): boolean {
  if (name === 'sup') return ordinal.test(content) && counted.test(before);
  return /\p{L}$|\)$/u.test(before) && /^[\p{L}\p{N}]{1,3}$/u.test(content);
}
