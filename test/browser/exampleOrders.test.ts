import { expect, test } from 'vitest';
import { openView } from './startExample.ts';
import { useExample, type HomePage } from './useExample.ts';
import { cards, messageOf, press } from './homePage.ts';

const example = useExample();
let home: HomePage;

test('a patient orders several medicines with a message to the practice and cancels the order', async () => {
  home = await example.open('reason-mandatory', 'medicines');
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
    .poll(() => messageOf(page))
    .toBe('The practice has received your order. You can check its status below.');
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
    .poll(() => messageOf(page))
    .toBe('Medicines that were still waiting are cancelled. The status of each medicine is shown below.');
  const [cancelled = ''] = await orders.allInnerTexts();
  for (const name of names) expect(cancelled).toContain(`${name}: cancelled`);
  expect(await boxes.count()).toBe(names.length);
  expect(home.consoleErrors).toEqual([]);
});

test('the page shows why each medicine cannot be ordered', async () => {
  home = await example.open('nothing-yet', 'medicines');
  const shown = 'The practice does not show any medicines online. This does not mean there are none.';
  expect(await home.page.getByText(shown).count()).toBe(1);
  home = await example.open('parent', 'medicines');
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
  home = await example.open('version-2-0', 'medicines');
  const message =
    'Cancelling an order is not available yet. Greenbank Medical Centre needs a newer version of its system.\n\nYou do not need to do anything. If you need this sooner, call Greenbank Medical Centre on 01632 960006.';
  expect(await home.page.locator('.unavailable').innerText()).toBe(message);
  expect(await home.page.getByRole('button', { name: /^Cancel/ }).count()).toBe(0);
  const setVersion = (value: string) => example.change({ kind: 'practice', odsCode: 'X99907', path: 'version', value });
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
  await expect.poll(() => messageOf(home.page)).toBe(message);
});
