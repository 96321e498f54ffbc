import { Duplex } from 'node:stream';
import { loop } from './VirtualLoop.ts';
import type { Wire } from './Wire.ts';
import type { Zone } from './Zone.ts';

/** Written data that may be on the way before a writer has to wait. */
const windowBytes = 256 * 1024;

function brokenBy(code: 'ECONNRESET' | 'ECONNREFUSED' | 'EPIPE'): Error {
  return Object.assign(new Error(code === 'EPIPE' ? 'write EPIPE' : `connection: ${code}`), { code });
}

/** One end of a connection in memory: what `node:http` and undici use of a `net.Socket`. */
export class VirtualSocket extends Duplex {
  readonly zone: Zone;
  readonly wire: Wire;
  readonly remoteAddress = '127.0.0.1';
  readonly localAddress = '127.0.0.1';
  readonly remoteFamily = 'IPv4';
  readonly remotePort = 50_000;
  readonly localPort = 50_000;
  connecting = false;
  bytesRead = 0;
  bytesWritten = 0;
  onClosed: () => void = () => {};
  #peer: VirtualSocket | undefined;
  #established: (() => void) | undefined;
  #lastArrivalMs = 0;
  #unreadBytes = 0;
  #isStalled = false;
  #waiting: (() => void)[] = [];
  #timeoutMs = 0;
  #timeout: NodeJS.Timeout | undefined;

  constructor(zone: Zone, wire: Wire, options: { readonly allowHalfOpen: boolean }) {
    super({ ...options, emitClose: true, autoDestroy: true });
    this.zone = zone;
    this.wire = wire;
  }

  /** Connects both ends. Those of the other one are set up too. */
  join(peer: VirtualSocket): void {
    this.#peer = peer;
    peer.#peer = this;
  }

  get peerName(): string | undefined {
    return this.#peer?.zone.name;
  }

  /** Holds back what is written until `establish`. */
  override _construct(callback: (error?: Error | null) => void): void {
    if (this.connecting && !this.destroyed) this.#established = callback;
    else callback();
  }

  /** A connection that is still awaited can be given up. */
  override destroy(error?: Error): this {
    super.destroy(error);
    this.#completeConstruction();
    return this;
  }

  establish(): void {
    this.connecting = false;
    this.#completeConstruction();
    this.emit('connect');
    this.emit('ready');
  }

  refuse(): void {
    this.connecting = false;
    this.destroy(brokenBy('ECONNREFUSED'));
  }

  /** Breaks the connection at this end. */
  reset(): void {
    this.destroy(brokenBy('ECONNRESET'));
  }

  /** Ends this end as a process that dies does: it learns nothing more, and the other end notices. */
  vanish(): void {
    const peer = this.#peer;
    this.#peer = undefined;
    if (peer) loop.after(0, () => !peer.destroyed && peer.reset(), peer.zone);
    this.removeAllListeners();
    this.on('error', () => {});
    this.destroy();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    const peer = this.#peer;
    if (!peer || peer.destroyed) return callback(brokenBy('EPIPE'));
    this.#touch();
    this.bytesWritten += chunk.length;
    const fate = this.wire.send(this.zone.name, peer.zone.name, chunk);
    if (fate.outcome === 'lost') this.#isStalled = true;
    else if (fate.outcome === 'halved') this.#sendHalf(peer, chunk.subarray(0, chunk.length >> 1), fate.delayMs);
    else this.#arrive(fate.delayMs, () => peer.#receive(chunk));
    peer.#unreadBytes += chunk.length;
    if (peer.#unreadBytes < windowBytes) process.nextTick(callback);
    else peer.#waiting.push(callback);
  }

  override _read(): void {
    this.#unreadBytes = 0;
    for (const callback of this.#waiting.splice(0)) callback();
  }

  override _final(callback: () => void): void {
    this.#arrive(0, () => this.#peer?.push(null));
    callback();
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    clearTimeout(this.#timeout);
    const peer = this.#peer;
    // Data that is on the way arrives before the end does.
    if (peer) this.#arrive(0, () => peer.#lose(error !== null));
    for (const waiting of this.#waiting.splice(0)) waiting();
    this.onClosed();
    callback(error);
  }

  setTimeout(ms: number, callback?: () => void): this {
    if (callback) this.once('timeout', callback);
    this.#timeoutMs = ms;
    this.#touch();
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  address(): object {
    return { address: this.localAddress, family: 'IPv4', port: this.localPort };
  }

  destroySoon(): void {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', () => this.destroy());
  }

  #completeConstruction(): void {
    const complete = this.#established;
    this.#established = undefined;
    complete?.();
  }

  #sendHalf(peer: VirtualSocket, half: Buffer, delayMs: number): void {
    this.#arrive(delayMs, () => {
      peer.#receive(half);
      // A reader sees the half before the break.
      loop.after(0.01, () => peer.reset(), peer.zone);
    });
    loop.after(delayMs, () => this.reset(), this.zone);
  }

  /** Runs something at the other end, after everything that was sent before. */
  #arrive(delayMs: number, run: () => void): void {
    if (this.#isStalled || !this.#peer) return;
    const atMs = Math.max(this.#lastArrivalMs, loop.nowMs + delayMs);
    this.#lastArrivalMs = atMs;
    loop.after(atMs - loop.nowMs, run, this.#peer.zone);
  }

  #receive(chunk: Buffer): void {
    if (this.destroyed) return;
    this.#touch();
    this.bytesRead += chunk.length;
    this.push(chunk);
  }

  /** The other end has gone. */
  #lose(isBroken: boolean): void {
    if (this.destroyed) return;
    if (isBroken) this.reset();
    else if (!this.readableEnded) this.push(null);
  }

  #touch(): void {
    clearTimeout(this.#timeout);
    if (this.#timeoutMs > 0) this.#timeout = setTimeout(() => this.emit('timeout'), this.#timeoutMs);
  }
}
