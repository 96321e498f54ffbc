/** The maximum sizes of a document, in bytes. */
export interface DocumentLimits {
  readonly maxCompressedBytes: number;
  readonly maxDecompressedBytes: number;
}

/** The upstream's documents have up to 4 MB of HTML. These limits leave room and stop decompression bombs. */
export const defaultDocumentLimits: DocumentLimits = {
  maxCompressedBytes: 10_000_000,
  maxDecompressedBytes: 25_000_000,
};
