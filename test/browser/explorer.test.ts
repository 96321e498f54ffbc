import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerIn, openPage, runUntil, startBrowser, type Running, type Watched } from './startBrowser.ts';

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

const tab = (name: string) => watched.page.getByRole('tab', { name });

test('the explorer answers its first query with one press of a button, and asks nobody but this server', async () => {
  const { page, elsewhere, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"[\s\S]*"firstName": "\w+"/);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a newcomer finds a free slot, books it and sees it, by the tabs alone', async () => {
  const { page, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await page.getByLabel(/signed in as/i).selectOption('reason-mandatory');
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  // A long id is shown on several lines.
  const slotId = /"id":"([\w-]+)"/.exec((await answerIn(page)).replace(/\s/g, ''))?.[1] ?? '';

  await tab('BookAppointment').click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.graphiql-editor-tool .view-lines').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  const variables = JSON.stringify({ input: { slotId, reason: 'Elbow' } });
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(variables)})`);
  await page.keyboard.press('ControlOrMeta+v');
  await runUntil(page, /"BookAppointmentSuccess"[\s\S]*"reason": "Elbow"/);

  await tab('WhatCanIDo').click();
  await runUntil(page, /"upcoming"/);
  expect(complaints).toEqual([]);
});

test('whoever is signed in is so in every tab', async () => {
  const { page, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await page.getByLabel(/signed in as/i).selectOption('no-appointments');
  await runUntil(page, /"NOT_OFFERED"/);
  await tab('FreeSlots').click();
  await runUntil(page, /"NOT_OFFERED"[\s\S]*"CONTACT_PRACTICE"/);
  expect(complaints).toEqual([]);
});

test('what is run at once after turning to a tab is what is in that tab', async () => {
  const { page, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"/);
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await tab('BookAppointment').click();
  await runUntil(page, /"AppointmentSlotNotFound"/);
  expect(complaints).toEqual([]);
});

test('it knows the schema, from introspection', async () => {
  const { page } = watched;
  await page.goto(`${running.url}/explorer`);
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await expect
    .poll(() => page.locator('.graphiql-doc-explorer').innerText(), { timeout: 15_000 })
    .toContain('GpServiceUnavailable');
});

test('the landing page says where to go when Sandbox cannot be reached', async () => {
  const { page, elsewhere } = watched;
  await page.goto(`${running.url}/graphql`);
  expect(page.url()).toBe(`${running.url}/`);
  await expect.poll(() => page.locator('body').innerText()).toContain('Apollo Sandbox cannot be reached');
  expect(new Set(elsewhere.map((address) => new URL(address).host))).toEqual(
    new Set(['embeddable-sandbox.cdn.apollographql.com']),
  );
  await page.getByRole('link', { name: /explorer/i }).click();
  await expect.poll(() => page.url()).toBe(`${running.url}/explorer`);
});

test('the landing page hands Sandbox the endpoint, the operation that is chosen and a token of who is chosen', async () => {
  const { page, complaints } = watched;
  await page.route('https://embeddable-sandbox.cdn.apollographql.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'window.EmbeddedSandbox = class { constructor(options) { window.given = options } dispose() {} }',
    }),
  );
  const given = () => page.evaluate(() => (globalThis as { given?: unknown }).given);
  const authorization = expect.stringMatching(/^Bearer \S+$/) as string;
  await page.goto(`${running.url}/`);
  await expect.poll(given).toMatchObject({
    initialEndpoint: `${running.url}/graphql`,
    initialState: { document: expect.stringContaining('query WhatCanIDo') as string, headers: { authorization } },
  });
  const first = JSON.stringify(await given());

  await page.getByLabel(/try/i).selectOption('FreeSlots');
  await page.getByLabel(/signed in as/i).selectOption('no-appointments');
  await expect.poll(given).toMatchObject({
    initialState: {
      document: expect.stringContaining('query FreeSlots') as string,
      variables: { from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      headers: { authorization },
    },
  });
  expect(JSON.stringify(await given())).not.toBe(first);
  expect(complaints).toEqual([]);
});
