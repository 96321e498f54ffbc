import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../../simulator/world/builders.ts';
import { readAppointments, startClient } from '../../support/startClient.ts';

const cleanUps: (() => void)[] = [];
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

/** Starts a proxy that closes each connection as soon as a response has passed, often just as the next call arrives. */
async function closingProxy(endpoint: string, close: (client: Socket) => unknown): Promise<string> {
  const { hostname, port, pathname } = new URL(endpoint);
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    client.pipe(upstream);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    upstream.on('data', (data) => {
      client.write(data);
      if (data.toString().includes('Envelope>')) setImmediate(close, client);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  cleanUps.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`;
}

test.each<[string, (client: Socket) => unknown]>([
  ['FIN', (client) => client.destroy()],
  // A reset discards what the client has not read yet, so it comes a moment later.
  ['RST', (client) => setTimeout(() => client.resetAndDestroy(), 5)],
])('reads and writes survive a server that closes each connection after its response with %s', async (_how, close) => {
  const recipient = { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' };
  const world = aWorld({ practices: [aPractice({ messageRecipients: [recipient] })], patients: [aPatient()] });
  const { client, link, simulator } = await startClient({
    world,
    through: (endpoint) => closingProxy(endpoint, close),
  });
  const message = { subject: 'Knee', body: 'It hurts', recipientIds: [recipient.RecipientGuid] };
  for (let index = 0; index < 20; index += 1) {
    await readAppointments({ client }, link(), index);
    expect(await client.sendMessage(link(), message)).toMatchObject({ kind: 'done' });
  }
  expect(simulator.ledger.filter(({ operation }) => operation === 'SendMessage')).toHaveLength(20);
});
