import type {
  DocumentContent,
  DocumentLabels,
  DocumentProblem,
  DocumentProblemReason,
  DocumentReading,
} from '../domain/documentReading.ts';
import { decodeText } from './decodeText.ts';
import { defaultDocumentLimits, type DocumentLimits } from './DocumentLimits.ts';
import { gunzipDocument } from './gunzipDocument.ts';
import { isMarkupSource, isOtherFormatText } from './isOtherFormat.ts';
import { readBase64 } from './readBase64.ts';
import { sanitiseDocument } from './sanitiseDocument.ts';

/**
 * Reads a stored document (base64 of gzip of HTML) on the calling thread, without a time limit: a server should use
 * `createDocumentReader` instead. Every input has a result; an exception is a bug.
 */
export async function readDocument(
  base64: string,
  labels: DocumentLabels,
  limits: DocumentLimits = defaultDocumentLimits,
): Promise<DocumentReading> {
  if (base64.length > Math.ceil(limits.maxCompressedBytes / 3) * 4) return problem('tooLarge');
  const compressed = readBase64(base64);
  if (compressed === undefined) return problem('notBase64');
  if (compressed.length === 0) return problem('empty');
  const bytes = await gunzipDocument(compressed, limits.maxDecompressedBytes);
  if (typeof bytes === 'string') return problem(bytes);
  const decoded = decodeText(bytes);
  return decoded === undefined ? problem('unreadableText') : show(decoded, labels, limits);
}

function show(
  { text: markup, charset, isCharsetGuessed }: NonNullable<ReturnType<typeof decodeText>>,
  labels: DocumentLabels,
  { maxDecompressedBytes }: DocumentLimits,
): DocumentContent | DocumentProblem {
  const { html, text, imageCount, contentRemoved } = sanitiseDocument(markup, labels);
  // A document of ampersands becomes five times as long when it is escaped.
  if (html.length > maxDecompressedBytes || text.length > maxDecompressedBytes) return problem('tooLarge');
  // Another format may also be wrapped in HTML, which would show its source.
  if (isOtherFormatText(text) || isMarkupSource(text)) return problem('unreadableText');
  if (text === '' && imageCount === 0 && !contentRemoved) return problem('empty');
  // A C1 control is only known to be a character of windows-1252 where no other 8-bit encoding was declared.
  const isC1Guessed = /^(?:iso-8859|koi8|x-mac)/.test(charset) && /[\x80-\x9f]/.test(markup);
  return { kind: 'content', html, text, contentRemoved: contentRemoved || isC1Guessed, charset, isCharsetGuessed };
}

function problem(reason: DocumentProblemReason): DocumentProblem {
  return { kind: 'problem', problem: reason };
}
