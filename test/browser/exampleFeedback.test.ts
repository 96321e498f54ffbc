import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import type { TestPage } from './startBrowser.ts';
import {
  changeSimulator,
  injectFault,
  openHome,
  openView,
  signIn,
  startExample,
  waitUntilLoaded,
  type RunningExample,
  type SentOperation,
} from './startExample.ts';

let running: RunningExample;
let home: TestPage & { readonly sentOperations: SentOperation[] };

beforeAll(async () => {
  running = await startExample();
});
afterAll(() => running?.stop());
afterEach(async () => {
  await changeSimulator(running, { kind: 'clearFaults' });
  expect(home.externalRequests).toEqual([]);
  await home.page.close();
});

const callPractice = (name: string, number: string) => `Call ${name} on ${number}.`;

test.each([
  [
    'PRACTICE_NOT_LIVE',
    'not-live',
    'appointments',
    1,
    'Hawthorn Practice does not use online services at the moment.',
    'You do not need to do anything. If you need this sooner, contact Hawthorn Practice.',
  ],
  [
    'NEEDS_NEWER_VERSION',
    'version-1-8',
    'messages',
    1,
    'Messaging the practice is not available yet. Foxglove Surgery needs a newer version of its system.',
    'You do not need to do anything. If you need this sooner, call Foxglove Surgery on 01632 960005.',
  ],
  [
    'NOT_OFFERED',
    'no-appointments',
    'appointments',
    1,
    'Booking and viewing appointments is not offered online by Cedar Lane Surgery.',
    callPractice('Cedar Lane Surgery', '01632 960002'),
  ],
  [
    'RECORD_ACCESS_DISABLED',
    'record-off',
    'record',
    7,
    'Viewing allergies is not available. Elm Tree Practice does not show this information online to anyone.',
    callPractice('Elm Tree Practice', '01632 960004'),
  ],
  [
    'ACCOUNT_INACTIVE',
    'inactive',
    'medicines',
    1,
    'This online account at Applewood Surgery is not active.',
    callPractice('Applewood Surgery', '01632 960000'),
  ],
  [
    'ACCOUNT_RESTRICTED',
    'restricted',
    'record',
    7,
    'Viewing allergies is not available yet. The practice needs to check whose account this is first.',
    `Take proof of who you are, such as a passport, to Applewood Surgery. ${callPractice('Applewood Surgery', '01632 960000')}`,
  ],
  [
    'NOT_GRANTED',
    'nothing-granted',
    'medicines',
    1,
    'Ordering medicines is not switched on for this account. Applewood Surgery decides who can use it.',
    callPractice('Applewood Surgery', '01632 960000'),
  ],
])('the page explains %s and shows the next step', async (reason, subject, view, times, message, nextStep) => {
  home = await openHome(running, subject, view);
  const notice = home.page.locator(`.unavailable[data-reason=${reason}]`);
  expect(await notice.count()).toBe(times);
  expect(await notice.first().innerText()).toBe(`${message}\n\n${nextStep}`);
  const number = /\d{5} \d{6}/.exec(nextStep)?.[0];
  const links = await notice
    .first()
    .getByRole('link')
    .evaluateAll((found) => found.map(String));
  expect(links).toEqual(number === undefined ? [] : [`tel:${number.replace(' ', '')}`]);
  expect(home.consoleErrors).toEqual([]);
});

test('the page explains NOT_IN_THIS_ENVIRONMENT in the practice search', async () => {
  home = await openHome(running, 'parent', 'practices');
  await home.page.getByLabel('Practice name, or part of it').fill('Apple');
  await home.page.getByRole('button', { name: 'Find', exact: true }).click();
  const notice = home.page.locator('.unavailable[data-reason=NOT_IN_THIS_ENVIRONMENT]');
  await notice.waitFor();
  expect(await notice.innerText()).toBe(
    'Finding a practice is not available in this app.\n\nYou do not need to do anything.',
  );
});

