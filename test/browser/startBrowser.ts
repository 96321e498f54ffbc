import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

export interface Running {
  /** Where the program is. */
  readonly url: string;
  /** Where the simulator's console is. */
  readonly consoleUrl: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** Starts the whole program, as `npm start` does, and a browser. */
export async function startBrowser(): Promise<Running> {
  const program = spawn(process.execPath, ['--disable-proto=delete', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = await readOutput(program);
  const browser = await launchBrowser();
  return {
    url: /GraphQL +(\S+)\/graphql/.exec(output)?.[1] ?? '',
    consoleUrl: /Console +(\S+)\/ /.exec(output)?.[1] ?? '',
    browser,
    async stop() {
      await browser.close();
      program.kill('SIGTERM');
    },
  };
}

/** A browser that asks nobody anything by itself. */
export function launchBrowser(): Promise<Browser> {
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
    ],
  });
}

export interface Watched {
  readonly page: Page;
  /** Addresses that were asked for outside of the program. */
  readonly elsewhere: string[];
  /** What the page's console had to say. */
  readonly complaints: string[];
}

/** A page without an internet, wherever the test runs. */
export async function openPage({
  browser,
  url,
  consoleUrl,
}: Pick<Running, 'browser' | 'url' | 'consoleUrl'>): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  const isOurs = (address: string) => address.startsWith(url) || address.startsWith(consoleUrl);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !isOurs(request.url())) elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(
    (target) => !isOurs(target.href),
    (route) => route.abort(),
  );
  return { page, elsewhere, complaints };
}

/** What the explorer shows as an answer; its editor shows spaces as ones that do not break. */
export async function answerIn(page: Page): Promise<string> {
  return (await page.locator('.graphiql-response').innerText()).replaceAll('\u{a0}', ' ');
}

/** Runs what is in the explorer's editor and waits for an answer that has this in it. */
export async function runUntil(page: Page, pattern: RegExp): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect.poll(() => answerIn(page), { timeout: 15_000 }).toMatch(pattern);
}

/** Opens one of the sample operations, as it is called in the explorer's menu. */
export async function openOperation(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More to try' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function readOutput(program: ChildProcess): Promise<string> {
  let output = '';
  program.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  await vi.waitUntil(() => /^TOKEN=/m.test(output), { timeout: 20_000 });
  return output;
}
