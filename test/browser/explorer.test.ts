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

// The editor wraps long lines, so white space is ignored.
const withoutSpaces = (text: string) => text.replace(/\s/g, '');
const slotIds = async (page: Page) =>
  [...withoutSpaces(await readResponse(page)).matchAll(/"id":"([\w-]+)","startsAt"/g)].map(([, id]) => id ?? '');
const readVariables = async (page: Page) =>
  withoutSpaces(await page.getByRole('region', { name: 'Variables' }).locator('.view-lines').first().innerText());

test('the explorer runs its first query with one click and sends no external requests', async () => {
  const { page, externalRequests, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"[\s\S]*"firstName": "\w+"/);
  expect(externalRequests).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test('a new user books the first free slot and cancels it without typing', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await page.getByText('To book an appointment: run FreeSlots (▶), then BookAppointment.').waitFor();
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  const [first] = await slotIds(page);
  await tab('BookAppointment').click();
  await expect.poll(() => readVariables(page)).toContain(first);
  await runUntil(page, /"BookGpAppointmentSuccess"[\s\S]*"A cough that does not go away"/);
  await page.getByRole('button', { name: 'Open CancelAppointment' }).click();
  await runUntil(page, /"CancelGpAppointmentSuccess"/);
  expect(consoleErrors).toEqual([]);
});

test('a double-click selects a whole id with its hyphens, and an id that the user pastes is kept', async () => {
  const { page, consoleErrors } = testPage;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // The editor renders only the lines that fit, and the test needs several slots.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.goto(`${running.url}/explorer`);
  await page.getByLabel(/signed in as/i).selectOption('reason-mandatory');
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  const ids = await slotIds(page);
  const chosenId = ids.find((id, index) => index > 0 && id.slice(0, 20).includes('-')) ?? ids[1] ?? '';
  await page.locator('.graphiql-response').getByText(chosenId.slice(0, 20)).dblclick();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(chosenId);
  await tab('BookAppointment').click();
  await expect.poll(() => readVariables(page)).toContain(ids[0]);
  await page
    .locator('.graphiql-editor-tool')
    .getByText((ids[0] ?? '').slice(0, 20))
    .dblclick();
  await expect.poll(() => page.evaluate<string>('getSelection().toString()')).toBe(ids[0]);
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => readVariables(page)).toContain(`"slotId":"${chosenId}","reason"`);
  // The editor stores typed text after a short delay.
  await expect.poll(() => page.evaluate('JSON.stringify({ ...sessionStorage })')).toContain(chosenId);
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await tab('BookAppointment').click();
  await expect.poll(() => readVariables(page)).toContain(`"slotId":"${chosenId}","reason"`);
  await runUntil(page, /"BookGpAppointmentSuccess"/);
  expect(consoleErrors).toEqual([]);
});

test('a conversation opens with the ids of its patient and message filled in, and no id is filled in to stop an account', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await openOperation(page, 'Messages');
  await runUntil(page, /"unreadAtLeast"/);
  await page.getByRole('button', { name: 'Open MessageThread' }).click();
  await runUntil(page, /"message": [{][\s\S]*"thread"/);
  await openOperation(page, 'Unlink patient');
  const placeholder = withoutSpaces('paste the id of the patient to unlink here');
  await expect.poll(() => readVariables(page)).toContain(placeholder);
  await runUntil(page, /"PATIENT_NOT_FOUND"/);
  expect(consoleErrors).toEqual([]);
});

test('the explorer does not fill in ids from another person’s responses', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await tab('BookAppointment').click();
  await expect.poll(() => readVariables(page)).not.toContain(withoutSpaces('paste a slot id here'));
  await page.getByLabel(/signed in as/i).selectOption('reason-mandatory');
  await expect.poll(() => readVariables(page)).toContain(withoutSpaces('paste a slot id here'));
  expect(consoleErrors).toEqual([]);
});

test('every sample operation opens once from the menu, and ResetAccountLinkageKey is never filled in with a patient id', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"/);
  await page.getByRole('button', { name: 'Operations' }).click();
  expect(await page.getByRole('menuitem').allInnerTexts()).toHaveLength(33);
  await page.keyboard.press('Escape');
  await openOperation(page, 'Reset account linkage key');
  await expect.poll(() => readVariables(page)).toContain(withoutSpaces('paste the id of the patient to stop here'));
  await openOperation(page, 'Overview');
  expect(await page.getByRole('tab').count()).toBe(5);
  await openOperation(page, 'Reset account linkage key');
  expect(await page.getByRole('tab').count()).toBe(5);
  expect(consoleErrors).toEqual([]);
});

test('the signed-in person applies to every tab', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await page.getByLabel(/signed in as/i).selectOption('no-appointments');
  await runUntil(page, /"NOT_OFFERED"/);
  await tab('FreeSlots').click();
  await runUntil(page, /"NOT_OFFERED"[\s\S]*"CONTACT_PRACTICE"/);
  expect(consoleErrors).toEqual([]);
});

test('a tab that is run immediately after it is opened runs its own operation', async () => {
  const { page, consoleErrors } = testPage;
  await page.goto(`${running.url}/explorer`);
  await runUntil(page, /"patients"/);
  await tab('FreeSlots').click();
  await runUntil(page, /"slots"/);
  await tab('BookAppointment').click();
  await runUntil(page, /"bookGpAppointment"/);
  expect(consoleErrors).toEqual([]);
});

test('the explorer shows the schema from introspection', async () => {
  const { page } = testPage;
  await page.goto(`${running.url}/explorer`);
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await expect
    .poll(() => page.locator('.graphiql-doc-explorer').innerText(), { timeout: 15_000 })
    .toContain('GpServiceUnavailable');
});
