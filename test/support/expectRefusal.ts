import { expect } from 'vitest';

/** Checks that a response is uncacheable JSON with an error, and does not echo the request. */
export function expectRefusal(response: string, status: number): void {
  const [headers = '', body = ''] = response.split('\r\n\r\n');
  expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(headers).toMatch(/^cache-control: private, no-store\r?$/m);
  expect(headers).toMatch(/^x-content-type-options: nosniff\r?$/m);
  expect(headers).toMatch(/^content-type: application\/json; charset=utf-8\r?$/m);
  expect(headers).not.toMatch(/^(server|x-powered-by|set-cookie):/im);
  expect(body).toContain('{"errors":[{"message":"');
  expect(response).not.toMatch(/canary|9990000018|FST_|HPE_|node_modules/);
  expect(response).not.toContain(process.cwd());
}
