export type UnreadableXmlReason =
  'NOT_UTF8' | 'XML_VERSION' | 'NOT_WELL_FORMED' | 'TRUNCATED' | 'DTD' | 'RESERVED_NAME' | 'TOO_LARGE';

/** A document that is not well-formed XML, or uses a feature that is refused. It carries no part of the document. */
export class UnreadableXmlError extends Error {
  override readonly name = 'UnreadableXmlError';
  readonly reason: UnreadableXmlReason;

  constructor(reason: UnreadableXmlReason) {
    super(`The XML cannot be read: ${reason}`);
    this.reason = reason;
  }
}

/**
 * @returns the error for other markup than the expected: `TRUNCATED` when the document ends within expected markup, else
 * `NOT_WELL_FORMED`
 */
export function unexpectedMarkup(source: string, at: number, expected: readonly string[]): UnreadableXmlError {
  const rest = source.slice(at, at + 1024);
  return new UnreadableXmlError(expected.some((mark) => mark.startsWith(rest)) ? 'TRUNCATED' : 'NOT_WELL_FORMED');
}
