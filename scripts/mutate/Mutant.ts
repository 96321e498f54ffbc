/** A change of a text: the characters from `start` up to, but not including, `end` become `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A fault that is planted in one source file. */
export interface Mutant extends Edit {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The first of its lines, without the white space around it. */
  readonly code: string;
  /** The text that is replaced. */
  readonly original: string;
}

/** @returns the source with the mutant's change, and no other */
export function applyEdit(source: string, { start, end, replacement }: Edit): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** @returns the change on one line, such as `a < b => a <= b` */
export function describeMutant({ original, replacement }: Pick<Mutant, 'original' | 'replacement'>): string {
  return `${shorten(original)} => ${replacement.trim() === '' ? '(nothing)' : shorten(replacement)}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}
