import { lineProblem, textProblem, trimToUndefined } from './inputText.ts';

const maxSubjectCharacters = 100;
const maxBodyCharacters = 4000;
const maxRecipients = 20;

/** Checks the subject of a message. Returns undefined when valid. */
export function subjectProblem(subject: string): string | undefined {
  return (
    lineProblem(subject, maxSubjectCharacters) ??
    (trimToUndefined(subject) ? undefined : 'The subject must not be empty.')
  );
}

/** Checks the text of a message. Returns undefined when valid. */
export function bodyProblem(body: string): string | undefined {
  return textProblem(body, maxBodyCharacters) ?? (trimToUndefined(body) ? undefined : 'The message must not be empty.');
}

/** Checks the number of recipients, not whether they exist. Returns undefined when valid. */
export function recipientsProblem(recipientIds: readonly string[]): string | undefined {
  if (recipientIds.length === 0) return 'Choose at least one recipient.';
  return recipientIds.length > maxRecipients ? `Choose at most ${maxRecipients} recipients.` : undefined;
}

/** Compares two message texts. Line ends are ignored, because the upstream may change them. */
export function isSameText(a: string | undefined, b: string | undefined): boolean {
  const normalise = (text = '') => text.replaceAll(/\r\n?/g, '\n').trim();
  return normalise(a) === normalise(b);
}
