/** A complete response: its status, the bytes of its body, and the body itself when the parser keeps it. */
export interface ParsedResponse {
  readonly status: number;
  readonly bytes: number;
  /** The first bytes of the body. */
  readonly start: string;
  readonly body: Buffer | undefined;
}

const headEnd = Buffer.from('\r\n\r\n');
const startLength = 7;

/**
 * Reads responses of HTTP/1.1 with a length or in chunks, one after another. It does no more than the load generator needs, so
 * that the load costs little beside what is measured.
 */
export class ResponseParser {
  readonly #onResponse: (response: ParsedResponse) => void;
  /** What has arrived and is not used yet, while a head or the size of a chunk is incomplete. */
  #rest: Buffer = Buffer.alloc(0);
  #state: 'head' | 'body' | 'size' | 'chunk' | 'chunkEnd' | 'end' = 'head';
  #remaining = 0;
  #status = 0;
  #bytes = 0;
  #start = '';
  #parts: Buffer[] = [];
  keepsBodies = false;

  constructor(onResponse: (response: ParsedResponse) => void) {
    this.#onResponse = onResponse;
  }

  /** Takes the bytes of a socket. Throws when they are not a response. */
  push(data: Buffer): void {
    let bytes = this.#rest.length === 0 ? data : Buffer.concat([this.#rest, data]);
    this.#rest = Buffer.alloc(0);
    while (bytes.length > 0) {
      const used = this.#step(bytes);
      if (used === undefined) {
        this.#rest = bytes;
        return;
      }
      bytes = bytes.subarray(used);
    }
  }

  /** @returns the number of bytes that were used; undefined when more are needed */
  #step(bytes: Buffer): number | undefined {
    switch (this.#state) {
      case 'head':
        return this.#readHead(bytes);
      case 'body':
      case 'chunk': {
        const part = bytes.subarray(0, this.#remaining);
        this.#take(part);
        if (this.#remaining === 0) {
          if (this.#state === 'body') this.#finish();
          else this.#state = 'chunkEnd';
        }
        return part.length;
      }
      case 'chunkEnd':
        if (bytes.length < 2) return undefined;
        this.#state = 'size';
        return 2;
      case 'size': {
        const end = bytes.indexOf('\r\n');
        if (end < 0) return undefined;
        this.#remaining = Number.parseInt(bytes.toString('latin1', 0, end), 16);
        this.#state = this.#remaining === 0 ? 'end' : 'chunk';
        return end + 2;
      }
      case 'end':
        if (bytes.length < 2) return undefined;
        this.#finish();
        return 2;
    }
  }

  #readHead(bytes: Buffer): number | undefined {
    const end = bytes.indexOf(headEnd);
    if (end < 0) return undefined;
    const head = bytes.toString('latin1', 0, end);
    if (!head.startsWith('HTTP/1.1 ')) throw new Error('The server did not answer with HTTP/1.1.');
    this.#status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.#state = length === undefined ? 'size' : 'body';
    this.#remaining = Number(length ?? 0);
    if (length === '0') this.#finish();
    return end + headEnd.length;
  }

  #take(part: Buffer): void {
    this.#remaining -= part.length;
    this.#bytes += part.length;
    if (this.#start.length < startLength) {
      this.#start += part.toString('latin1', 0, startLength - this.#start.length);
    }
    if (this.keepsBodies) this.#parts.push(Buffer.from(part));
  }

  #finish(): void {
    const body = this.keepsBodies ? Buffer.concat(this.#parts) : undefined;
    const response = { status: this.#status, bytes: this.#bytes, start: this.#start, body };
    this.#state = 'head';
    this.#bytes = 0;
    this.#start = '';
    this.#parts = [];
    this.#onResponse(response);
  }
}
