import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

let program: ChildProcess;
let browser: Browser;
let page: Page;
let url: string;
let elsewhere: string[];
let complaints: string[];

beforeAll(async () => {
  program = spawn(process.execPath, ['--disable-proto=delete', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  program.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  await vi.waitUntil(() => /^TOKEN=/m.test(output), { timeout: 20_000 });
  url = /GraphQL +(\S+)\/graphql/.exec(output)?.[1] ?? '';
  browser = await chromium.launch({
    executablePath: process.env['BROWSER'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  program.kill('SIGTERM');
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  elsewhere = [];
  complaints = [];
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // There is no internet in this test, wherever it runs.
  await page.route(
    (target) => !target.href.startsWith(url),
    (route) => route.abort(),
  );
});
afterEach(() => page.close());

// The editor shows spaces as ones that do not break.
const answer = async () => (await page.locator('.graphiql-response').innerText()).replaceAll('\u{a0}', ' ');

test('the explorer answers its first query with one press of a button, and asks nobody but this server', async () => {
  await page.goto(`${url}/explorer`);
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect.poll(answer, { timeout: 15_000 }).toMatch(/"patients"[\s\S]*"firstName": "\w+"/);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('it shows who can sign in, and asks as whom was chosen', async () => {
  await page.goto(`${url}/explorer`);
  const asked = page.waitForResponse((response) => response.url().endsWith('subject=no-appointments'));
  await page.getByLabel(/signed in as/i).selectOption('no-appointments');
  await asked;
  const run = page.getByRole('button', { name: /execute query/i });
  const answered = () => run.click().then(answer);
  await expect.poll(answered, { timeout: 15_000, interval: 500 }).toContain('"NOT_OFFERED"');
  expect(complaints).toEqual([]);
});

test('it knows the schema, from introspection', async () => {
  await page.goto(`${url}/explorer`);
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await expect
    .poll(() => page.locator('.graphiql-doc-explorer').innerText(), { timeout: 15_000 })
    .toContain('GpServiceUnavailable');
});

test('the landing page says where to go when Sandbox cannot be reached', async () => {
  await page.goto(`${url}/graphql`);
  expect(page.url()).toBe(`${url}/`);
  await expect.poll(() => page.locator('body').innerText()).toContain('Apollo Sandbox cannot be reached');
  expect(new Set(elsewhere.map((address) => new URL(address).host))).toEqual(
    new Set(['embeddable-sandbox.cdn.apollographql.com']),
  );
  await page.getByRole('link', { name: /explorer/i }).click();
  await expect.poll(() => page.url()).toBe(`${url}/explorer`);
});

test('the landing page hands Sandbox the endpoint, a first query and a token', async () => {
  await page.route('https://embeddable-sandbox.cdn.apollographql.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'window.EmbeddedSandbox = class { constructor(options) { window.given = options } }',
    }),
  );
  await page.goto(`${url}/`);
  await expect
    .poll(() => page.evaluate(() => (globalThis as { given?: unknown }).given))
    .toMatchObject({
      initialEndpoint: `${url}/graphql`,
      initialState: {
        document: expect.stringContaining('query WhatCanIDo') as string,
        headers: { authorization: expect.stringMatching(/^Bearer \S+$/) as string },
      },
    });
  expect(complaints).toEqual([]);
});
