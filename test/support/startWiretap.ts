import { startProxy, type Proxy } from './startProxy.ts';

export interface Wiretap extends Proxy {
  /** The XML of every request and response since the start. */
  readonly messages: readonly string[];
}

/** Starts a proxy that forwards each call unchanged and records its XML. */
export async function startWiretap(upstream: string): Promise<Wiretap> {
  const messages: string[] = [];
  const proxy = await startProxy(upstream, ({ request, status, contentType, body }, response) => {
    messages.push(request, body);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  return { ...proxy, messages };
}
