import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Watched } from './startBrowser.ts';
import {
  change,
  openHome,
  plan,
  settled,
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

const cards = (page: Page, name = 'Appointments ahead') =>
  page.getByRole('list', { name, exact: true }).locator('> li');
const told = (page: Page) => page.locator('main [role=status]').first();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Goes on until a day has free slots: a practice is closed at weekends, and today's may begin any minute. */
async function showSlots(page: Page, kind = 'IN_PERSON'): Promise<void> {
  await press(page, 'Book an appointment');
  await page.getByLabel('Kind').selectOption(kind);
  for (let days = 0; days < 5; days++) {
    await press(page, 'The day after');
    await settled(page);
    if ((await page.locator('.slots li').count()) > 0) return;
  }
}

test('somebody books with the reason that the practice wants, sees it, and cancels it', async () => {
  home = await openHome(running, 'reason-mandatory');
  const { page } = home;
  const before = await cards(page).count();
  await showSlots(page);
  expect(await page.locator('.practice-says').innerText()).toBe(
    'The practice says: Call us on the day if it cannot wait & you feel worse. Birchfield Health Centre',
  );
  await page.getByLabel('With').selectOption({ index: 1 });
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  const chosen = /^(.*?[ap]m)/.exec(await page.locator('#chosen').innerText())?.[1] ?? '';
  expect(await page.evaluate('document.activeElement.id')).toBe('chosen');

  await press(page, 'Book it');
  expect(await page.evaluate("document.activeElement.matches('textarea:invalid')")).toBe(true);
  await page.getByLabel('Why do you want to be seen?').fill('Elbow of the umbrella');
  await press(page, 'Book it');
  await expect.poll(() => told(page).innerText()).toBe(`The appointment is booked: ${chosen}.`);
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('status');
  expect(await cards(page).count()).toBe(before + 1);
  const booked = cards(page).filter({ hasText: chosen });
  expect(await booked.innerText()).toContain('Your reason: Elbow of the umbrella');

  await booked.getByRole('button', { name: `Cancel the appointment on ${chosen}` }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('why');
  await press(page, 'Keep it');
  expect(await cards(page).count()).toBe(before + 1);
  await booked.getByRole('button', { name: /^Cancel/ }).click();
  await page.getByLabel('Why do you cancel it? The practice reads this.').fill('I am well again');
  await press(page, 'Cancel the appointment');
  await expect.poll(() => told(page).innerText()).toBe('The appointment is cancelled.');
  expect(await cards(page).count()).toBe(before);
  expect(await booked.count()).toBe(0);
  expect(home.complaints).toEqual([]);
});

test('a telephone slot asks for the number, a practice that wants no reason does not ask for one', async () => {
  home = await openHome(running, 'no-nhs-number');
  const { page } = home;
  await showSlots(page, 'TELEPHONE');
  await press(page, /By telephone/);
  await page.getByLabel('The number to ring you on').fill('07700 900321');
  await press(page, 'Book it');
  await expect.poll(() => told(page).innerText()).toMatch(/^The appointment is booked: /);
  expect(await cards(page).filter({ hasText: 'You will be rung on 07700 900321.' }).count()).toBe(1);

  await page.close();
  home = await openHome(running, 'reason-not-requested');
  await showSlots(home.page);
  await press(home.page, /^\d+:\d\d[ap]m At the practice/);
  expect(await home.page.locator('textarea').count()).toBe(0);
  await press(home.page, 'Book it');
  await expect.poll(() => told(home.page).innerText()).toMatch(/^The appointment is booked: /);
});

test('a slot that somebody else has taken is told, and another can be chosen', async () => {
  home = await openHome(running, 'parent');
  const other = await openHome(running, 'change-pending');
  for (const page of [home.page, other.page]) {
    await showSlots(page);
    await press(page, /^\d+:\d\d[ap]m At the practice/);
  }
  await press(other.page, 'Book it');
  await expect.poll(() => told(other.page).innerText()).toMatch(/^The appointment is booked: /);
  await other.page.close();
  await press(home.page, 'Book it');
  await expect.poll(() => told(home.page).innerText()).toMatch(/^.+ Choose another\.$/);
  await settled(home.page);
  expect(await home.page.locator('.slots li').count()).toBeGreaterThan(0);
});

test('who has booked as many as the practice allows is told so', async () => {
  home = await openHome(running, 'at-the-limit');
  const { page } = home;
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await press(page, 'Book it');
  await expect
    .poll(() => told(page).innerText())
    .toBe('The patient already has the maximum number of upcoming appointments. It allows 4.');
  expect(await cards(page).count()).toBe(4);
});

test('where the answer to a booking is lost, that is what is said, and nothing is sent again', async () => {
  home = await openHome(running, 'essentials-only');
  const { page, asked } = home;
  const before = await cards(page).count();
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await plan(running, 'lostAfter', 'BookAppointment', 1);
  await plan(running, 'proxyError', 'GetPatientAppointments');
  await press(page, 'Book it');
  await expect
    .poll(() => told(page).innerText(), { timeout: 20_000 })
    .toContain(
      'Look at the appointments below before you do anything else. If it is not there, ring the practice on 01632 960009 and do not do it again: it may still arrive.',
    );
  expect(await page.getByText('The appointments could not be read.').count()).toBe(1);
  expect(await page.getByText('No appointment is booked.').count()).toBe(0);
  await change(running, { kind: 'clearFaults' });
  await press(page, 'Try again');
  await expect.poll(() => cards(page).count()).toBe(before + 1);
  expect(asked.filter(({ operationName }) => operationName === 'BookAppointment')).toHaveLength(1);
});

test('a booking whose answer never reaches the page is not known, and not said to have failed', async () => {
  home = await openHome(running, 'some-sections');
  const { page } = home;
  await showSlots(page);
  await press(page, /^\d+:\d\d[ap]m At the practice/);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation') === true ? route.abort() : route.continue(),
  );
  await press(page, 'Book it');
  await expect
    .poll(() => told(page).innerText())
    .toBe(
      'It is not known whether it was booked. Do not do it again before you have looked here, or asked the practice on 01632 960000.',
    );
});

test('several medicines are ordered at once, with a word to the practice, and withdrawn again', async () => {
  home = await openHome(running, 'reason-mandatory', 'medicines');
  const { page } = home;
  const boxes = page.getByRole('checkbox');
  const names = await page.locator('.tick').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  const orders = cards(page, 'Orders');
  const before = await orders.count();
  for (const box of await boxes.all()) await box.check();
  await press(page, `Order ${names.length} of them`);
  expect(await page.evaluate("document.activeElement.matches('textarea:invalid')")).toBe(true);
  await page.getByLabel('A word to the practice').fill('For the holidays');
  await press(page, `Order ${names.length} of them`);
  await expect
    .poll(() => told(page).innerText())
    .toBe('The practice has your order. What becomes of it is shown below.');
  expect(await boxes.count()).toBe(0);
  expect(await orders.count()).toBe(before + 1);
  const [newest = ''] = await orders.allInnerTexts();
  for (const name of names) expect(newest).toContain(`${name}: waits for the practice`);
  expect(await page.getByText('Nothing can be ordered online at the moment.').count()).toBe(1);

  await orders
    .first()
    .getByRole('button', { name: /^Withdraw/ })
    .click();
  await press(page, 'Keep it');
  await orders
    .first()
    .getByRole('button', { name: /^Withdraw/ })
    .click();
  await press(page, 'Yes, withdraw it');
  await expect
    .poll(() => told(page).innerText())
    .toBe('What still waited is withdrawn. Each medicine says how it stands.');
  const [withdrawn = ''] = await orders.allInnerTexts();
  for (const name of names) expect(withdrawn).toContain(`${name}: withdrawn`);
  expect(await boxes.count()).toBe(names.length);
  expect(home.complaints).toEqual([]);
});

test('why a medicine cannot be ordered is said of each', async () => {
  home = await openHome(running, 'nothing-yet', 'medicines');
  const shown = 'The practice shows no medicines online. That does not mean that there are none.';
  expect(await home.page.getByText(shown).count()).toBe(1);
  await home.page.close();
  home = await openHome(running, 'parent', 'medicines');
  const whyNot = async (name: string) =>
    home.page.locator('.cards > li', { hasText: name }).first().locator('.why-not').innerText();
  expect(await whyNot('Biscuit replacement therapy')).toBe('It comes by itself: you do not have to order it.');
  expect(await whyNot('Haystack compound ointment')).toBe('Prescribed once: to have it again, ask the practice.');
  expect(await whyNot('Doorbellin 1.10mg tablets')).toBe('The practice does not let it be ordered online now.');
  expect(await whyNot('Marmaladol 10mg tablets')).toMatch(
    /^Asked for on \d+ \w+ \d{4}, and it still waits for the practice\.$/,
  );
});

test('withdrawing needs version 2.1, whether that is known before or turns out when the button is pressed', async () => {
  home = await openHome(running, 'version-2-0', 'medicines');
  const words =
    'Withdrawing a request is not possible yet: Greenbank Medical Centre has still to be updated for it.\n\nThere is nothing that you need to do. Until then: Ring Greenbank Medical Centre on 01632 960006.';
  expect(await home.page.locator('.unavailable').innerText()).toBe(words);
  expect(await home.page.getByRole('button', { name: /^Withdraw/ }).count()).toBe(0);
  const version = (value: string) => change(running, { kind: 'practice', odsCode: 'X99907', path: 'version', value });
  await version('2.1.0.0');
  await turnTo(home.page, 'Messages');
  await turnTo(home.page, 'Medicines');
  await home.page
    .getByRole('button', { name: /^Withdraw/ })
    .first()
    .waitFor();
  await version('2.0.0.0');
  await press(home.page, /^Withdraw/);
  await press(home.page, 'Yes, withdraw it');
  await expect.poll(() => told(home.page).innerText()).toBe(words);
});
