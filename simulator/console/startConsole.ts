import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../Simulator.ts';
import { applyChange, type WorldChange } from './applyChange.ts';
import { describeWorld } from './describeWorld.ts';
import { hasLoopbackHost, isSameOriginJson } from './requestOrigin.ts';
import { readAsset, consolePage, contentSecurityPolicy } from './consolePage.ts';
import { streamCalls } from './streamCalls.ts';

export interface Console {
  /** Such as http://127.0.0.1:4802. */
  readonly url: string;
  /** The port that was wanted and is in use; it is at another then. */
  readonly takenPort?: number;
  stop(): Promise<void>;
}

export interface ConsoleOptions {
  /** Any free one where it is in use, or 0. */
  readonly port: number;
  /** Told of what others than the simulator may have to know. */
  readonly onChange?: (change: WorldChange) => void;
}

const maxChangeLength = 10_000;

/** Starts the page to watch a simulator's calls and to change its world. It is served to this machine, and to its own page only. */
export async function startConsole(simulator: Simulator, { port, onChange }: ConsoleOptions): Promise<Console> {
  const server = createServer((request, response) => {
    route(simulator, request, response, onChange).catch((error: unknown) => {
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

/** False: something else listens there. */
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

async function route(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  onChange: ConsoleOptions['onChange'],
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('content-security-policy', contentSecurityPolicy);
  const answer = (status: number, type: string, body: string | Buffer): void => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  if (!hasLoopbackHost(request)) return answer(403, 'text/plain', 'The console is for this machine only.');
  const place = `${request.method} ${request.url}`;
  if (place === 'GET /') return answer(200, 'text/html', consolePage);
  if (place === 'GET /world') return answer(200, 'application/json', JSON.stringify(describeWorld(simulator)));
  if (place === 'GET /calls') return streamCalls(simulator, request, response);
  const file = readAsset(place);
  if (file) return answer(200, file.type, file.body);
  if (place !== 'POST /changes') return answer(404, 'text/plain', 'There is nothing here.');
  if (!isSameOriginJson(request)) return answer(403, 'text/plain', 'Changes are made from the page of the console.');
  const body = await readBody(request);
  if (body === undefined) return answer(413, 'text/plain', 'That is too long for a change.');
  const outcome = applyChange(simulator, body);
  if (typeof outcome === 'string') return answer(400, 'text/plain', outcome);
  for (const change of outcome) onChange?.(change);
  return answer(200, 'application/json', JSON.stringify(describeWorld(simulator)));
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
