import { UnreadableXmlError } from './UnreadableXmlError.ts';

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])([\w.:-]+)\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][\w.-]*)\3)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\5)?[ \t\r\n]*\?>/;

/**
 * Checks the XML declaration of a document that is valid UTF-8. Services that build XML in a string declare UTF-16, the
 * encoding of their strings. Only a byte order mark makes that a contradiction.
 * @returns the end of the declaration, or 0 when there is none. Throws `UnreadableXmlError`.
 */
export function readDeclaration(source: string, hasByteOrderMark = false): number {
  if (!/^<\?xml[ \t\r\n]/.test(source)) return 0;
  const match = declaration.exec(source);
  if (match === null) throw missingMark('?>', source, 0);
  if (match[2] !== '1.0') throw new UnreadableXmlError('XML_VERSION');
  const encoding = match[4] ?? 'utf-8';
  const isKnown = /^(?:utf-8|us-ascii)$/i.test(encoding) || (/^utf-16(?:le|be)?$/i.test(encoding) && !hasByteOrderMark);
  if (!isKnown) throw new UnreadableXmlError('NOT_UTF8');
  return match[0].length;
}

/** @returns the error for a missing mark: `TRUNCATED` when the mark does not follow anywhere, else `NOT_WELL_FORMED` */
export function missingMark(mark: string, source: string, from: number): UnreadableXmlError {
  return new UnreadableXmlError(source.includes(mark, from) ? 'NOT_WELL_FORMED' : 'TRUNCATED');
}
