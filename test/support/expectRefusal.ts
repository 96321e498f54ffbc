import { expect } from 'vitest';
import type { LogLine } from './readLog.ts';

/** Checks that a response is uncacheable JSON with an error, and does not echo the request. */
export function expectRefusal(response: string, status: number): void {
  const [headers = '', body = ''] = response.split('\r\n\r\n');
  expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(headers).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(headers).toMatch(/^x-content-type-options: nosniff\r?$/m);
  expect(headers).toMatch(/^content-type: application\/json; charset=utf-8\r?$/m);
  expect(headers).toMatch(/^x-request-id: [\da-f-]{36}\r?$/m);
  expect(headers).not.toMatch(/^(server|x-powered-by|set-cookie):/im);
  expect(body).toContain('{"errors":[{"message":"');
  expect(response).not.toMatch(/canary|9990000018|FST_|HPE_|node_modules/);
  expect(response).not.toContain(process.cwd());
}

/** Checks that the log says of a refusal, if anything, that it was the client's, and nothing of the request. */
export function expectHarmlessLines(lines: readonly LogLine[], status: number): void {
  for (const line of lines) {
    expect(line).toMatchObject({ level: 30, msg: 'A request was refused before it was read.', status });
    expect(JSON.stringify(line)).not.toMatch(/canary|9990000018/);
  }
}
