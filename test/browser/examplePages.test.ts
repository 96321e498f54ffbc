import { expect, test } from 'vitest';
import { openView, signIn, waitUntilLoaded } from './startExample.ts';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

/** What tells a user whose page and which page it is. */
async function identify({ page }: HomePage) {
  return {
    title: await page.title(),
    headings: await page.locator('h1, h2').allInnerTexts(),
    person: await page.getByLabel('Signed in as').inputValue(),
    patient: await page.getByLabel('Show services for').locator('option:checked').allInnerTexts(),
  };
}

const dotsMedicines = {
  title: 'Medicines – Dot Teapot – My GP practice',
  headings: ['Dot Teapot', 'Medicines'],
  person: 'parent',
  patient: ['Dot Teapot'],
};
const dotsMessages = {
  ...dotsMedicines,
  title: 'Messages – Dot Teapot – My GP practice',
  headings: ['Dot Teapot', 'Messages'],
};

async function showDot(view?: string): Promise<void> {
  home = await example.open('parent', view);
  await home.page.getByLabel('Show services for').selectOption({ label: 'Dot Teapot' });
  await home.page.getByRole('heading', { level: 1, name: 'Dot Teapot' }).waitFor();
  await waitUntilLoaded(home.page);
}

test('a reload on a child’s page shows the child in the same view', async () => {
  await showDot('medicines');
  expect(await identify(home)).toEqual(dotsMedicines);
  await home.page.reload();
  await expect.poll(() => identify(home), { timeout: 15_000 }).toEqual(dotsMedicines);
  await openView(home.page, 'Messages');
  await home.page.reload();
  await expect.poll(() => identify(home), { timeout: 15_000 }).toEqual(dotsMessages);
  await waitUntilLoaded(home.page);
  expect(home.consoleErrors).toEqual([]);
});

test('Back and Forward show the pages of the child and of the parent', async () => {
  await showDot('medicines');
  await openView(home.page, 'Messages');
  const parentsMedicines = {
    title: 'Medicines – Marigold Teapot – My GP practice',
    headings: ['Marigold Teapot', 'Medicines'],
    person: 'parent',
    patient: ['Marigold Teapot'],
  };
  for (const [direction, expected] of [
    ['goBack', dotsMedicines],
    ['goBack', parentsMedicines],
    ['goForward', dotsMedicines],
    ['goForward', dotsMessages],
  ] as const) {
    await home.page[direction]();
    await expect.poll(() => identify(home), { timeout: 15_000 }).toEqual(expected);
    await waitUntilLoaded(home.page);
  }
});

test('another person’s page shows nothing of the child in the address, also after a reload', async () => {
  await showDot();
  const { searchParams } = new URL(home.page.url());
  const patient = searchParams.get('patient') ?? '';
  expect(patient).not.toBe('');
  await signIn(home.page, 'restricted');
  expect(home.page.url()).not.toContain('patient=');
  const before = await identify(home);
  expect(before.headings).not.toContain('Dot Teapot');
  // A link from somebody else: this person has no such patient.
  await home.page.goto(`${example.homeUrl()}/?person=restricted&patient=${encodeURIComponent(patient)}#appointments`);
  await expect.poll(() => identify(home), { timeout: 15_000 }).toEqual(before);
  await home.page.reload();
  await expect.poll(() => identify(home), { timeout: 15_000 }).toEqual(before);
});

test('every page has one title, which names its view and its patient', async () => {
  home = await example.open('parent');
  const { page } = home;
  const titles: string[] = [];
  for (const view of ['Appointments', 'Medicines', 'Health record', 'Messages', 'Find a practice']) {
    await openView(page, view);
    await expect.poll(() => page.title()).toBe(`${view} – Marigold Teapot – My GP practice`);
    titles.push(await page.title());
  }
  await page.getByLabel('Show services for').selectOption({ label: 'Pip Teapot' });
  await expect.poll(() => page.title()).toBe('Find a practice – Pip Teapot – My GP practice');
  titles.push(await page.title());
  await page.getByLabel('Signed in as').selectOption('wilfred-postbox');
  await page.getByRole('heading', { name: 'No GP account yet' }).waitFor();
  await expect.poll(() => page.title()).toBe('No GP account yet – My GP practice');
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(titles.length);
});

test.each([
  ['Signing in', '**/explorer/token**', () => new Promise<void>(() => undefined)],
  ['Sorry, we could not sign you in', '**/explorer/token**', undefined],
  ['Your account', '**/graphql', undefined],
  ['The subgraph is not running', '**/explorer/people', undefined],
])('the page “%s” has this title and this heading', async (title, requests, hold) => {
  home = await example.open('parent');
  const { page } = home;
  await page.route(requests, (route) => hold?.() ?? route.abort());
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => page.title()).toBe(`${title} – My GP practice`);
  expect(await page.locator('h1').count()).toBe(1);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
