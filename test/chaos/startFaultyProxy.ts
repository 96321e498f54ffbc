import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a proxy does to the bytes of all its connections. */
export type ProxyMode =
  | { readonly kind: 'pass' }
  /** Each piece arrives late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** A connection ends after this many bytes in a direction: with FIN, or with RST. */
  | { readonly kind: 'cut'; readonly afterBytes: number; readonly direction: Direction; readonly isReset: boolean }
  /** One direction ends after this many bytes, and the other stays open. */
  | { readonly kind: 'halfClose'; readonly afterBytes: number; readonly direction: Direction }
  | { readonly kind: 'trickle'; readonly bytes: number; readonly everyMs: number }
  /** New connections are closed at once. */
  | { readonly kind: 'refuse' }
  /** Nothing arrives until the mode changes. */
  | { readonly kind: 'stall' };

type Direction = 'request' | 'response';

export interface FaultyProxy {
  readonly port: number;
  mode: ProxyMode;
  stop(): Promise<void>;
}

/** Starts a proxy of TCP connections to a port of this machine. */
export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  const sockets = new Set<Socket>();
  let mode: ProxyMode = { kind: 'pass' };

  function end(both: readonly Socket[], isReset: boolean): void {
    for (const socket of both) {
      if (isReset) socket.resetAndDestroy();
      else socket.destroy();
    }
  }

  /** Passes the bytes of one direction on, in their order. */
  async function pass(from: Socket, to: Socket, direction: Direction): Promise<void> {
    let bytes = 0;
    for await (const chunk of from as AsyncIterable<Buffer>) {
      let piece = chunk;
      while (mode.kind === 'stall') await wait(20);
      const current: ProxyMode = mode;
      if (current.kind === 'delay') await wait(current.ms);
      if (current.kind === 'trickle') {
        // A bounded part of the piece, so that a long response ends.
        for (let sent = 0; sent < 20 && piece.length > current.bytes; sent += 1) {
          to.write(piece.subarray(0, current.bytes));
          piece = piece.subarray(current.bytes);
          await wait(current.everyMs);
        }
      }
      const isLimited = (current.kind === 'cut' || current.kind === 'halfClose') && current.direction === direction;
      if (isLimited && bytes + piece.length > current.afterBytes) {
        to.write(piece.subarray(0, Math.max(0, current.afterBytes - bytes)));
        if (current.kind === 'cut') return end([from, to], current.isReset);
        to.end();
        // The rest has no reader.
        from.resume();
        return;
      }
      bytes += piece.length;
      if (!to.write(piece)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
    }
    to.end();
  }

  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (mode.kind === 'refuse') return end([client], true);
    const target = connect({ port: targetPort, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
    }
    void pass(client, target, 'request').catch(() => target.destroy());
    void pass(target, client, 'response').catch(() => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get mode() {
      return mode;
    },
    set mode(next) {
      mode = next;
    },
    async stop() {
      mode = { kind: 'pass' };
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
