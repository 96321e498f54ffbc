import { expect, test } from 'vitest';
import { openView, signIn, waitUntilLoaded } from './startExample.ts';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

test('a signed-out person sees only the signed-out page, and can sign in again', async () => {
  home = await example.open('parent');
  const { page } = home;
  await page.route('**/graphql', (route) => {
    const { authorization: _, ...headers } = route.request().headers();
    return route.continue({ headers });
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Medicines' }).click();
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await expect.poll(() => page.title()).toBe('You are signed out – My GP practice');
  expect(await page.locator('main').innerText()).toBe(
    'You are signed out\n\nSign in again to continue.\n\nSign in again',
  );
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marigold Teapot' }).waitFor();
});

test('the page shows nothing of the previous person after a new sign-in, not even a late response', async () => {
  home = await example.open('parent');
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
  home = await example.open('parent');
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

test('a parent switches between patients, and each patient has their own page', async () => {
  home = await example.open('parent', 'medicines');
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
