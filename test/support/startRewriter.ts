import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Random } from './Random.ts';
import { startProxy, type Proxy } from './startProxy.ts';

export type Rewriter = Proxy;

export interface RewriterOptions {
  /** Determines how each response is sent, together with its operation and the number of earlier responses to it. */
  readonly seed: number;
  /** Records a form in which a response was sent. */
  readonly note: (form: string) => void;
  /** Returns the XML that is sent in place of a response. */
  readonly rewrite: (xml: string, random: Random, operation: string) => string;
}

const mediaTypes = ['text/xml', 'Text/XML; Charset="utf-8"', 'text/xml;charset=UTF-8'];

/** Starts a proxy that rewrites each response and varies its compression, its framing and its headers. */
export function startRewriter(upstream: string, { seed, note, rewrite }: RewriterOptions): Promise<Rewriter> {
  const counts = new Map<string, number>();
  function randomFor(operation: string): Random {
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    return new Random(createHash('sha256').update(`${seed} ${operation} ${count}`).digest().readInt32BE());
  }

  function send(response: ServerResponse, status: number, xml: string, random: Random): void {
    const coding = random.pick(['not compressed', 'gzip'] as const);
    const framing = random.pick(['a length', 'chunks', 'until it closes'] as const);
    note(coding);
    note(framing);
    const body = coding === 'gzip' ? gzipSync(xml) : Buffer.from(xml);
    response.setHeader('content-type', random.pick(mediaTypes));
    if (coding === 'gzip') response.setHeader('Content-Encoding', random.pick(['gzip', 'GZIP']));
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

  return startProxy(upstream, ({ operation, status, body }, response) => {
    const random = randomFor(operation);
    send(response, status, rewrite(body, random, operation), random);
  });
}
