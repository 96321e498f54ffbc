import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startConsole, type Console } from '../../simulator/console/startConsole.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { launchBrowser, openPage, type TestPage } from './startBrowser.ts';

let browser: Browser;
let stack: Stack;
let console: Console;
let testPage: TestPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  stack = await startStack();
  console = await startConsole(stack.simulator, { port: 0 });
  testPage = await openPage({ browser, url: console.url, consoleUrl: console.url });
  await testPage.page.goto(console.url);
  await testPage.page.getByText('Applewood Surgery', { exact: true }).waitFor();
});
afterEach(async () => {
  expect(testPage.consoleErrors).toEqual([]);
  await testPage.page.close();
  await console.stop();
  await stack.stop();
});

const plannedFaults = () => testPage.page.getByRole('group', { name: 'Planned faults' });
const sendQuery = () =>
  stack.query('{ gpOnlineUser { patients { appointments { __typename } } } }', {}, { as: 'at-the-limit' });

test('the console shows how many times a planned fault still applies', async () => {
  await sendQuery();
  const fault = { kind: 'delay', ms: 5, operation: 'GetPatientAppointments' } as const;
  stack.simulator.faults.add({ ...fault, times: 2 });
  await sendQuery();
  await expect.poll(() => plannedFaults().innerText()).toMatch(/GetPatientAppointments, once/);
  await sendQuery();
  await expect.poll(() => plannedFaults().innerText()).toMatch(/None\./);
  expect(await plannedFaults().getByRole('button', { name: 'Clear faults' }).isDisabled()).toBe(true);
});

test('the fault form keeps its values and the focus after a fault is planned', async () => {
  const { page } = testPage;
  const chosen = [
    ['Fault', 'rateLimit'],
    ['Operation', 'BookAppointment'],
  ] as const;
  for (const [label, value] of chosen) await page.getByLabel(label, { exact: true }).selectOption(value);
  await page.getByLabel('Account').selectOption({ index: 2 });
  const person = await page.getByLabel('Account').inputValue();
  await page.getByLabel('Times').fill('3');
  await page.getByLabel('Minimum (ms)').fill('20');
  await page.getByRole('button', { name: 'Add fault' }).press('Enter');
  await expect.poll(() => plannedFaults().innerText()).toMatch(/Rate limit \(HTTP 429\): BookAppointment, 3 times/);
  for (const [label, value] of chosen) expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(value);
  expect(await page.getByLabel('Account').inputValue()).toBe(person);
  expect(await page.getByLabel('Times').inputValue()).toBe('3');
  expect(await page.getByLabel('Minimum (ms)').inputValue()).toBe('20');
  await page.keyboard.press('Enter');
  await expect.poll(() => plannedFaults().getByRole('listitem').count()).toBe(2);
});

test('the console shows only the newest of many calls and still reacts', async () => {
  const { page } = testPage;
  const rows = page.locator('.sequence li');
  await sendQuery();
  const callCount = () => stack.simulator.ledger.length;
  while (callCount() < 700) await Promise.all(Array.from({ length: 10 }, sendQuery));
  await sendQuery();
  await expect.poll(() => rows.count()).toBe(400);
  await page.getByText('Older calls are no longer shown.').waitFor();
  expect(
    await page
      .locator('article')
      .filter({ hasNot: page.locator('li') })
      .count(),
  ).toBe(0);
  await page.getByText('Applewood Surgery', { exact: true }).click();
  await page.getByLabel('Version').waitFor();
  await page.getByRole('button', { name: 'Clear calls' }).click();
  await sendQuery();
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThan(5);
});

test('the console shows the headers of a call as text, never as markup', async () => {
  const { page } = testPage;
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
