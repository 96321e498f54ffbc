import { toTelephone } from './inputForms.ts';

const maxEmailCharacters = 254;
const maxTelephoneCharacters = 30;

/** Checks a text that is sent on to the practice. White space at its ends is ignored. Returns undefined when valid. */
export function textProblem(text: string, maxCharacters: number): string | undefined {
  if (!text.isWellFormed() || notXml.test(text)) return 'The text contains characters that cannot be sent.';
  if ([...text.trim()].length > maxCharacters) return `The text must not exceed ${maxCharacters} characters.`;
  return undefined;
}

/** Checks a text that must be a single line. Returns undefined when valid. */
export function lineProblem(text: string, maxCharacters: number): string | undefined {
  if (/[\t\n\r\u0085\u2028\u2029]/.test(text.trim())) return 'The text must be a single line.';
  return textProblem(text, maxCharacters);
}

/** Checks a telephone number in the form of `toTelephone`. Returns undefined when valid. */
export function telephoneProblem(text: string): string | undefined {
  const [, number = ''] = /^([\d +().-]*\d[\d +().-]*)(?: ext \d{1,8})?$/.exec(toTelephone(text)) ?? [];
  const isValid = number !== '' && number.length <= maxTelephoneCharacters && lineProblem(text, 100) === undefined;
  if (isValid) return undefined;
  return `A telephone number may contain digits, spaces, +, -, dots and brackets, at most ${maxTelephoneCharacters} characters, and an extension, such as “ext 12”.`;
}

/** Checks the form of an e-mail address, not whether it exists. Returns undefined when valid. */
export function emailProblem(address: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return textProblem(address, maxEmailCharacters);
  return 'An e-mail address must have an @ between two parts and no spaces.';
}

/** Checks a key that a client chooses. Returns undefined when valid. */
export function idempotencyKeyProblem(key: string): string | undefined {
  return /^[!-~]{1,128}$/.test(key) ? undefined : 'An idempotency key must have 1 to 128 visible ASCII characters.';
}

/** Trims a text. Returns undefined when it is absent, null or blank. */
export function trimToUndefined(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

// XML 1.0 cannot represent these characters, not even as references.
// oxlint-disable-next-line no-control-regex -- the pattern finds these characters
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
