import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
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
let explorer: TestPage;
let console: TestPage;

beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  [explorer, console] = [await openPage(running), await openPage(running)];
  await console.page.goto(running.consoleUrl);
  await console.page.getByText('Applewood Surgery', { exact: true }).waitFor();
  await explorer.page.goto(`${running.url}/explorer`);
});
afterEach(async () => {
  expect([...explorer.consoleErrors, ...console.consoleErrors]).toEqual([]);
  expect([...explorer.externalRequests, ...console.externalRequests]).toEqual([]);
  await explorer.page.close();
  await console.page.close();
});

const signIn = (subject: string) => explorer.page.getByLabel(/signed in as/i).selectOption(subject);
const status = () => console.page.getByRole('status').innerText();

test('the console shows the seven sections of a record as one call, next to the operation that made it', async () => {
  await signIn('reason-not-requested');
  await openOperation(explorer.page, 'Medical record');
  await runUntil(explorer.page, /"medicalRecord"/);
  const operationCalls = console.page.locator('.operation-costs li', { hasText: 'MedicalRecord' }).first();
  await expect
    .poll(() => operationCalls.innerText())
    .toMatch(/MedicalRecord made \d+ calls: .*\bGetMedicalRecordData$/);

  const session = console.page.getByRole('article', { name: 'Ivo Marmalade at Ivy Bank Surgery' });
  const row = session.locator('li', { hasText: 'GetMedicalRecordData' });
  expect(await row.count()).toBe(1);
  expect(await row.innerText()).toMatch(/GetMedicalRecordData number \d+ 2\.1\.0\.0\s+200 · \d+ ms/);
  expect(await session.locator('.operation').first().innerText()).toBe('MedicalRecord');
});

test('a service that is switched off in the console is unavailable in the next response, until it is switched on again', async () => {
  const { page } = console;
  await signIn('reason-not-requested');
  await runUntil(explorer.page, /"upcoming"/);
  await page.getByText('Ivy Bank Surgery', { exact: true }).click();
  const appointments = page.locator('#world').getByRole('checkbox', { name: 'Appointments', exact: true });
  await appointments.uncheck();
  await expect.poll(status).toBe('Ivy Bank Surgery: appointments (services) set to off.');
  await runUntil(explorer.page, /"NOT_OFFERED"/);
  await appointments.check();
  await expect.poll(status).toBe('Ivy Bank Surgery: appointments (services) set to on.');
  await runUntil(explorer.page, /"upcoming"/);
});

test('an older version and a restricted account that are set in the console appear in the next response', async () => {
  const { page } = console;
  await signIn('essentials-only');
  await openOperation(explorer.page, 'Online services');
  await runUntil(explorer.page, /"FULL"[\s\S]*"version": "2\.1/);
  await page.getByText('Juniper Road Surgery', { exact: true }).click();
  await page.getByLabel('Version').selectOption('1.8.0.0');
  await expect.poll(status).toContain('version (practice) set to 1.8.0.0');
  await page.getByText("Josephine O'Scone", { exact: true }).click();
  await page.getByLabel('Level').selectOption('Restricted');
  await expect.poll(status).toContain('level (account) set to Restricted');
  await runUntil(explorer.page, /"RESTRICTED"[\s\S]*"version": "1\.8/);
});

test('moving the clock forward in the console opens new sessions and keeps tokens valid', async () => {
  await signIn('no-nhs-number');
  await runUntil(explorer.page, /"upcoming"/);
  // The console also shows the calls of earlier tests.
  const session = console.page.getByRole('article', { name: /^Nanette Featherduster/ });
  const sessionStarts = session.getByText('BeginPatientSession', { exact: true });
  await expect.poll(() => sessionStarts.count()).toBeGreaterThan(0);
  const before = await sessionStarts.count();
  await console.page.getByRole('button', { name: 'Forward 1 day' }).click();
  await expect.poll(status).toBe('Clock: forward 1 day.');
  await openOperation(explorer.page, 'Practice');
  await explorer.page.getByRole('tab', { name: 'Overview' }).click();
  await runUntil(explorer.page, /"upcoming"/);
  await expect.poll(() => sessionStarts.count()).toBe(before + 1);
  expect(await session.locator('li.refused').count()).toBe(0);
  await console.page.getByRole('button', { name: 'Reset to now' }).click();
  await expect.poll(status).toBe('Clock: reset to now.');
});

test('the console shows a planned fault on the call that it affects', async () => {
  const { page } = console;
  await signIn('version-2-0');
  await page.getByLabel('Fault', { exact: true }).selectOption('HTTP 503 from a proxy');
  await page.getByLabel('Operation').selectOption('GetPatientAppointments');
  await page.getByLabel('Times').fill('9');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await expect.poll(status).toBe('Fault added.');
  await runUntil(explorer.page, /"UPSTREAM_UNAVAILABLE"/);
  const row = page.locator('li.refused', { hasText: 'GetPatientAppointments' });
  await expect.poll(() => row.first().innerText()).toMatch(/503 · \d+ ms · faults: proxy-error/);
  await page.getByRole('button', { name: 'Clear faults' }).click();
  await expect.poll(status).toBe('Planned faults cleared.');
  await runUntil(explorer.page, /"upcoming"/);
  expect(await readResponse(explorer.page)).not.toContain('UPSTREAM');
  // A response with errors has the status 200, so the browser logs no error.
});

test('access that the practice ends in the console is over in the next session, and the console shows the new letter', async () => {
  const { page } = console;
  await signIn('some-sections');
  await runUntil(explorer.page, /"upcoming"/);
  await page.getByText('Sabrina Halfpenny', { exact: true }).click();
  await page.getByRole('button', { name: 'End the access' }).click();
  await expect.poll(status).toMatch(/: the access was ended\.$/);
  await page.getByText('has printed a new letter').waitFor();
  expect(await page.locator('dd code').allInnerTexts()).toHaveLength(2);
  await page.getByRole('button', { name: 'End all sessions' }).click();
  await runUntil(explorer.page, /"ACCESS_ENDED"/);
  expect(await findViolations(page)).toEqual([]);
});
