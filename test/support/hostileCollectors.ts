import type { IncomingMessage, ServerResponse } from 'node:http';

export type Respond = (response: ServerResponse, request: IncomingMessage) => void;

const sendAgainAndAgain = (response: ServerResponse, chunk: string, pauseMs: number): void => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(chunk), pauseMs);
  response.on('close', () => clearInterval(timer));
};

/** How a collector responds that is broken or means harm, by what it does. */
export const hostile: Readonly<Record<string, Respond>> = {
  'never responds': () => undefined,
  'responds without end': (response) => sendAgainAndAgain(response, 'x'.repeat(100_000), 1),
  'responds a byte at a time': (response) => sendAgainAndAgain(response, 'x', 10),
  'responds with garbage': (response) => void response.end('\u0000{"partialSuccess":{"rejectedSpans":"all"'),
  'refuses everything': (response) => void response.writeHead(500).end('no'),
  'is overloaded for ever': (response) => void response.writeHead(503, { 'retry-after': '1' }).end(),
  'redirects elsewhere': (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
  'closes every connection': (response) => void response.destroy(),
  'says that it sends compressed bytes': (response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
};
