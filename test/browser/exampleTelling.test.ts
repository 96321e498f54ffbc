import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './faultsOf.ts';
import type { Watched } from './startBrowser.ts';
import {
  change,
  openHome,
  plan,
  settled,
  signIn,
  startExample,
  turnTo,
  type Asked,
  type RunningExample,
} from './startExample.ts';

let running: RunningExample;
let home: Watched & { readonly asked: Asked[] };

beforeAll(async () => {
  running = await startExample();
});
afterAll(() => running?.stop());
afterEach(async () => {
  await change(running, { kind: 'clearFaults' });
  expect(home.elsewhere).toEqual([]);
  await home.page.close();
});

const ring = (name: string, number: string) => `Ring ${name} on ${number}.`;

test.each([
  [
    'PRACTICE_NOT_LIVE',
    'not-live',
    'appointments',
    1,
    'Hawthorn Practice is not on online services at the moment.',
    'There is nothing that you need to do. Until then: Ask Hawthorn Practice.',
  ],
  [
    'NEEDS_NEWER_VERSION',
    'version-1-8',
    'messages',
    1,
    'Writing to the practice is not possible yet: Foxglove Surgery has still to be updated for it.',
    `There is nothing that you need to do. Until then: ${ring('Foxglove Surgery', '01632 960005')}`,
  ],
  [
    'NOT_OFFERED',
    'no-appointments',
    'appointments',
    1,
    'Booking and seeing appointments is not something that Cedar Lane Surgery offers online.',
    ring('Cedar Lane Surgery', '01632 960002'),
  ],
  [
    'RECORD_ACCESS_DISABLED',
    'record-off',
    'record',
    7,
    'Seeing allergies is not possible: Elm Tree Practice does not show it to anybody online.',
    ring('Elm Tree Practice', '01632 960004'),
  ],
  [
    'ACCOUNT_INACTIVE',
    'inactive',
    'medicines',
    1,
    'This online account at Applewood Surgery is switched off.',
    ring('Applewood Surgery', '01632 960000'),
  ],
  [
    'ACCOUNT_RESTRICTED',
    'restricted',
    'record',
    7,
    'Seeing allergies comes later: the practice has to check whose account this is first.',
    `Take proof of who you are, such as a passport, to Applewood Surgery. ${ring('Applewood Surgery', '01632 960000')}`,
  ],
  [
    'NOT_GRANTED',
    'nothing-granted',
    'medicines',
    1,
    'Ordering medicines is not switched on for this account. Applewood Surgery decides about that.',
    ring('Applewood Surgery', '01632 960000'),
  ],
])('%s is told in words, with what can be done', async (reason, subject, view, times, why, then) => {
  home = await openHome(running, subject, view);
  const told = home.page.locator(`.unavailable[data-reason=${reason}]`);
  expect(await told.count()).toBe(times);
  expect(await told.first().innerText()).toBe(`${why}\n\n${then}`);
  const number = /\d{5} \d{6}/.exec(then)?.[0];
  const links = await told
    .first()
    .getByRole('link')
    .evaluateAll((found) => found.map(String));
  expect(links).toEqual(number === undefined ? [] : [`tel:${number.replace(' ', '')}`]);
  expect(home.complaints).toEqual([]);
});

test('NOT_IN_THIS_ENVIRONMENT is met where practices are looked for', async () => {
  home = await openHome(running, 'parent', 'practices');
  await home.page.getByLabel('Part of the practice’s name').fill('Apple');
  await home.page.getByRole('button', { name: 'Find', exact: true }).click();
  const told = home.page.locator('.unavailable[data-reason=NOT_IN_THIS_ENVIRONMENT]');
  await told.waitFor();
  expect(await told.innerText()).toBe(
    'Finding a practice does not work in this version of the app, which is for trying it out.\n\nThere is nothing that you need to do.',
  );
});

