/** How large a document may be, in bytes, on its way through. */
export interface DocumentLimits {
  readonly maxCompressedBytes: number;
  readonly maxDecompressedBytes: number;
}

/** The upstream's documents are up to 4 MB of HTML: these leave room, and stop a bomb. */
export const defaultDocumentLimits: DocumentLimits = {
  maxCompressedBytes: 10_000_000,
  maxDecompressedBytes: 25_000_000,
};
