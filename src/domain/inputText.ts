const maxEmailCharacters = 254;

/** What is wrong with a text that is to be sent on; undefined: nothing. Spaces at its ends do not count. */
export function textProblem(text: string, maximumCharacters: number): string | undefined {
  if (!text.isWellFormed() || notXml.test(text)) return 'The text has characters that cannot be sent.';
  if ([...text.trim()].length > maximumCharacters) return `The text has more than ${maximumCharacters} characters.`;
  return undefined;
}

/** The same for a text that has to be one line. */
export function lineProblem(text: string, maximumCharacters: number): string | undefined {
  if (/[\t\n\r\u0085\u2028\u2029]/.test(text.trim())) return 'The text has to be one line.';
  return textProblem(text, maximumCharacters);
}

/** What is wrong with a telephone number; undefined: nothing. */
export function telephoneProblem(number: string): string | undefined {
  if (/^[\d +()-]{1,30}$/.test(number) && /\d/.test(number)) return undefined;
  return 'A telephone number has digits, spaces, +, - and brackets, at most 30 characters.';
}

/** What is wrong with an e-mail address; undefined: nothing, whether anybody reads what is sent there or not. */
export function emailProblem(address: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return textProblem(address, maxEmailCharacters);
  return 'An e-mail address has an @ between two parts, and no spaces.';
}

/** The text without spaces at its ends; undefined when nothing is left: a blank text is none. */
export function trimToUndefined(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

// XML 1.0 has no way to write these, not even as references.
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
