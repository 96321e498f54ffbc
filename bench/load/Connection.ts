import { connect, type Socket } from 'node:net';
import { ResponseParser, type ParsedResponse } from './ResponseParser.ts';

/** One connection to a server, with one request at a time. */
export class Connection {
  readonly #socket: Socket;
  readonly #parser: ResponseParser;
  #waiting: PromiseWithResolvers<ParsedResponse> | undefined;

  constructor(port: number) {
    this.#parser = new ResponseParser((response) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      waiting?.resolve(response);
    });
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (data) => this.#parser.push(data));
    for (const event of ['error', 'close'] as const) {
      this.#socket.on(event, () => this.#waiting?.reject(new Error('The connection was lost.')));
    }
  }

  send(request: Buffer, keepsBody = false): Promise<ParsedResponse> {
    this.#parser.keepsBodies = keepsBody;
    this.#waiting = Promise.withResolvers();
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** The bytes of a request for an operation. */
export function toRequestBytes(token: string, operation: object): Buffer {
  const body = Buffer.from(JSON.stringify(operation));
  const head = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\nauthorization: Bearer ${token}\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
