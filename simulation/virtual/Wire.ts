/** What happens to an attempt to connect. `silent`: nothing ever comes back. */
export interface ConnectFate {
  readonly delayMs: number;
  readonly outcome: 'connected' | 'refused' | 'silent';
}

/**
 * What happens to a piece of data. `lost`: it does not arrive, nor does anything after it in this direction. `halved`:
 * half of it arrives, then the connection breaks.
 */
export interface ChunkFate {
  readonly delayMs: number;
  readonly outcome: 'delivered' | 'lost' | 'halved';
}

/** Decides what the network does. `from` and `to` are the names of processes. */
export interface Wire {
  connect(from: string, to: string): ConnectFate;
  send(from: string, to: string, chunk: Buffer): ChunkFate;
}
