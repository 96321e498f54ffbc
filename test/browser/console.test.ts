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
let explorer: Watched;
let console: Watched;

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
  expect([...explorer.complaints, ...console.complaints]).toEqual([]);
  expect([...explorer.elsewhere, ...console.elsewhere]).toEqual([]);
  await explorer.page.close();
  await console.page.close();
});

const signIn = (subject: string) => explorer.page.getByLabel(/signed in as/i).selectOption(subject);
const told = () => console.page.getByRole('status').innerText();

test('seven sections of a record are seen to be one call, beside the operation that made it', async () => {
  await signIn('reason-not-requested');
  await openOperation(explorer.page, 'Medical record');
  await runUntil(explorer.page, /"medicalRecord"/);
  const costs = console.page.locator('.operation-costs li', { hasText: 'MedicalRecord' }).first();
  await expect.poll(() => costs.innerText()).toMatch(/MedicalRecord made \d+ calls: .*\bGetMedicalRecordData$/);

  const session = console.page.getByRole('article', { name: 'Ivo Marmalade at Ivy Bank Surgery' });
  const row = session.locator('li', { hasText: 'GetMedicalRecordData' });
  expect(await row.count()).toBe(1);
  expect(await row.innerText()).toMatch(/GetMedicalRecordData number \d+ 2\.1\.0\.0\s+200 · \d+ ms/);
  expect(await session.locator('.operation').first().innerText()).toBe('MedicalRecord');
});

test('a service that is switched off is off in the very next answer, and on again', async () => {
  const { page } = console;
  await signIn('reason-not-requested');
  await runUntil(explorer.page, /"upcoming"/);
  await page.getByText('Ivy Bank Surgery', { exact: true }).click();
  const appointments = page.locator('#world').getByRole('checkbox', { name: 'Appointments', exact: true });
  await appointments.uncheck();
  await expect.poll(told).toBe('Ivy Bank Surgery: appointments (services) set to off.');
  await runUntil(explorer.page, /"NOT_OFFERED"/);
  await appointments.check();
  await expect.poll(told).toBe('Ivy Bank Surgery: appointments (services) set to on.');
  await runUntil(explorer.page, /"upcoming"/);
});

test('an older version and a restricted account show at once', async () => {
  const { page } = console;
  await signIn('essentials-only');
  await openOperation(explorer.page, 'Services and why not');
  await runUntil(explorer.page, /"FULL"[\s\S]*"version": "2\.1/);
  await page.getByText('Juniper Road Surgery', { exact: true }).click();
  await page.getByLabel('Version').selectOption('1.8.0.0');
  await expect.poll(told).toContain('version (practice) set to 1.8.0.0');
  await page.getByText("Josephine O'Scone", { exact: true }).click();
  await page.getByLabel('Level').selectOption('Restricted');
  await expect.poll(told).toContain('level (account) set to Restricted');
  await runUntil(explorer.page, /"RESTRICTED"[\s\S]*"version": "1\.8/);
});

test('when the clock moves on, sessions open anew and tokens go on', async () => {
  await signIn('no-nhs-number');
  await runUntil(explorer.page, /"upcoming"/);
  const begun = console.page.getByText('BeginPatientSession', { exact: true });
  await expect.poll(() => begun.count()).toBeGreaterThan(0);
  const before = await begun.count();
  await console.page.getByRole('button', { name: 'Forward 1 day' }).click();
  await expect.poll(told).toBe('Clock: forward 1 day.');
  await openOperation(explorer.page, 'Practice rules');
  await explorer.page.getByRole('tab', { name: 'WhatCanIDo' }).click();
  await runUntil(explorer.page, /"upcoming"/);
  await expect.poll(() => begun.count()).toBe(before + 1);
  expect(await console.page.locator('li.refused').count()).toBe(0);
  await console.page.getByRole('button', { name: 'Reset to now' }).click();
  await expect.poll(told).toBe('Clock: reset to now.');
});

test('a planned fault is seen on the call that it is for', async () => {
  const { page } = console;
  await signIn('version-2-0');
  await page.getByLabel('Fault', { exact: true }).selectOption('HTTP 503 from a proxy');
  await page.getByLabel('Operation').selectOption('GetPatientAppointments');
  await page.getByLabel('Times').fill('9');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await expect.poll(told).toBe('Fault added.');
  await runUntil(explorer.page, /"UPSTREAM_UNAVAILABLE"/);
  const row = page.locator('li.refused', { hasText: 'GetPatientAppointments' });
  await expect.poll(() => row.first().innerText()).toMatch(/503 · \d+ ms · faults: proxy-error/);
  await page.getByRole('button', { name: 'Clear faults' }).click();
  await expect.poll(told).toBe('Planned faults cleared.');
  await runUntil(explorer.page, /"upcoming"/);
  expect(await answerIn(explorer.page)).not.toContain('UPSTREAM');
  // The browser has nothing to say of an answer with errors: it is HTTP 200.
});
