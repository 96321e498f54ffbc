import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { openPage, startBrowser, type Running, type Watched } from './startBrowser.ts';

const root = resolve(import.meta.dirname, '../..');

export interface RunningExample extends Running {
  /** Where the patient home page is. */
  readonly homeUrl: string;
}

/** Starts the program and the patient home page over it, as `npm run example` does, and a browser. */
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
  expect(output).not.toContain('Nothing');
  return {
    ...running,
    homeUrl: address.exec(output)?.[1] ?? '',
    async stop() {
      example.kill('SIGTERM');
      await running.stop();
    },
  };
}

/** The home page as one person sees it, in a browser without an internet; every operation that it asks for is kept. */
export async function openHome(
  running: RunningExample,
  subject: string,
  view = 'appointments',
): Promise<Watched & { readonly asked: Asked[] }> {
  const watched = await openPage({ ...running, url: running.homeUrl });
  const asked: Asked[] = [];
  watched.page.on('request', (request) => {
    if (request.url() !== `${running.homeUrl}/graphql`) return;
    const { operationName } = request.postDataJSON() as { operationName: string };
    asked.push({ operationName, subject: subjectOf(request.headers()['authorization'] ?? '') });
  });
  await watched.page.goto(`${running.homeUrl}/#${view}`);
  await signIn(watched.page, subject);
  return { ...watched, asked };
}

export interface Asked {
  readonly operationName: string;
  /** Who asks, by the token. */
  readonly subject: string;
}

/** Chooses who is signed in, and waits for their page. */
export async function signIn(page: Page, subject: string): Promise<void> {
  await page.getByLabel('Signed in as').selectOption(subject);
  await page.locator('main:not([aria-busy])').waitFor();
  await settled(page);
}

/** Waits until nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy]').count(), { timeout: 15_000 }).toBe(0);
}

/** Turns to a view of the page. */
export async function turnTo(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: view }).click();
  await page.getByRole('heading', { level: 2, name: view }).waitFor();
  await settled(page);
}

/** Changes something in the simulated world, as its console does. */
export async function change({ consoleUrl }: Running, what: object): Promise<void> {
  const headers = { origin: consoleUrl, 'content-type': 'application/json' };
  const response = await fetch(`${consoleUrl}/changes`, { method: 'POST', headers, body: JSON.stringify(what) });
  expect(response.status).toBe(200);
}

/** Plans that calls go wrong; `FAULT_CHOICES` of the console has the names. */
export function plan(running: Running, fault: string, operation: string, times = 20): Promise<void> {
  return change(running, { kind: 'fault', fault, operation, relationshipId: '', times });
}

function subjectOf(authorization: string): string {
  const [, claims = ''] = authorization.replace('Bearer ', '').split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string }).sub;
}
