import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Random } from '../emis/contract/support/random.ts';

export interface Rewriter {
  /** Where to send what is to be answered otherwise. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface RewriterOptions {
  /** How an answer is sent follows from this, from its operation and from how many there were before. */
  readonly seed: number;
  /** Notes a way in which an answer was sent. */
  readonly note: (way: string) => void;
  /** What is sent in place of an answer to this operation. */
  readonly rewrite: (xml: string, random: Random, operation: string) => string;
}

const mediaTypes = ['text/xml', 'Text/XML; Charset="utf-8"', 'text/xml;charset=UTF-8'];

/** Passes calls on to an upstream, and sends its answers on in another writing, by another of HTTP's ways. */
export async function startRewriter(upstream: string, { seed, note, rewrite }: RewriterOptions): Promise<Rewriter> {
  const counts = new Map<string, number>();
  function randomFor(operation: string): Random {
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    return new Random(createHash('sha256').update(`${seed} ${operation} ${count}`).digest().readInt32BE());
  }

  function send(response: ServerResponse, status: number, xml: string, random: Random): void {
    const way = random.pick(['not compressed', 'gzip'] as const);
    const framing = random.pick(['a length', 'chunks', 'until it closes'] as const);
    note(way);
    note(framing);
    const body = way === 'gzip' ? gzipSync(xml) : Buffer.from(xml);
    response.setHeader('content-type', random.pick(mediaTypes));
    if (way === 'gzip') response.setHeader('Content-Encoding', random.pick(['gzip', 'GZIP']));
    if (framing === 'a length') response.setHeader('content-length', body.length);
    if (framing === 'until it closes') {
      response.setHeader('connection', 'close');
      response.removeHeader('transfer-encoding');
    }
    response.writeHead(status);
    for (let at = 0; at < body.length;) {
      const end = at + 1 + random.below(4000);
      response.write(body.subarray(at, end));
      at = end;
    }
    response.end();
  }

  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
      ) as Record<string, string>;
      const answer = await fetch(upstream, { method: 'POST', headers, body: Buffer.concat(pieces) });
      const operation = /\/(\w+)"$/.exec(headers.soapaction ?? '')?.[1] ?? '';
      const random = randomFor(operation);
      send(response, answer.status, rewrite(await answer.text(), random, operation), random);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/PatientServices`,
    async stop() {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}
