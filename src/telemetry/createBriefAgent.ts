import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/**
 * Creates an agent whose connections end after a time, busy or not: a server that answers a byte now and then
 * would otherwise hold a connection, and what is sent on it, for ever.
 */
export function createBriefAgent(protocol: string, lifetimeMs: number): Agent | TlsAgent {
  const agent = protocol === 'https:' ? new TlsAgent() : new Agent();
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (...args: Parameters<typeof connect>) => endLater(connect(...args), lifetimeMs);
  return agent;
}

function endLater<Socket extends Duplex | null | undefined>(socket: Socket, lifetimeMs: number): Socket {
  const timer = setTimeout(() => socket?.destroy(), lifetimeMs).unref();
  socket?.once('close', () => clearTimeout(timer));
  return socket;
}
