import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that a proxy has forwarded, with the upstream's response. */
interface ForwardedCall {
  readonly operation: string;
  /** The headers of the request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly request: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface Proxy {
  /** The address to which the client sends its calls. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Starts a proxy that forwards each call unchanged. `respond` sends the response to the client. */
export async function startProxy(
  upstream: string,
  respond: (call: ForwardedCall, response: ServerResponse) => void,
): Promise<Proxy> {
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const body = Buffer.concat(pieces);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
      ) as Record<string, string>;
      const upstreamResponse = await fetch(upstream, { method: 'POST', headers, body });
      const call: ForwardedCall = {
        operation: /\/(\w+)"$/.exec(headers.soapaction ?? '')?.[1] ?? '',
        headers,
        request: body.toString('utf8'),
        status: upstreamResponse.status,
        contentType: upstreamResponse.headers.get('content-type') ?? '',
        body: await upstreamResponse.text(),
      };
      respond(call, response);
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
