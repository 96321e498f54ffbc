import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../Simulator.ts';
import { applyChange, type WorldChange } from './applyChange.ts';
import { consolePage, contentSecurityPolicy, readAsset } from './consolePage.ts';
import { describeWorld } from './describeWorld.ts';
import { streamCalls } from './streamCalls.ts';

export interface Console {
  /** Such as http://127.0.0.1:4802. */
  readonly url: string;
  /** The requested port, if it was in use. The console then listens on another port. */
  readonly takenPort?: number;
  stop(): Promise<void>;
}

interface ConsoleOptions {
  /** If the port is 0 or in use, a free port is selected. */
  readonly port: number;
  /** Receives the changes that programs outside the simulator may need to know about. */
  readonly onChange?: (change: WorldChange) => void;
}

const maxChangeLength = 10_000;

/**
 * Starts the page that shows a simulator's calls and changes its world. Only this machine and the page itself have
 * access.
 */
export async function startConsole(simulator: Simulator, { port, onChange }: ConsoleOptions): Promise<Console> {
  const server = createServer((request, response) => {
    handleRequest(simulator, request, response, onChange).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error));
      response.destroy();
    });
  });
  const isTaken = !(await listen(server, port));
  if (isTaken) await listen(server, 0);
  return {
    ...(isTaken && { takenPort: port }),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns false when the port is in use. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

async function handleRequest(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  onChange: ConsoleOptions['onChange'],
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('content-security-policy', contentSecurityPolicy);
  const send = (status: number, type: string, body: string | Buffer): void => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  if (!hasLoopbackHost(request)) return send(403, 'text/plain', 'The console is available on this machine only.');
  const route = `${request.method} ${request.url}`;
  if (route === 'GET /') return send(200, 'text/html', consolePage);
  if (route === 'GET /world') return send(200, 'application/json', JSON.stringify(describeWorld(simulator)));
  if (route === 'GET /calls') return streamCalls(simulator, request, response);
  const file = readAsset(route);
  if (file) return send(200, file.type, file.body);
  if (route !== 'POST /changes') return send(404, 'text/plain', 'Not found.');
  if (!isSameOriginJson(request)) return send(403, 'text/plain', 'Changes can only be made from the console page.');
  const body = await readBody(request);
  if (body === undefined) return send(413, 'text/plain', 'The change is too large.');
  const outcome = applyChange(simulator, body);
  if (typeof outcome === 'string') return send(400, 'text/plain', outcome);
  for (const change of outcome) onChange?.(change);
  return send(200, 'application/json', JSON.stringify(describeWorld(simulator)));
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > maxChangeLength) return undefined;
  }
  return text;
}

/**
 * Rejects another host name that resolves to this machine, which a website could use to read the console (DNS
 * rebinding).
 */
function hasLoopbackHost({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** Requires the page's own origin, and JSON, which a cross-site form cannot send. */
function isSameOriginJson({ headers }: IncomingMessage): boolean {
  return headers.origin === `http://${headers.host}` && headers['content-type'] === 'application/json';
}
