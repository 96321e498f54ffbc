import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as a collector receives it, with its parent's name. */
export interface CollectedSpan {
  readonly name: string;
  readonly id: string;
  readonly traceId: string;
  readonly parentId: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly hasFailed: boolean;
}

export interface Collector {
  readonly url: string;
  readonly spans: CollectedSpan[];
  /** The bodies of all requests. Times are left out: one of their many digits can look like a number of a person. */
  readonly bodies: string[];
  /** The span that contains another one. */
  parentOf(span: CollectedSpan): CollectedSpan | undefined;
  close(): Promise<void>;
}

/** Starts a collector that takes OTLP over HTTP in JSON. */
export async function startCollector(
  respond: (response: ServerResponse, request: IncomingMessage) => void = (response) => void response.end('{}'),
): Promise<Collector> {
  const bodies: string[] = [];
  const spans: CollectedSpan[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      bodies.push(body.replaceAll(/(TimeUnixNano|timeUnixNano)":"\d+/g, '$1":"'));
      if (request.url === '/v1/traces') spans.push(...readSpans(body));
      respond(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    parentOf: ({ parentId }) => spans.find(({ id }) => id === parentId),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Received {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly name: string;
        readonly spanId: string;
        readonly traceId: string;
        readonly parentSpanId?: string;
        readonly status?: { readonly code?: number };
        readonly attributes: readonly {
          readonly key: string;
          readonly value: { readonly stringValue?: string; readonly intValue?: number; readonly doubleValue?: number };
        }[];
      }[];
    }[];
  }[];
}

function readSpans(body: string): CollectedSpan[] {
  const { resourceSpans } = JSON.parse(body) as Received;
  return resourceSpans.flatMap(({ scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, spanId, traceId, parentSpanId = '', status, attributes }) => ({
        name,
        id: spanId,
        traceId,
        parentId: parentSpanId,
        hasFailed: status?.code === 2,
        attributes: Object.fromEntries(
          attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.doubleValue ?? '']),
        ),
      })),
    ),
  );
}
