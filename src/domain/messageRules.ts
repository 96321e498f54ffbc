import { trimToUndefined, lineProblem, textProblem } from './inputText.ts';

const maxSubjectCharacters = 100;
const maxBodyCharacters = 4000;
const maxRecipients = 20;

/** What is wrong with the subject of a message; undefined: nothing. */
export function subjectProblem(subject: string): string | undefined {
  return (
    lineProblem(subject, maxSubjectCharacters) ??
    (trimToUndefined(subject) ? undefined : 'Say what the message is about.')
  );
}

/** What is wrong with the text of a message; undefined: nothing. */
export function bodyProblem(body: string): string | undefined {
  return textProblem(body, maxBodyCharacters) ?? (trimToUndefined(body) ? undefined : 'Write a message.');
}

/** What is wrong with a choice of recipients; undefined: nothing, whether they exist or not. */
export function recipientsProblem(recipientIds: readonly string[]): string | undefined {
  if (recipientIds.length === 0) return 'Choose at least one recipient.';
  return recipientIds.length > maxRecipients ? `Choose at most ${maxRecipients} recipients.` : undefined;
}

/** Whether two texts of messages say the same: the upstream may write line ends in its own way. */
export function isSameText(a: string | undefined, b: string | undefined): boolean {
  const plain = (text = '') => text.replaceAll(/\r\n?/g, '\n').trim();
  return plain(a) === plain(b);
}
