import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  answerIn,
  openOperation,
  openPage,
  runUntil,
  startBrowser,
  type Running,
  type Watched,
} from './startBrowser.ts';

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

// What is too long for a line is shown on several: spaces tell nothing.
const withoutSpaces = (text: string) => text.replace(/\s/g, '');
const slotIds = async (page: Page) =>
  [...withoutSpaces(await answerIn(page)).matchAll(/"id":"([\w-]+)"/g)].map(([, id]) => id ?? '');
const variablesIn = async (page: Page) =>
  withoutSpaces(await page.getByRole('region', { name: 'Variables' }).locator('.view-lines').first().innerText());

test('the explorer answers its first query with one press of a button, and asks nobody but this server', async () => {
  const { page, elsewhere, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"[\s\S]*"firstName": "\w+"/);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a newcomer books the first free slot and cancels it with presses alone', async () => {
  const { page, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await page.getByText('To book an appointment: run FreeSlots (▶), then BookAppointment.').waitFor();
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  const [first] = await slotIds(page);
  await tab('BookAppointment').click();
  await expect.poll(() => variablesIn(page)).toContain(first);
  await runUntil(page, /"BookAppointmentSuccess"[\s\S]*"A cough that does not go away"/);
  await page.getByRole('button', { name: 'Turn to CancelAppointment' }).click();
  await runUntil(page, /"CancelAppointmentSuccess"/);
  expect(complaints).toEqual([]);
});

test('a double click takes a whole id, hyphens and all, and what is pasted over the first one stays', async () => {
  const { page, complaints } = watched;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${running.url}/explorer`);
  await page.getByLabel(/signed in as/i).selectOption('reason-mandatory');
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  const ids = await slotIds(page);
  const wanted = ids.find((id, index) => index > 0 && id.slice(0, 20).includes('-')) ?? ids[1] ?? '';
  await page.locator('.graphiql-response').getByText(wanted.slice(0, 20)).dblclick();
  await page.keyboard.press('ControlOrMeta+c');
  await tab('BookAppointment').click();
  await expect.poll(() => variablesIn(page)).toContain(ids[0]);
  await page
    .locator('.graphiql-editor-tool')
    .getByText((ids[0] ?? '').slice(0, 20))
    .dblclick();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => variablesIn(page)).toContain(`"${wanted}"`);
  // The editor takes note of what is typed a moment later.
  await expect.poll(() => page.evaluate('JSON.stringify({ ...sessionStorage })')).toContain(wanted);
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await tab('BookAppointment').click();
  await expect.poll(() => variablesIn(page)).toContain(`"${wanted}"`);
  await runUntil(page, /"BookAppointmentSuccess"/);
  expect(complaints).toEqual([]);
});

test('ids of one person are not offered to the next', async () => {
  const { page, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await tab('BookAppointment').click();
  await expect.poll(() => variablesIn(page)).not.toContain(withoutSpaces('put the id of a slot here'));
  await page.getByLabel(/signed in as/i).selectOption('reason-mandatory');
  await expect.poll(() => variablesIn(page)).toContain(withoutSpaces('put the id of a slot here'));
  expect(complaints).toEqual([]);
});

test('every sample operation opens from the menu, once, and an account is stopped for nobody who is not named', async () => {
  const { page, complaints } = watched;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"/);
  await page.getByRole('button', { name: 'More to try' }).click();
  expect(await page.getByRole('menuitem').allInnerTexts()).toHaveLength(14);
  await page.keyboard.press('Escape');
  await openOperation(page, 'Stop an account');
  await expect.poll(() => variablesIn(page)).toContain(withoutSpaces('put the id of a patient here'));
  await openOperation(page, 'What can I do');
  expect(await page.getByRole('tab').count()).toBe(5);
  await openOperation(page, 'Stop an account');
  expect(await page.getByRole('tab').count()).toBe(5);
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
  await runUntil(page, /"bookAppointment"/);
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
    initialState: { document: expect.stringContaining('query WhatCanIDo') as string, sharedHeaders: { authorization } },
  });
  const first = JSON.stringify(await given());

  await page.getByLabel(/try/i).selectOption('FreeSlots');
  await page.getByLabel(/signed in as/i).selectOption('no-appointments');
  await expect.poll(given).toMatchObject({
    initialState: {
      document: expect.stringContaining('query FreeSlots') as string,
      variables: { from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      sharedHeaders: { authorization },
    },
  });
  expect(JSON.stringify(await given())).not.toBe(first);
  expect(complaints).toEqual([]);
});
