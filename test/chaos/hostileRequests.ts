import { connect } from 'node:net';
import type { History } from './History.ts';

/** The status lines that a hostile request may get, or nothing when the connection is closed. */
const allowed = /^(?:$|HTTP\/1\.1 (?:200|400|401|403|404|405|408|413|415|417|429|431|503) )/;

const deep = `{${'a{'.repeat(2_000)}`;
const wide = (count: number, field: string) => Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ');
const post = (body: string, headers = '') =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const operation = (query: string, headers = '') => post(JSON.stringify({ query }), headers);

/** Requests that try to get data, to cost much, or to be handled as an error of the server. */
export function hostileRequests(token: string): readonly string[] {
  const bearer = `Authorization: Bearer ${token}\r\n`;
  const [head = '', body = '', signature = ''] = token.split('.');
  const forged = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
  return [
    'GET / HTTP/1.1\r\nHost: ]\r\n\r\n',
    'POST /graphql HTTP/1.0\r\n\r\n',
    '\u0016\u0003\u0001',
    post('{'),
    post('[]'),
    post('null'),
    post('{"query": 5}'),
    post('{"query":"{__typename}","variables":[]}'),
    post(`{"query":"{__typename}","__proto__":{"a":1}}`),
    post('{}', 'Transfer-Encoding: chunked\r\n'),
    operation(deep, bearer),
    operation(`{ ${wide(101, 'gpOnlineUser { id }')} }`, bearer),
    operation(`{ gpOnlineUser { patients { ${wide(600, 'id')} } } }`, bearer),
    operation('{ gpOnlineUser { id } }'),
    operation('{ gpOnlineUser { id } }', `Authorization: Bearer ${forged}\r\n`),
    operation('{ gpOnlineUser { id } }', `Authorization: Bearer ${head}.${body}.${signature.slice(0, -4)}AAAA\r\n`),
    operation('{ gpOnlineUser { id } }', `${bearer}${bearer}`),
    operation('{ gpOnlineUser { id } }', 'Authorization: Basic YTpi\r\n'),
    operation('subscription { a }', bearer),
    operation('{ gpPatient(id: "AAAAAAAAAAAAAAAAAAAAAA") { id } }', bearer),
    operation('fragment F on Query { ...F } { ...F }', bearer),
    operation(`{ _entities(representations: [{ __typename: "Patient", id: { a: 1 } }]) { __typename } }`, bearer),
  ];
}

/** Sends one request as bytes, and notes a response that it must not get. */
export async function attack(port: number, bytes: string, history: History): Promise<void> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const { promise, resolve } = Promise.withResolvers<void>();
  let text = '';
  socket.on('data', (piece: string) => (text += piece));
  socket.once('error', resolve).once('close', resolve);
  socket.setTimeout(20_000, () => socket.destroy());
  socket.write(bytes);
  await promise;
  history.count('hostile requests sent');
  if (!allowed.test(text))
    history.violate(
      `A hostile request got ${JSON.stringify(text.slice(0, 200))}: ${JSON.stringify(bytes.slice(0, 80))}`,
    );
  if (text.includes('INTERNAL_SERVER_ERROR'))
    history.violate(`A hostile request got an internal error: ${JSON.stringify(bytes.slice(-200))}`);
}