test('a failed load is never shown as an empty list, and can be retried', async () => {
  await injectFault(running, 'proxyError', 'GetPatientAppointments');
  home = await openHome(running, 'parent');
  const { page } = home;
  const alert = page.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /^Sorry, we could not load the appointments\. This does not mean there is nothing there\.\n\s*Try again\n\s*If you ask for help, quote this reference: [\da-f-]{36}$/,
  );
  expect(await page.getByText('There are no upcoming appointments.').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Book an appointment' }).count()).toBe(0);
  await changeSimulator(running, { kind: 'clearFaults' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Upcoming appointments' }).waitFor();
  expect(await alert.count()).toBe(0);
  // The same holds when the page cannot reach the subgraph.
  await openView(page, 'Messages');
  await page.route('**/graphql', (route) => route.abort());
  await openView(page, 'Appointments');
  await alert.waitFor();
  expect(await page.getByRole('button', { name: 'Book an appointment' }).count()).toBe(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Upcoming appointments' }).waitFor();
  // The same holds for a list that was loaded before: the cached list is not shown as current.
  await injectFault(running, 'proxyError', 'GetPatientAppointments');
  await openView(page, 'Messages');
  await openView(page, 'Appointments');
  await alert.waitFor();
  expect(await page.getByText('There are no upcoming appointments.').count()).toBe(0);
});

test('the page offers no retry for a permanent failure, and a failed section leaves the others unaffected', async () => {
  home = await openHome(running, 'key-changed');
  const alert = home.page.getByRole('alert');
  expect(await alert.innerText()).toMatch(
    /^Sorry, we could not load the appointments\. This does not mean there is nothing there\.\n\nTrying again will not help at the moment\.\n\nIf you ask for help, quote this reference: [\da-f-]{36}$/,
  );
  expect(await home.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await home.page.close();
  await injectFault(running, 'proxyError', 'GetMedicationCourses');
  home = await openHome(running, 'parent', 'medicines');
  expect(await home.page.getByRole('alert').innerText()).toContain('Sorry, we could not load the medicines.');
  expect(await home.page.getByRole('list', { name: 'Orders' }).locator('> li').count()).toBeGreaterThan(3);
});

test('each failed part of a page shows the reference of its own error', async () => {
  await injectFault(running, 'proxyError', 'GetMedicationCourses');
  await injectFault(running, 'proxyError', 'GetPrescriptionRequests');
  home = await openHome(running, 'no-nhs-number', 'appointments');
  const response = home.page.waitForResponse(
    (one) => one.request().postData()?.includes('"operationName":"Medicines"') === true,
  );
  await openView(home.page, 'Medicines');
  const { errors } = (await (await response).json()) as {
    errors: { path: string[]; extensions: { reference: string } }[];
  };
  const referenceOf = (field: string) => errors.find(({ path }) => path.at(-1) === field)?.extensions.reference;
  const shown = await home.page.getByRole('alert').locator('code').allInnerTexts();
  expect(new Set(shown).size).toBe(2);
  expect(shown).toEqual([referenceOf('medicationCourses'), referenceOf('prescriptions')]);
});

test('a signed-out person sees only the signed-out page, and can sign in again', async () => {
  home = await openHome(running, 'parent');
  const { page } = home;
  await page.route('**/graphql', (route) => {
    const { authorization: _, ...headers } = route.request().headers();
    return route.continue({ headers });
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Medicines' }).click();
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  expect(await page.locator('main').innerText()).toBe(
    'You are signed out\n\nSign in again to continue.\n\nSign in again',
  );
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marigold Teapot' }).waitFor();
});

test('the page shows nothing of the previous person after a new sign-in, not even a late response', async () => {
  home = await openHome(running, 'parent');
  const { page, sentOperations } = home;
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
  await page.getByText('Loading medicines…').waitFor();
  sentOperations.splice(0);
  await page.getByLabel('Signed in as').selectOption('nothing-granted');
  expect(await page.locator('body > div > :not(.sign-in-bar)').allInnerTexts()).not.toContainEqual(
    expect.stringContaining('Teapot'),
  );
  await page.getByRole('heading', { level: 1, name: 'Nolan Crumpet' }).waitFor();
  release();
  await page.unroute('**/graphql');
  await page.locator('.unavailable').first().waitFor();
  await waitUntilLoaded(page);
  expect(await page.getByText('Marmaladol').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('Teapot');
  expect(await page.getByLabel('Show services for').count()).toBe(0);
  expect(new Set(sentOperations.map(({ subject }) => subject))).toEqual(new Set(['nothing-granted']));
  await signIn(page, 'parent');
  await page.getByText('Marmaladol').first().waitFor();
});

test('the menu shows a badge for new replies, and the list says that there may be more', async () => {
  home = await openHome(running, 'parent');
  const { page } = home;
  const link = page.getByRole('navigation').getByRole('link', { name: 'Messages' });
  expect(await link.innerText()).toMatch(/^Messages\s+at least 1 new$/);
  await openView(page, 'Messages');
  expect(await page.locator('main > p').innerText()).toBe(
    'At least 1 conversation has a new reply. The practice does not say for every conversation whether there is a new reply.',
  );
  expect(await link.innerText()).toMatch(/^Messages\s+at least 1 new$/);
  // The younger child's messages are not granted to the parent, so nothing is known about them.
  await page.getByLabel('Show services for').selectOption({ label: 'Dot Teapot' });
  await page.getByRole('heading', { level: 1, name: 'Dot Teapot' }).waitFor();
  expect(await link.innerText()).toBe('Messages');
  expect(home.consoleErrors).toEqual([]);
});

test('a parent tells patients apart by name while the practice cannot be read', async () => {
  home = await openHome(running, 'parent');
  await home.page.close();
  await injectFault(running, 'proxyError', 'GetDemographics');
  home = await openHome(running, 'parent');
  expect(await home.page.getByLabel('Show services for').locator('option').allInnerTexts()).toEqual([
    'Marigold Teapot',
    'Pip Teapot',
    'Dot Teapot',
  ]);
});

test('a parent switches between patients, and each patient has their own page', async () => {
  home = await openHome(running, 'parent', 'medicines');
  const { page } = home;
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Show services for').selectOption({ label: 'Dot Teapot' });
  await page.getByRole('heading', { level: 1, name: 'Dot Teapot' }).waitFor();
  await waitUntilLoaded(page);
  expect(await page.locator('header').innerText()).toBe(
    'Dot Teapot\n\nYou are acting for this person. Registered at Birchfield Health Centre, 01632 960001',
  );
  expect(await page.locator('input:checked').count()).toBe(0);
  await openView(page, 'Health record');
  expect(await page.locator('.unavailable[data-reason=NOT_GRANTED]').count()).toBe(7);
  expect(home.consoleErrors).toEqual([]);
});

test('every view has no accessibility violations and no horizontal scrolling, on desktop and phone widths', async () => {
  home = await openHome(running, 'parent');
  const { page } = home;
  const viewsByPerson: readonly (readonly [string, readonly string[]])[] = [
    ['parent', ['Appointments', 'Medicines', 'Health record', 'Messages', 'Find a practice']],
    ['restricted', ['Appointments', 'Medicines', 'Health record']],
    ['version-2-0', ['Medicines']],
    ['odd-record', ['Health record']],
    ['long-record', ['Health record']],
    ['not-live', ['Appointments']],
    ['key-changed', ['Appointments']],
    ['wilfred-postbox', []],
  ];
  for (const [subject, views] of viewsByPerson) {
    await page.setViewportSize({ width: 1200, height: 850 });
    await signIn(page, subject);
    for (const view of views) {
      await openView(page, view);
      for (const width of [1200, 360]) {
        await page.setViewportSize({ width, height: 850 });
        const context = `${subject}, ${view}, ${width}`;
        expect(await findViolations(page), context).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), context).toBe(width);
      }
    }
    if (views.length === 0) expect(await findViolations(page), subject).toEqual([]);
  }

  await page.setViewportSize({ width: 360, height: 850 });
  await signIn(page, 'parent');
  await openView(page, 'Appointments');
  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Book an appointment' }).click();
  // Today's last slot may have begun, and a practice is closed at weekends.
  for (let days = 0; days < 5 && (await page.locator('.slots li').count()) === 0; days += 1) {
    await page.getByRole('button', { name: 'Next day' }).click();
    await waitUntilLoaded(page);
  }
  expect(await findViolations(page)).toEqual([]);
  await page.locator('.slots button').first().click();
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
}, 180_000);
