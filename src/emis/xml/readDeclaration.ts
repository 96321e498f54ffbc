import { UnreadableXmlError } from './UnreadableXmlError.ts';

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][\w.-]*)\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>/;

/** @returns the end of the XML declaration, or 0 when there is none. Throws `UnreadableXmlError`. */
export function readDeclaration(source: string): number {
  if (!/^<\?xml[ \t\r\n]/.test(source)) return 0;
  const match = declaration.exec(source);
  if (match === null) throw missingMark('?>', source, 0);
  const encoding = match[3] ?? 'utf-8';
  if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) throw new UnreadableXmlError('NOT_UTF8');
  return match[0].length;
}

/** @returns the error for a missing mark: `TRUNCATED` when the mark does not follow anywhere, else `NOT_WELL_FORMED` */
export function missingMark(mark: string, source: string, from: number): UnreadableXmlError {
  return new UnreadableXmlError(source.includes(mark, from) ? 'NOT_WELL_FORMED' : 'TRUNCATED');
}
