import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

export interface Running {
  /** The program's URL. */
  readonly url: string;
  /** The URL of the simulator's console. */
  readonly consoleUrl: string;
  readonly browser: Browser;
  /**
   * How many requests `*.example.test` has received over http. Playwright does not report the requests of a sandboxed frame.
   */
  requestsElsewhere(): number;
  stop(): Promise<void>;
}

/** Starts the program, as `npm start` does, and a browser. */
export async function startBrowser(): Promise<Running> {
  const program = spawn(process.execPath, ['--disable-proto=delete', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = await readOutput(program);
  let externalRequests = 0;
  const elsewhere = createServer((_request, response) => {
    externalRequests += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const browser = await launchBrowser((elsewhere.address() as AddressInfo).port);
  return {
    url: /GraphQL +(\S+)\/graphql/.exec(output)?.[1] ?? '',
    consoleUrl: /Console +(\S+)\/ /.exec(output)?.[1] ?? '',
    browser,
    requestsElsewhere: () => externalRequests,
    async stop() {
      await browser.close();
      elsewhere.close();
      program.kill('SIGTERM');
    },
  };
}

/** Launches a browser without background requests. Requests to `http://*.example.test` go to `examplePort` on this machine. */
export function launchBrowser(examplePort = 9): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['BROWSER'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *.example.test:80 127.0.0.1:${examplePort}`,
    ],
  });
}

export interface TestPage {
  readonly page: Page;
  /** URLs of requests to other servers. */
  readonly externalRequests: string[];
  /** Errors in the browser's console, and uncaught exceptions. */
  readonly consoleErrors: string[];
}

/** Opens a page that is offline: requests to other servers are blocked and recorded. */
export async function openPage({
  browser,
  url,
  consoleUrl,
}: Pick<Running, 'browser' | 'url' | 'consoleUrl'>): Promise<TestPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  const isOwnUrl = (address: string) => address.startsWith(url) || address.startsWith(consoleUrl);
  const externalRequests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !isOwnUrl(request.url())) externalRequests.push(request.url());
  });
  // The browser reports a request that a content security policy blocks, but does not send it.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') externalRequests.splice(externalRequests.indexOf(request.url()), 1);
  });
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await page.route(
    (target) => !isOwnUrl(target.href),
    (route) => route.abort(),
  );
  return { page, externalRequests, consoleErrors };
}

/** The explorer's response. Its editor shows spaces as no-break spaces, which are replaced. */
export async function readResponse(page: Page): Promise<string> {
  return (await page.locator('.graphiql-response').innerText()).replaceAll('\u{a0}', ' ');
}

/** Runs the operation in the explorer's editor and waits for a response that matches. */
export async function runUntil(page: Page, pattern: RegExp): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect.poll(() => readResponse(page), { timeout: 15_000 }).toMatch(pattern);
}

/** Opens a sample operation from the explorer's menu. */
export async function openOperation(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Operations' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function readOutput(program: ChildProcess): Promise<string> {
  let output = '';
  program.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  await vi.waitUntil(() => /^TOKEN=/m.test(output), { timeout: 60_000 });
  return output;
}
