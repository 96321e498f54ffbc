import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Wiretap {
  /** Where to send what is to be listened to. */
  readonly endpoint: string;
  /** The XML of every request and answer since the start. */
  readonly heard: readonly string[];
  stop(): Promise<void>;
}

/** Passes calls on to an upstream, unchanged, and keeps what it hears. */
export async function startWiretap(upstream: string): Promise<Wiretap> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const body = Buffer.concat(pieces);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
      ) as Record<string, string>;
      const answer = await fetch(upstream, { method: 'POST', headers, body });
      const text = await answer.text();
      heard.push(body.toString('utf8'), text);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(text);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/PatientServices`,
    heard,
    async stop() {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}
