import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultsOf } from './faultsOf.ts';
import { openOperation, openPage, runUntil, startBrowser, type Running, type Watched } from './startBrowser.ts';

let running: Running;
let watched: Watched;

beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  watched = await openPage(running);
});
afterEach(() => watched.page.close());

const widths = [1400, 1000, 400];

test.each(widths)('the console has no faults at %i px, whatever is open in it', async (width) => {
  const { page } = watched;
  await page.setViewportSize({ width, height: 850 });
  await page.goto(running.consoleUrl);
  await page.getByText('Applewood Surgery', { exact: true }).waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByText('Applewood Surgery', { exact: true }).click();
  await page.getByText('Marigold Teapot', { exact: true }).click();
  await page.getByText('Bulk patients with every service').click();
  await page.getByLabel('Version').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByLabel('Fault', { exact: true }).selectOption('HTTP 503 from a proxy');
  await page.getByLabel('Operation').selectOption('GetPatientAppointments');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await page.getByRole('button', { name: 'Forward 1 day' }).click();
  await page.getByText('Simulated time (changed)').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const explorer = await openPage(running);
  await explorer.page.goto(`${running.url}/explorer`);
  await runUntil(explorer.page, /"upcoming"|"errors"/);
  await explorer.page.close();
  await page.locator('li.refused').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Reset to now' }).click();
});

/** GraphiQL's own: its tabs hold a button each, and one to close it. */
const tabsOfGraphiql = (count: number) =>
  Array.from({ length: count }, () => expect.stringMatching(/^nested-interactive: /) as string);

/** Its menus open at the end of the page, outside of all that has a name. */
const placeOfMenus = 'region: div[data-radix-popper-content-wrapper=""]';

test.each([1400, 1000])('the explorer has no faults at %i px but those of GraphiQL, which are named', async (width) => {
  const { page } = watched;
  await page.setViewportSize({ width, height: 850 });
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"upcoming"/);
  await page.getByRole('button', { name: 'Turn to CancelAppointment' }).waitFor();
  expect(await faultsOf(page)).toEqual(tabsOfGraphiql(4));
  await openOperation(page, 'Messages');
  expect(await faultsOf(page)).toEqual(tabsOfGraphiql(5));
  await page.getByRole('button', { name: 'More to try' }).click();
  await page.getByRole('menuitem').first().waitFor();
  expect(await faultsOf(page)).toEqual([...tabsOfGraphiql(5), placeOfMenus]);
});

test('the landing page has no faults when Sandbox cannot be reached', async () => {
  const { page } = watched;
  await page.goto(running.url);
  await page.getByText('Apollo Sandbox cannot be reached').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});
