import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage, startBrowser, type Running, type TestPage } from './startBrowser.ts';

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

test('the landing page links to the explorer when Sandbox cannot be reached', async () => {
  const { page, externalRequests } = testPage;
  await page.goto(`${running.url}/graphql`);
  expect(page.url()).toBe(`${running.url}/`);
  await expect.poll(() => page.locator('body').innerText()).toContain('Apollo Sandbox cannot be reached');
  expect(new Set(externalRequests.map((address) => new URL(address).host))).toEqual(
    new Set(['embeddable-sandbox.cdn.apollographql.com']),
  );
  await page.getByRole('link', { name: /explorer/i }).click();
  await expect.poll(() => page.url()).toBe(`${running.url}/explorer`);
});

test('the landing page passes the endpoint, the chosen operation and the chosen person’s token to Sandbox', async () => {
  const { page, consoleErrors } = testPage;
  await page.route('https://embeddable-sandbox.cdn.apollographql.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'window.EmbeddedSandbox = class { constructor(options) { window.sandboxOptions = options } dispose() {} }',
    }),
  );
  const sandboxOptions = () => page.evaluate(() => (globalThis as { sandboxOptions?: unknown }).sandboxOptions);
  const authorization = expect.stringMatching(/^Bearer \S+$/) as string;
  await page.goto(`${running.url}/`);
  await expect.poll(sandboxOptions).toMatchObject({
    initialEndpoint: `${running.url}/graphql`,
    initialState: { document: expect.stringContaining('query Overview') as string, sharedHeaders: { authorization } },
  });
  const first = JSON.stringify(await sandboxOptions());

  await page.getByLabel(/try/i).selectOption('FreeSlots');
  await page.getByLabel(/signed in as/i).selectOption('no-appointments');
  await expect.poll(sandboxOptions).toMatchObject({
    initialState: {
      document: expect.stringContaining('query FreeSlots') as string,
      variables: { from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      sharedHeaders: { authorization },
    },
  });
  expect(JSON.stringify(await sandboxOptions())).not.toBe(first);
  expect(consoleErrors).toEqual([]);
});