test('what could not be read is never shown as none, and can be tried again', async () => {
  await plan(running, 'proxyError', 'GetPatientAppointments');
  home = await openHome(running, 'parent');
  const { page } = home;
  const alert = page.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /^The appointments could not be read\. That does not mean that there are none\.\n\s*Try again\n\s*If you ask for help, quote [\da-f-]{36}\.$/,
  );
  expect(await page.getByText('No appointment is booked.').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Book an appointment' }).count()).toBe(0);
  await change(running, { kind: 'clearFaults' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Appointments ahead' }).waitFor();
  expect(await alert.count()).toBe(0);
  // Neither where the page cannot even ask.
  await turnTo(page, 'Messages');
  await page.route('**/graphql', (route) => route.abort());
  await turnTo(page, 'Appointments');
  await alert.waitFor();
  expect(await page.getByRole('button', { name: 'Book an appointment' }).count()).toBe(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Appointments ahead' }).waitFor();
  // Read already, and then no longer: what was shown is not taken for what is.
  await plan(running, 'proxyError', 'GetPatientAppointments');
  await turnTo(page, 'Messages');
  await turnTo(page, 'Appointments');
  await alert.waitFor();
  expect(await page.getByText('No appointment is booked.').count()).toBe(0);
});

test('what is no use to try again is said to be so, and one section that fails takes no other with it', async () => {
  home = await openHome(running, 'key-changed');
  const alert = home.page.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /^The appointments could not be read\. That does not mean that there are none\.\n\nTrying again will not help at the moment\.\n\nIf you ask for help, quote [\da-f-]{36}\.$/,
  );
  expect(await home.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await home.page.close();
  await plan(running, 'proxyError', 'GetMedicationCourses');
  home = await openHome(running, 'parent', 'medicines');
  expect(await home.page.getByRole('alert').innerText()).toContain('The medicines could not be read.');
  expect(await home.page.getByRole('list', { name: 'Orders' }).locator('> li').count()).toBeGreaterThan(3);
});

test('who is signed out sees that and nothing else, and can sign in again', async () => {
  home = await openHome(running, 'parent');
  const { page } = home;
  await page.route('**/graphql', (route) => {
    const { authorization: _, ...headers } = route.request().headers();
    return route.continue({ headers });
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Medicines' }).click();
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  expect(await page.locator('main').innerText()).toBe('You are signed out\n\nSign in again to go on.\n\nSign in again');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marigold Teapot' }).waitFor();
});

test('nothing of one person is left for the next, not even what was still on its way', async () => {
  home = await openHome(running, 'parent');
  const { page, asked } = home;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const isMedicines = (text: string | null) => text?.includes('"Medicines"') === true;
  await page.route('**/graphql', async (route) => {
    const isHeld = isMedicines(route.request().postData());
    const response = await route.fetch();
    if (isHeld) await held;
    await route.fulfill({ response }).catch(() => {});
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Medicines' }).click();
  await page.getByText('Reading medicines …').waitFor();
  asked.splice(0);
  await page.getByLabel('Signed in as').selectOption('nothing-granted');
  expect(await page.locator('body > div > :not(.person)').allInnerTexts()).not.toContainEqual(
    expect.stringContaining('Teapot'),
  );
  await page.getByRole('heading', { level: 1, name: 'Nolan Crumpet' }).waitFor();
  release();
  await page.unroute('**/graphql');
  await page.locator('.unavailable').first().waitFor();
  await settled(page);
  expect(await page.getByText('Marmaladol').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('Teapot');
  expect(await page.getByLabel('Show the page of').count()).toBe(0);
  expect(new Set(asked.map(({ subject }) => subject))).toEqual(new Set(['nothing-granted']));
  await signIn(page, 'parent');
  await page.getByText('Marmaladol').first().waitFor();
});

test('a parent turns from one to the other, and each page is one’s own', async () => {
  home = await openHome(running, 'parent', 'medicines');
  const { page } = home;
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Show the page of').selectOption({ label: 'Dot Teapot' });
  await page.getByRole('heading', { level: 1, name: 'Dot Teapot' }).waitFor();
  await settled(page);
  expect(await page.locator('header').innerText()).toBe(
    'Dot Teapot\n\nYou act for this person. Registered at Birchfield Health Centre, 01632 960001',
  );
  expect(await page.locator('input:checked').count()).toBe(0);
  await turnTo(page, 'Record');
  expect(await page.locator('.unavailable[data-reason=NOT_GRANTED]').count()).toBe(7);
  expect(home.complaints).toEqual([]);
});

test('what is on the page asks nobody else and has no faults, in each view, on a desktop and on a telephone', async () => {
  home = await openHome(running, 'parent');
  const { page } = home;
  const everybody: readonly (readonly [string, readonly string[]])[] = [
    ['parent', ['Appointments', 'Medicines', 'Record', 'Messages', 'Find a practice']],
    ['restricted', ['Appointments', 'Medicines', 'Record']],
    ['version-2-0', ['Medicines']],
    ['odd-record', ['Record']],
    ['long-record', ['Record']],
    ['not-live', ['Appointments']],
    ['key-changed', ['Appointments']],
    ['wilfred-postbox', []],
  ];
  for (const [subject, views] of everybody) {
    await page.setViewportSize({ width: 1200, height: 850 });
    await signIn(page, subject);
    for (const view of views) {
      await turnTo(page, view);
      for (const width of [1200, 360]) {
        await page.setViewportSize({ width, height: 850 });
        const at = `${subject}, ${view}, ${width}`;
        expect(await faultsOf(page), at).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), at).toBe(width);
      }
    }
    if (views.length === 0) expect(await faultsOf(page), subject).toEqual([]);
  }

  await page.setViewportSize({ width: 360, height: 850 });
  await signIn(page, 'parent');
  await turnTo(page, 'Appointments');
  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Book an appointment' }).click();
  await page.locator('.slots li').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.slots button').first().click();
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
}, 180_000);
