import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { openOperation, openPage, runUntil, startBrowser, type Running, type TestPage } from './startBrowser.ts';

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

const widths = [1400, 1000, 400];

test.each(widths)('the console has no accessibility violations at %i px in any state', async (width) => {
  const { page } = testPage;
  await page.setViewportSize({ width, height: 850 });
  await page.goto(running.consoleUrl);
  await page.getByText('Applewood Surgery', { exact: true }).waitFor();
  expect(await findViolations(page)).toEqual([]);

  await page.getByText('Applewood Surgery', { exact: true }).click();
  await page.getByText('Marigold Teapot', { exact: true }).click();
  await page.getByText('Bulk patients with every service').click();
  await page.getByLabel('Version').waitFor();
  expect(await findViolations(page)).toEqual([]);

  await page.getByLabel('Fault', { exact: true }).selectOption('HTTP 503 from a proxy');
  await page.getByLabel('Operation').selectOption('GetPatientAppointments');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await page.getByRole('button', { name: 'Forward 1 day' }).click();
  await page.getByText('Simulated time (changed)').waitFor();
  expect(await findViolations(page)).toEqual([]);

  const explorer = await openPage(running);
  await explorer.page.goto(`${running.url}/explorer`);
  await runUntil(explorer.page, /"upcoming"|"errors"/);
  await explorer.page.close();
  await page.locator('li.refused').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Reset to now' }).click();
});

/** Violations in GraphiQL itself: each tab contains a button and a close button. */
const graphiqlTabViolations = (count: number) =>
  Array.from({ length: count }, () => expect.stringMatching(/^nested-interactive: /) as string);

/** A violation in GraphiQL itself: its menus open at the end of the page, outside any landmark. */
const graphiqlMenuViolation = 'region: div[data-radix-popper-content-wrapper=""]';

test.each([1400, 1000])(
  'the explorer has no accessibility violations at %i px except known ones in GraphiQL',
  async (width) => {
    const { page } = testPage;
    await page.setViewportSize({ width, height: 850 });
    await page.goto(`${running.url}/explorer`);
    await runUntil(page, /"upcoming"/);
    await page.getByRole('button', { name: 'Open CancelAppointment' }).waitFor();
    expect(await findViolations(page)).toEqual(graphiqlTabViolations(4));
    await openOperation(page, 'Messages');
    expect(await findViolations(page)).toEqual(graphiqlTabViolations(5));
    await page.getByRole('button', { name: 'Operations' }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await findViolations(page)).toEqual([...graphiqlTabViolations(5), graphiqlMenuViolation]);
  },
);

test('the landing page has no accessibility violations when Sandbox cannot be reached', async () => {
  const { page } = testPage;
  await page.goto(running.url);
  await page.getByText('Apollo Sandbox cannot be reached').waitFor();
  expect(await findViolations(page)).toEqual([]);
});
