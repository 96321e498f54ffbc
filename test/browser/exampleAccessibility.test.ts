import { expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { openView, signIn, waitUntilLoaded } from './startExample.ts';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

test('every view has no accessibility violations and no horizontal scrolling, on desktop and phone widths', async () => {
  home = await example.open('parent');
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
