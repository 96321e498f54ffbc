import type { LossLog } from './createLossLog.ts';

/** @returns the address that a reader loses with a link; empty for a link within the document */
export function linkTarget(href: string): string {
  const address = href.trim();
  if (address.startsWith('#') || /^\s*javascript:/i.test(address)) return '';
  return normalise(
    address
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, ''),
  );
}

/** @returns true when a reader of the link's text also reads its address */
export function showsTarget(text: string, target: string): boolean {
  return target === '' || normalise(text).includes(target);
}

function normalise(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Notes the text of a link. @returns a function that reports a loss when the text does not show where the link led */
export function watchLink(href: string, log: LossLog): () => void {
  const start = log.shownParts;
  const target = linkTarget(href);
  return () => log.markLost(!log.hasLoss && !showsTarget(log.shownSince(start), target));
}
