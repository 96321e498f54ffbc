import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PeerSetup } from './PeerSetup.ts';

export const namespace = 'urn:emis-model:patient-services:2';

/** A person's access to a patient. */
export interface PeerLink {
  readonly subject: string;
  readonly patientRelationshipId: string;
  readonly patientRelationshipKey: string;
}

export function readSetup(): PeerSetup {
  return JSON.parse(readFileSync(process.env['BENCH_SETUP'] ?? '', 'utf8')) as PeerSetup;
}

/** @returns the links of each person, by subject */
export function readLinksBySubject({ linksFile }: PeerSetup): ReadonlyMap<string, readonly PeerLink[]> {
  const links = JSON.parse(readFileSync(linksFile, 'utf8')) as PeerLink[];
  return Map.groupBy(links, ({ subject }) => subject);
}

/** Listens on a free port and reports it to the parent. */
export function listen(server: Server): void {
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1', () => report(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

/** Tells the parent where the peer listens. */
export function report(url: string): void {
  process.send?.({ type: 'ready', url });
}

/** Reads the body of a request. */
export async function readBody(request: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
