import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startConsole, type Console } from '../../simulator/console/startConsole.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { launchBrowser, openPage, type Watched } from './startBrowser.ts';

let browser: Browser;
let stack: Stack;
let console: Console;
let watched: Watched;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  stack = await startStack();
  console = await startConsole(stack.simulator, { port: 0 });
  watched = await openPage({ browser, url: console.url, consoleUrl: console.url });
  await watched.page.goto(console.url);
  await watched.page.getByText('Applewood Surgery', { exact: true }).waitFor();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await watched.page.close();
  await console.stop();
  await stack.stop();
});

const planned = () => watched.page.getByRole('group', { name: 'Planned faults' });
const ask = () => stack.query('{ me { patients { appointments { __typename } } } }', {}, { as: 'at-the-limit' });

test('what is left of a planned fault is shown as it is used up', async () => {
  await ask();
  const fault = { kind: 'delay', ms: 5, operation: 'GetPatientAppointments' } as const;
  stack.simulator.faults.add({ ...fault, times: 2 });
  await ask();
  await expect.poll(() => planned().innerText()).toMatch(/GetPatientAppointments, once/);
  await ask();
  await expect.poll(() => planned().innerText()).toMatch(/None\./);
  expect(await planned().getByRole('button', { name: 'Clear faults' }).isDisabled()).toBe(true);
});

test('a fault that was chosen is there to be planned again, and whoever planned it is still at the button', async () => {
  const { page } = watched;
  const chosen = [
    ['Fault', 'rateLimit'],
    ['Operation', 'BookAppointment'],
  ] as const;
  for (const [label, value] of chosen) await page.getByLabel(label, { exact: true }).selectOption(value);
  await page.getByLabel('Account').selectOption({ index: 2 });
  const whose = await page.getByLabel('Account').inputValue();
  await page.getByLabel('Times').fill('3');
  await page.getByLabel('Minimum (ms)').fill('20');
  await page.getByRole('button', { name: 'Add fault' }).press('Enter');
  await expect.poll(() => planned().innerText()).toMatch(/Rate limit \(HTTP 429\): BookAppointment, 3 times/);
  for (const [label, value] of chosen) expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(value);
  expect(await page.getByLabel('Account').inputValue()).toBe(whose);
  expect(await page.getByLabel('Times').inputValue()).toBe('3');
  expect(await page.getByLabel('Minimum (ms)').inputValue()).toBe('20');
  await page.keyboard.press('Enter');
  await expect.poll(() => planned().getByRole('listitem').count()).toBe(2);
});

test('of a great many calls the newest are shown, and the page stays quick', async () => {
  const { page } = watched;
  const rows = page.locator('.sequence li');
  await ask();
  const calls = () => stack.simulator.ledger.length;
  while (calls() < 700) await Promise.all(Array.from({ length: 10 }, ask));
  await ask();
  await expect.poll(() => rows.count()).toBe(400);
  await page.getByText('Older calls are no longer shown.').waitFor();
  expect(
    await page
      .locator('article')
      .filter({ hasNot: page.locator('li') })
      .count(),
  ).toBe(0);
  const startedAt = performance.now();
  await page.getByText('Applewood Surgery', { exact: true }).click();
  await page.getByLabel('Version').waitFor();
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  await page.getByRole('button', { name: 'Clear calls' }).click();
  await ask();
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThan(5);
});

test('what a call says of itself is shown as text, whatever it says', async () => {
  const { page } = watched;
  const markup = '<img src=x onerror=document.title=1>';
  await fetch(stack.simulator.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'text/xml', 'x-correlation-id': `${markup}.1`, soapaction: markup },
    body: `<Envelope>${markup}</Envelope>`,
  });
  await page.locator('.sequence li').first().waitFor();
  await expect.poll(() => page.locator('.operation-costs').innerText()).toContain(markup);
  expect(await page.locator('#calls img').count()).toBe(0);
  expect(await page.title()).toBe('Console of the simulated EMIS');
});
