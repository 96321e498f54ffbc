import type { DocumentLabels } from '../domain/documentReading.ts';
import { readPlainDocument } from './readPlainDocument.ts';
import { toSafeTree } from './toSafeTree.ts';
import { writeHtml } from './writeHtml.ts';
import { writeText } from './writeText.ts';

interface SanitisedDocument {
  readonly html: string;
  readonly text: string;
  readonly imageCount: number;
  readonly contentRemoved: boolean;
}

/** Reduces markup, or plain text, to the allow-list, and reports whether anything of substance was removed. */
export function sanitiseDocument(markup: string, labels: DocumentLabels): SanitisedDocument {
  const plain = readPlainDocument(markup);
  if (plain !== undefined && 'html' in plain) return { ...plain, imageCount: 0 };
  const { root, log } = toSafeTree(plain?.markup ?? markup, labels);
  const text = writeText(root, labels);
  const isUnseen = text === '' && log.imageCount === 0 && log.hasUnseenText;
  return { html: writeHtml(root), text, imageCount: log.imageCount, contentRemoved: log.hasLoss || isUnseen };
}
