import type { Locator, Page } from 'playwright-core';
import { waitUntilLoaded } from './startExample.ts';

/** The entries of a list of the page. */
export const cards = (page: Page, name = 'Upcoming appointments'): Locator =>
  page.getByRole('list', { name, exact: true }).locator('> li');

/** The outcome of the last change, which screen readers announce. */
export const outcome = (page: Page): Locator => page.locator('main [role=status]').first();

/** What the last change was about. */
export const aboutOf = (page: Page): Promise<string> => outcome(page).locator('.about').innerText();

/** The message of the last change. */
export const messageOf = (page: Page): Promise<string> => outcome(page).locator(':scope > div').innerText();

/** Presses the first button of that name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Opens the first day with free slots from tomorrow. A practice is closed at weekends, and today's slots may start soon. */
export async function showSlots(page: Page, kind = 'IN_PERSON'): Promise<void> {
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
