import { UnreadableAnswerError } from './UnreadableAnswerError.ts';

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][\w.-]*)\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>/;

/** Where the document begins behind its XML declaration, if it has one. Throws `UnreadableAnswerError`. */
export function readDeclaration(source: string): number {
  if (!/^<\?xml[ \t\r\n]/.test(source)) return 0;
  const match = declaration.exec(source);
  if (match === null) throw notThere('?>', source, 0);
  const encoding = match[3] ?? 'utf-8';
  if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) throw new UnreadableAnswerError('NOT_UTF8');
  return match[0].length;
}

/** Tells a document that ends before a mark from one that has something else in its place. */
export function notThere(mark: string, source: string, from: number): UnreadableAnswerError {
  return new UnreadableAnswerError(source.includes(mark, from) ? 'NOT_WELL_FORMED' : 'TRUNCATED');
}
