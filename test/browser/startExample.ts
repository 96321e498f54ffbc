import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { openPage, startBrowser, type Running, type TestPage } from './startBrowser.ts';

const root = resolve(import.meta.dirname, '../..');

export interface RunningExample extends Running {
  /** The URL of the patient home page. */
  readonly homeUrl: string;
}

/** Starts the program, the patient home page, as `npm run example` does, and a browser. */
export async function startExample(): Promise<RunningExample> {
  const running = await startBrowser();
  const example = spawn(process.execPath, ['examples/start.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], SUBGRAPH: running.url, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  example.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const address = /home page: (\S+)\/\n/;
  await vi.waitUntil(() => address.test(output), { timeout: 40_000 });
  expect(output).not.toContain('No usable subgraph');
  return {
    ...running,
    homeUrl: address.exec(output)?.[1] ?? '',
    async stop() {
      example.kill('SIGTERM');
      await running.stop();
    },
  };
}

/** Opens the home page signed in as one person, in an offline browser, and records the operations that it sends. */
export async function openHome(running: RunningExample, subject: string, view = 'appointments'): Promise<HomePage> {
  const testPage = await openPage({ ...running, url: running.homeUrl });
  const sentOperations: SentOperation[] = [];
  testPage.page.on('request', (request) => {
    if (request.url() !== `${running.homeUrl}/graphql`) return;
    const { operationName } = request.postDataJSON() as { operationName: string };
    sentOperations.push({ operationName, subject: subjectOf(request.headers()['authorization'] ?? '') });
  });
  await testPage.page.goto(`${running.homeUrl}/#${view}`);
  await signIn(testPage.page, subject);
  return { ...testPage, sentOperations };
}

export interface HomePage extends TestPage {
  readonly sentOperations: SentOperation[];
}

interface SentOperation {
  readonly operationName: string;
  /** The subject of the token. */
  readonly subject: string;
}

/** Signs in as a person and waits for their page. */
export async function signIn(page: Page, subject: string): Promise<void> {
  await page.getByLabel('Signed in as').selectOption(subject);
  await page.locator('main:not([aria-busy])').waitFor();
  await waitUntilLoaded(page);
}

/** Waits until the page has finished loading. */
export async function waitUntilLoaded(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy]').count(), { timeout: 15_000 }).toBe(0);
}

/** Opens a view of the page. */
export async function openView(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: view }).click();
  await page.getByRole('heading', { level: 2, name: view }).waitFor();
  await waitUntilLoaded(page);
}

/** Changes the simulator's data, as its console does. */
export async function changeSimulator({ consoleUrl }: Running, change: object): Promise<void> {
  const headers = { origin: consoleUrl, 'content-type': 'application/json' };
  const response = await fetch(`${consoleUrl}/changes`, { method: 'POST', headers, body: JSON.stringify(change) });
  expect(response.status).toBe(200);
}

/** Injects a fault into the next calls of an operation. The console's `FAULT_CHOICES` lists the fault names. */
export function injectFault(running: Running, fault: string, operation: string, times = 20): Promise<void> {
  return changeSimulator(running, { kind: 'fault', fault, operation, relationshipId: '', times });
}

function subjectOf(authorization: string): string {
  const [, claims = ''] = authorization.replace('Bearer ', '').split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string }).sub;
}
