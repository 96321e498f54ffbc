/** A fault of a peer that is known, and that its answers are corrected for. */
export type KnownFault = 'decimals' | 'sanitising';

/**
 * Compares answers with the right ones.
 * @returns the path of the first difference, with both values; undefined when there is none
 */
export function findDifference(
  answer: unknown,
  right: unknown,
  knownFaults: readonly KnownFault[],
): string | undefined {
  const compare = (one: unknown, other: unknown, path: string): string | undefined => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    // Cursors and ids are a server's own.
    if (name === 'endCursor' || name === 'id') return undefined;
    if (name === 'html') return compareDocuments(String(one), String(other), knownFaults.includes('sanitising'));
    if (name === 'number' || name === 'quantity') {
      const isSame = knownFaults.includes('decimals') ? Number(one) === Number(other) : one === other;
      return isSame ? undefined : `${path}: ${String(one)} for ${String(other)}`;
    }
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
      return one === other ? undefined : `${path}: ${JSON.stringify(one)} for ${JSON.stringify(other)}`;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const values = [one, other].map((value) => (value as Record<string, unknown>)[key]);
      const found = compare(values[0], values[1], `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return compare(answer, right, '');
}

/** A document that has been sanitised has the same text and images, and no scripts. */
function compareDocuments(one: string, other: string, isUnsafe: boolean): string | undefined {
  if (!isUnsafe && /<script/i.test(one)) return 'The document has a script.';
  const [mine, theirs] = [summaryOf(one), summaryOf(other)];
  if (mine.text !== theirs.text) return `The document has another text: ${mine.text.slice(0, 100)}`;
  return mine.images === theirs.images ? undefined : 'The document has other images.';
}

function summaryOf(html: string): { text: string; images: string } {
  const images = html.match(/data:image\/[\w.+-]+;base64,[\w+/=]+/g) ?? [];
  const text = html
    .replaceAll(/<(script|style|title)[^>]*>[^<]*<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { text, images: images.join('\n') };
}
