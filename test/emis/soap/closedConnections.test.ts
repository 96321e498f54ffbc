import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { readAppointments, startClient } from '../../support/startClient.ts';

const cleanUps: (() => void)[] = [];
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

interface ClosingProxy {
  readonly endpoint: string;
  /** Closes the connections that are open, and waits until the system has sent it. */
  closeAll(close: (socket: Socket) => void): Promise<void>;
}

/** Starts a proxy between the client and EMIS. `onResponse` gets the connection of each response that has passed. */
async function startClosingProxy(
  upstream: string,
  onResponse: (socket: Socket) => void,
  pass = (data: Buffer, client: Socket) => void client.write(data),
): Promise<ClosingProxy> {
  const { hostname, port, pathname } = new URL(upstream);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    const emis = connect(Number(port), hostname);
    client.pipe(emis);
    client.on('error', () => emis.destroy()).on('close', () => open.delete(client));
    emis.on('error', () => client.destroy());
    emis.on('data', (data: Buffer) => {
      pass(data, client);
      if (data.toString().includes('Envelope>')) setImmediate(onResponse, client);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  cleanUps.push(() => server.close());
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    async closeAll(close) {
      const closed = [...open].map((socket) => once(socket, 'close'));
      for (const socket of open) close(socket);
      await Promise.all(closed);
    },
  };
}

const end = (socket: Socket) => void socket.destroy();
const reset = (socket: Socket) => void socket.resetAndDestroy();
const nothing = () => undefined;

test.each<[string, { onResponse: (socket: Socket) => void; betweenCalls: (socket: Socket) => void }]>([
  ['FIN as soon as a response has passed', { onResponse: end, betweenCalls: nothing }],
  ['FIN after the client has read it', { onResponse: nothing, betweenCalls: end }],
  // A reset discards what the client has not read yet, so it never comes earlier.
  ['RST after the client has read it', { onResponse: nothing, betweenCalls: reset }],
])(
  'reads and writes survive a server that closes each connection with %s',
  async (_how, { onResponse, betweenCalls }) => {
    const recipient = { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' };
    const world = aWorld({ practices: [aPractice({ messageRecipients: [recipient] })], patients: [aPatient()] });
    let proxy: ClosingProxy | undefined;
    const { client, link, simulator } = await startClient({
      world,
      through: async (endpoint) => (proxy = await startClosingProxy(endpoint, onResponse)).endpoint,
    });
    const closeAll = async () => {
      if (betweenCalls !== nothing) await proxy?.closeAll(betweenCalls);
    };
    const message = { subject: 'Knee', body: 'It hurts', recipientIds: [recipient.RecipientGuid] };
    for (let index = 0; index < 20; index += 1) {
      await readAppointments({ client }, link(), index);
      await closeAll();
      expect(await client.sendMessage(link(), message)).toMatchObject({ kind: 'done' });
      await closeAll();
    }
    expect(simulator.ledger.filter(({ operation }) => operation === 'SendMessage')).toHaveLength(20);
  },
);

type Part = (response: Buffer) => Buffer;
const headerLength = (response: Buffer) => response.indexOf('\r\n\r\n') + 4;
const parts: readonly [string, Part][] = [
  ['before the response', () => Buffer.alloc(0)],
  ['within the status line', (response) => response.subarray(0, 9)],
  ['within the headers', (response) => response.subarray(0, headerLength(response) - 5)],
  ['after the headers', (response) => response.subarray(0, headerLength(response))],
  ['within the body', (response) => response.subarray(0, Math.floor((headerLength(response) + response.length) / 2))],
  ['before the last byte', (response) => response.subarray(0, -1)],
];
const closings: readonly [string, (socket: Socket) => void][] = [
  ['FIN', (socket) => void socket.end()],
  ['RST', reset],
];
const cases = parts.flatMap(([where, part]) => closings.map(([how, close]) => [where, how, part, close] as const));

test.each(cases)(
  'a connection that is closed %s with %s loses no read, and no write twice',
  async (_where, _how, part, close) => {
    const recipient = { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' };
    const world = aWorld({ practices: [aPractice({ messageRecipients: [recipient] })], patients: [aPatient()] });
    let cuts = 0;
    const cut = (response: Buffer, client: Socket) => {
      if (cuts === 0 || !response.includes('Envelope>')) return void client.write(response);
      cuts -= 1;
      client.write(part(response), () => close(client));
    };
    const { client, link, simulator } = await startClient({
      world,
      through: async (endpoint) => (await startClosingProxy(endpoint, nothing, cut)).endpoint,
    });
    await readAppointments({ client }, link(), 0);
    cuts = 1;
    await readAppointments({ client }, link(), 1);
    const message = { subject: 'Knee', body: 'It hurts', recipientIds: [recipient.RecipientGuid] };
    cuts = 1;
    expect(await client.sendMessage(link(), message)).toMatchObject({ kind: 'lost' });
    expect(simulator.ledger.filter(({ operation }) => operation === 'SendMessage')).toHaveLength(1);
    await readAppointments({ client }, link(), 2);
    expect(await client.sendMessage(link(), message)).toMatchObject({ kind: 'done' });
  },
);
