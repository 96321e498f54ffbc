import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  openOperation,
  openPage,
  readResponse,
  runUntil,
  startBrowser,
  type Running,
  type TestPage,
} from './startBrowser.ts';

let running: Running;
let testPage: TestPage;

beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  testPage = await openPage(running);
});
afterEach(() => testPage.page.close());

const tab = (name: string) => testPage.page.getByRole('tab', { name });
const withoutSpaces = (text: string) => text.replace(/\s/g, '');
const readVariables = async (page: Page) =>
  withoutSpaces(await page.getByRole('region', { name: 'Variables' }).locator('.view-lines').first().innerText());
const waitForResponse = (page: Page, pattern: RegExp) =>
  expect.poll(() => readResponse(page), { timeout: 15_000 }).toMatch(pattern);

/** Counts the requests that contain a text. */
function countRequests(page: Page, text: string): () => number {
  let count = 0;
  page.on('request', (request) => (count += request.postData()?.includes(text) === true ? 1 : 0));
  return () => count;
}

test('Ctrl-Enter runs the operation that was chosen in the menu, and the menu stays closed', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"/);
  await openOperation(page, 'Practice');
  await page.keyboard.press('Control+Enter');
  await waitForResponse(page, /"gpPractice"/);
  expect(await page.getByRole('menu').count()).toBe(0);
  await page.getByRole('button', { name: 'Operations' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Online');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await waitForResponse(page, /"onlineServices"/);
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(consoleErrors).toEqual([]);
});

test('Ctrl-Enter runs the operation from every control, and a key that is held down sends it once', async () => {
  const { page } = testPage;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"/);
  const count = countRequests(page, 'query Overview');
  const controls = [
    page.getByRole('button', { name: 'Operations' }),
    page.getByLabel(/signed in as/i),
    tab('Overview'),
    page.getByRole('button', { name: 'Open CancelAppointment' }),
  ];
  for (const [index, control] of controls.entries()) {
    await control.focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(count).toBe(index + 1);
    await waitForResponse(page, /"patients"/);
  }
  expect(await page.getByRole('menu').count()).toBe(0);
  await page.keyboard.down('Control');
  await page.keyboard.down('Enter');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await waitForResponse(page, /"patients"/);
  expect(count()).toBe(controls.length + 1);
});

test('CancelAppointment that is run again from the button, the keyboard or the menu cancels no second appointment', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  // This patient has other appointments, which are the next ones in the response.
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await page.getByRole('button', { name: 'Open BookAppointment' }).click();
  await expect.poll(() => readVariables(page)).not.toContain('pasteaslotid');
  await runUntil(page, /"BookGpAppointmentSuccess"/);
  await page.getByRole('button', { name: 'Open CancelAppointment' }).click();
  await runUntil(page, /"CancelGpAppointmentSuccess"[\s\S]*"upcoming": \[\s*\{/);
  const sent = await readVariables(page);
  await runUntil(page, /"GpAppointmentNotFound"/);
  await page.keyboard.press('Control+Enter');
  await waitForResponse(page, /"GpAppointmentNotFound"/);
  await openOperation(page, 'Cancel appointment');
  await page.keyboard.press('Control+Enter');
  await waitForResponse(page, /"GpAppointmentNotFound"/);
  expect(await readVariables(page)).toBe(sent);
  expect(await page.getByRole('button', { name: 'Open CancelAppointment' }).count()).toBe(0);

  await tab('Overview').click();
  await runUntil(page, /"upcoming": \[\s*\{/);
  await page.getByRole('button', { name: 'Open CancelAppointment' }).click();
  await expect.poll(() => readVariables(page)).not.toBe(sent);
  expect(consoleErrors).toEqual([]);
});

test('the account id and the linkage key of a letter are copied, and open the account', async () => {
  const { page, consoleErrors } = testPage;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${running.url}/explorer`);
  await page.getByLabel(/signed in as/i).selectOption('wilfred-postbox');
  const letter = page.getByRole('region', { name: 'Letter from the practice' });
  const shown = await letter.locator('code').allInnerTexts();
  await openOperation(page, 'Register with linkage key');
  for (const [index, name] of ['account id', 'linkage key'].entries()) {
    await letter.getByRole('button', { name: `Copy the ${name}` }).click();
    await expect.poll(() => letter.getByRole('status').innerText()).toMatch(new RegExp(`^${name} copied$`, 'i'));
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(shown[index]);
    // A double-click on any word selects the whole placeholder.
    const placeholder = page.locator('.graphiql-editor-tool .view-line span span', {
      hasText: `paste\u{a0}the\u{a0}${name.replace(' ', '\u{a0}')}`,
    });
    await placeholder.dblclick();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => readVariables(page)).toContain(`"${shown[index] ?? ''}"`);
  }
  await runUntil(page, /"GpOnlineRegistrationSuccess"/);
  await page.getByLabel(/signed in as/i).selectOption('parent');
  expect(await letter.count()).toBe(0);
  expect(consoleErrors).toEqual([]);
});

test.each([390, 320])(
  'a page %i px wide has every control within reach and does not scroll sideways',
  async (width) => {
    const { page, consoleErrors } = testPage;
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${running.url}/explorer`);
    await page.getByLabel(/signed in as/i).selectOption('wilfred-postbox');
    await runUntil(page, /"gpOnlineUser"/);
    // The response stands below the editors, and the page has scrolled to it.
    const responseTop = () =>
      page.evaluate<number>("document.querySelector('.graphiql-response').getBoundingClientRect().top / innerHeight");
    await expect.poll(responseTop).toBeLessThan(0.6);
    expect(await responseTop()).toBeGreaterThanOrEqual(0);
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByText('All Schema Types').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const name of [
      /execute query/i,
      /prettify/i,
      /operations/i,
      /variables/i,
      /headers/i,
      /settings/i,
      /copy the linkage key/i,
    ]) {
      // Fails when something lies over the control, or when it cannot be scrolled into view.
      await page.getByRole('button', { name }).first().click({ trial: true });
    }
    await page.getByRole('link', { name: 'Licences' }).click({ trial: true });
    await page.locator('.graphiql-response .view-line').first().click({ trial: true });
    expect(consoleErrors).toEqual([]);
  },
);
