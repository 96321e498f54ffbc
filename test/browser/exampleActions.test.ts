import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestPage } from './startBrowser.ts';
import {
  changeSimulator,
  injectFault,
  openHome,
  openView,
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

const cards = (page: Page, name = 'Upcoming appointments') =>
  page.getByRole('list', { name, exact: true }).locator('> li');
const outcome = (page: Page) => page.locator('main [role=status]').first();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Opens the first day with free slots from tomorrow. A practice is closed at weekends, and today's slots may start soon. */
async function showSlots(page: Page, kind = 'IN_PERSON'): Promise<void> {
  await press(page, 'Book an appointment');
  await page.getByLabel('Type of appointment').selectOption(kind);
  await showFirstDayWithSlots(page);
}

async function showFirstDayWithSlots(page: Page): Promise<void> {
  for (let days = 0; days < 5; days++) {
    await press(page, 'Next day');
    await waitUntilLoaded(page);
    if ((await page.locator('.slots li').count()) > 0) return;
  }
}

test('a patient books an appointment with the required reason, sees it in the list and cancels it', async () => {
  home = await openHome(running, 'reason-mandatory');
  const { page } = home;
  const before = await cards(page).count();
  await showSlots(page);
  expect(await page.locator('.practice-message').innerText()).toBe(
    'Message from the practice: Call us on the day if it cannot wait & you feel worse. Birchfield Health Centre',
  );
  await page.getByLabel('Clinician').selectOption({ index: 1 });
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  const chosen = /^(.*?[ap]m)/.exec(await page.locator('#chosen-slot').innerText())?.[1] ?? '';
  expect(await page.evaluate('document.activeElement.id')).toBe('chosen-slot');

  await press(page, 'Book this appointment');
  expect(await page.evaluate("document.activeElement.matches('textarea:invalid')")).toBe(true);
  await page.getByLabel('Why do you need this appointment?').fill('Elbow of the umbrella');
  await press(page, 'Book this appointment');
  await expect.poll(() => outcome(page).innerText()).toBe(`Appointment on ${chosen}\n\nThe appointment is booked.`);
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('status');
  expect(await cards(page).count()).toBe(before + 1);
  const booked = cards(page).filter({ hasText: chosen });
  expect(await booked.innerText()).toContain('Your reason: Elbow of the umbrella');

  await booked.getByRole('button', { name: `Cancel the appointment on ${chosen}` }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('cancellation-reason');
  await press(page, 'Keep this appointment');
  expect(await cards(page).count()).toBe(before + 1);
  await booked.getByRole('button', { name: /^Cancel/ }).click();
  await page.getByLabel('Why are you cancelling? The practice will read this.').fill('I am well again');
  await press(page, 'Cancel this appointment');
  await expect.poll(() => outcome(page).innerText()).toBe(`Appointment on ${chosen}\n\nThe appointment is cancelled.`);
  await press(page, 'Book an appointment');
  expect(await outcome(page).innerText()).toBe('');
  await press(page, 'Back to appointments');
  expect(await outcome(page).innerText()).toBe('');
  expect(await cards(page).count()).toBe(before);
  expect(await booked.count()).toBe(0);
  expect(home.consoleErrors).toEqual([]);
});

test('the booking form asks for a phone number for a telephone slot, and for no reason if the practice does not accept one', async () => {
  home = await openHome(running, 'no-nhs-number');
  const { page } = home;
  await showSlots(page, 'TELEPHONE');
  await press(page, /By phone/);
  await page.getByLabel('Phone number to call you on').fill('07700 900321');
  await press(page, 'Book this appointment');
  await expect
    .poll(() => outcome(page).innerText())
    .toMatch(/^Appointment on \w+ \d+ [^]*The appointment is booked\.$/);
  expect(await cards(page).filter({ hasText: 'You will be called on 07700 900321.' }).count()).toBe(1);

  await page.close();
  home = await openHome(running, 'reason-not-requested');
  await showSlots(home.page);
  await press(home.page, /^\d+:\d\d[ap]m At the practice/);
  expect(await home.page.locator('textarea').count()).toBe(0);
  await press(home.page, 'Book this appointment');
  await expect
    .poll(() => outcome(home.page).innerText())
    .toMatch(/^Appointment on \w+ \d+ [^]*The appointment is booked\.$/);
});

test('the page reports a slot that another person has just booked, and shows the free slots again', async () => {
  home = await openHome(running, 'parent');
  const other = await openHome(running, 'change-pending');
  for (const page of [home.page, other.page]) {
    await showSlots(page);
    await press(page, /^\d+:\d\d[ap]m At the practice/);
  }
  await press(other.page, 'Book this appointment');
  await expect
    .poll(() => outcome(other.page).innerText())
    .toMatch(/^Appointment on \w+ \d+ [^]*The appointment is booked\.$/);
  await other.page.close();
  await press(home.page, 'Book this appointment');
  await expect
    .poll(() => outcome(home.page).innerText())
    .toContain('This appointment is no longer free. Choose another one.');
  await showFirstDayWithSlots(home.page);
  expect(await home.page.locator('.slots li').count()).toBeGreaterThan(0);
});

test('the page reports that the patient has reached the booking limit', async () => {
  home = await openHome(running, 'at-the-limit');
  const { page } = home;
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await press(page, 'Book this appointment');
  await expect
    .poll(() => outcome(page).innerText())
    .toContain(
      'No more appointments can be booked online until one of them is over or cancelled. The limit is 4. Call your practice on 01632 960000.',
    );
  expect(await cards(page).count()).toBe(4);
});

test('the page reports an unknown outcome when the practice’s response to a booking is lost, and sends nothing again', async () => {
  home = await openHome(running, 'essentials-only');
  const { page, sentOperations } = home;
  const before = await cards(page).count();
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await injectFault(running, 'lostAfter', 'BookAppointment', 1);
  await injectFault(running, 'proxyError', 'GetPatientAppointments');
  await press(page, 'Book this appointment');
  await expect
    .poll(() => outcome(page).innerText(), { timeout: 20_000 })
    .toContain(
      'Check the appointments below before you do anything else. If the change is not shown there, call the practice on 01632 960009. Do not try again, because your request may still arrive.',
    );
  expect(await page.getByText('Sorry, we could not load the appointments.').count()).toBe(1);
  expect(await page.getByText('There are no upcoming appointments.').count()).toBe(0);
  await changeSimulator(running, { kind: 'clearFaults' });
  await press(page, 'Try again');
  await expect.poll(() => cards(page).count()).toBe(before + 1);
  expect(sentOperations.filter(({ operationName }) => operationName === 'BookAppointment')).toHaveLength(1);
});

test('the page reports an unknown outcome when the subgraph’s response to a booking is lost', async () => {
  home = await openHome(running, 'some-sections');
  const { page } = home;
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation') === true ? route.abort() : route.continue(),
  );
  await press(page, 'Book this appointment');
  await expect
    .poll(() => outcome(page).innerText())
    .toContain(
      'We do not know whether the appointment was booked. Do not try again until you have checked here or asked the practice on 01632 960000.',
    );
});

test('a patient orders several medicines with a message to the practice and cancels the order', async () => {
  home = await openHome(running, 'reason-mandatory', 'medicines');
  const { page } = home;
  const boxes = page.getByRole('checkbox');
  const names = await page.locator('.checkbox').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  const orders = cards(page, 'Orders');
  const before = await orders.count();
  for (const box of await boxes.all()) await box.check();
  await press(page, `Order ${names.length} medicines`);
  expect(await page.evaluate("document.activeElement.matches('textarea:invalid')")).toBe(true);
  await page.getByLabel('Message to the practice').fill('For the holidays');
  await press(page, `Order ${names.length} medicines`);
  await expect
    .poll(() => outcome(page).innerText())
    .toContain('The practice has received your order. You can check its status below.');
  expect(await boxes.count()).toBe(0);
  expect(await orders.count()).toBe(before + 1);
  const [newest = ''] = await orders.allInnerTexts();
  for (const name of names) expect(newest).toContain(`${name}: waiting for the practice`);
  expect(await page.getByText('No medicines can be ordered online at the moment.').count()).toBe(1);

  await orders
    .first()
    .getByRole('button', { name: /^Cancel/ })
    .click();
  await press(page, 'Keep this order');
  await orders
    .first()
    .getByRole('button', { name: /^Cancel/ })
    .click();
  await press(page, 'Yes, cancel this order');
  await expect
    .poll(() => outcome(page).innerText())
    .toContain('Medicines that were still waiting are cancelled. The status of each medicine is shown below.');
  const [cancelled = ''] = await orders.allInnerTexts();
  for (const name of names) expect(cancelled).toContain(`${name}: cancelled`);
  expect(await boxes.count()).toBe(names.length);
  expect(home.consoleErrors).toEqual([]);
});

test('the page shows why each medicine cannot be ordered', async () => {
  home = await openHome(running, 'nothing-yet', 'medicines');
  const shown = 'The practice does not show any medicines online. This does not mean there are none.';
  expect(await home.page.getByText(shown).count()).toBe(1);
  await home.page.close();
  home = await openHome(running, 'parent', 'medicines');
  const notOrderableReason = async (name: string) =>
    home.page.locator('.cards > li', { hasText: name }).first().locator('.not-available').innerText();
  expect(await notOrderableReason('Biscuit replacement therapy')).toBe(
    'This is issued automatically. You do not need to order it.',
  );
  expect(await notOrderableReason('Haystack compound ointment')).toBe(
    'This was prescribed once. Ask the practice if you need it again.',
  );
  expect(await notOrderableReason('Doorbellin 1.10mg tablets')).toBe(
    'The practice does not allow this to be ordered online at the moment.',
  );
  expect(await notOrderableReason('Marmaladol 10mg tablets')).toMatch(
    /^Ordered on \d+ \w+ \d{4}\. The practice has not dealt with this order yet\.$/,
  );
});

test('the page reports that cancelling an order needs version 2.1, before and after the button is pressed', async () => {
  home = await openHome(running, 'version-2-0', 'medicines');
  const message =
    'Cancelling an order is not available yet. Greenbank Medical Centre needs a newer version of its system.\n\nYou do not need to do anything. If you need this sooner, call Greenbank Medical Centre on 01632 960006.';
  expect(await home.page.locator('.unavailable').innerText()).toBe(message);
  expect(await home.page.getByRole('button', { name: /^Cancel/ }).count()).toBe(0);
  const setVersion = (value: string) =>
    changeSimulator(running, { kind: 'practice', odsCode: 'X99907', path: 'version', value });
  await setVersion('2.1.0.0');
  await openView(home.page, 'Messages');
  await openView(home.page, 'Medicines');
  await home.page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .waitFor();
  await setVersion('2.0.0.0');
  await press(home.page, /^Cancel/);
  await press(home.page, 'Yes, cancel this order');
  await expect.poll(() => outcome(home.page).innerText()).toContain(message);
});
