// oxlint-disable no-underscore-dangle -- names of Node, which keeps its connections under them
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import { loop } from './VirtualLoop.ts';
import { VirtualSocket } from './VirtualSocket.ts';
import type { Wire } from './Wire.ts';
import type { Zone } from './Zone.ts';

const require = createRequire(import.meta.url);
const firstFreePort = 20_000;

/** What a server of Node counts and holds while it listens. */
type ListeningServer = Server & { _handle: object | null; _connections: number; _emitCloseIfDrained(): void };

interface Listener {
  readonly server: ListeningServer;
  readonly zone: Zone;
}

/** The connections between the simulated processes. */
export class Network {
  readonly #wire: Wire;
  readonly #listeners = new Map<number, Listener>();
  readonly #sockets = new Set<VirtualSocket>();
  #lastPort = firstFreePort;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  listen(server: ListeningServer, port: number): void {
    const boundPort = port === 0 ? ++this.#lastPort : port;
    if (this.#listeners.has(boundPort)) {
      const error = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
      return process.nextTick(() => server.emit('error', error));
    }
    // Node takes the date of a response from a clock of its own.
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) =>
      response.setHeader('date', new Date().toUTCString()),
    );
    this.#listeners.set(boundPort, { server, zone: loop.zone });
    server._handle = {
      close: () => this.#listeners.delete(boundPort),
      ref() {},
      unref() {},
      getsockname: (out: object) => void Object.assign(out, { address: '127.0.0.1', family: 'IPv4', port: boundPort }),
    };
    process.nextTick(() => server.emit('listening'));
  }

  connect(port: number): VirtualSocket {
    const socket = this.#add(new VirtualSocket(loop.zone, this.#wire, { allowHalfOpen: false }));
    socket.connecting = true;
    const to = this.#listeners.get(port)?.zone.name ?? 'nobody';
    const { delayMs, outcome } = this.#wire.connect(socket.zone.name, to);
    if (outcome === 'silent') return socket;
    loop.after(delayMs, () => {
      const listener = this.#listeners.get(port);
      if (socket.destroyed) return;
      if (outcome === 'refused' || !listener || listener.zone.isDead) return socket.refuse();
      const accepted = this.#add(new VirtualSocket(listener.zone, this.#wire, { allowHalfOpen: true }));
      accepted.join(socket);
      loop.after(0, () => this.#accept(listener, accepted), listener.zone);
      socket.establish();
    });
    return socket;
  }

  /** Ends all connections of a process that has died: the other ends notice. */
  drop(zone: Zone): void {
    for (const [port, listener] of this.#listeners) if (listener.zone === zone) this.#listeners.delete(port);
    for (const socket of this.#sockets) {
      if (socket.zone !== zone) continue;
      this.#sockets.delete(socket);
      socket.vanish();
    }
  }

  /** Breaks all connections between two processes. */
  cut(one: string, other: string): void {
    for (const socket of this.#sockets) {
      const ends = new Set([socket.zone.name, socket.peerName]);
      if (ends.has(one) && ends.has(other)) loop.after(0, () => !socket.destroyed && socket.reset(), socket.zone);
    }
  }

  #accept({ server }: Listener, socket: VirtualSocket): void {
    if (socket.destroyed) return;
    if (server.maxConnections > 0 && server._connections >= server.maxConnections) return void socket.destroy();
    server._connections += 1;
    socket.onClosed = () => {
      server._connections -= 1;
      server._emitCloseIfDrained();
    };
    server.emit('connection', socket);
  }

  #add(socket: VirtualSocket): VirtualSocket {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    return socket;
  }
}

let network: Network | undefined;

/** Sets the network of the coming run. */
export function useNetwork(next: Network): void {
  network = next;
}

interface Address {
  readonly port?: number | string;
}

function portOf(args: readonly unknown[]): number {
  const [first] = args;
  return Number(typeof first === 'object' && first !== null ? (first as Address).port : first);
}

/** Replaces the sockets of `node:net` by connections in memory. HTTP, on both sides, stays Node's and undici's own. */
export function installNetwork(): void {
  const net = require('node:net') as typeof import('node:net');
  const current = (): Network => {
    if (!network) throw new Error('There is no network outside a run');
    return network;
  };
  const connect = (...args: readonly unknown[]): VirtualSocket => {
    const socket = current().connect(portOf(args));
    const callback = args.findLast((arg) => typeof arg === 'function');
    if (callback) socket.once('connect', callback as () => void);
    return socket;
  };
  Object.assign(net, { connect, createConnection: connect });
  Object.assign(net.Server.prototype, {
    listen(this: ListeningServer, ...args: readonly unknown[]) {
      const callback = args.findLast((arg) => typeof arg === 'function');
      if (callback) this.once('listening', callback as () => void);
      current().listen(this, portOf(args));
      return this;
    },
  });
  syncBuiltinESMExports();
}
