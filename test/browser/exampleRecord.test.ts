import { expect, test } from 'vitest';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

const section = (title: string) => home.page.getByRole('region', { name: title, exact: true });

test('an empty record section says that nothing is shared, and never that there is nothing', async () => {
  home = await example.open('empty-record', 'record');
  for (const [title, noun] of [
    ['Allergies', 'allergies'],
    ['Conditions', 'problems'],
    ['Test results', 'test results'],
  ] as const) {
    expect(await section(title).innerText()).toBe(
      `${title}\n\nNothing is shared here.\n\nThe practice may have hidden some ${noun} from online access. If none are shown here, none have been shared. This does not mean that there are none.`,
    );
  }
  expect(await home.page.getByText('Nothing is shared here.').count()).toBe(7);
});

test('a long record section loads page by page, and keeps its entries when a page fails to load', async () => {
  home = await example.open('long-record', 'record');
  const results = section('Test results');
  const entries = results.locator('.entries > li');
  const more = results.getByRole('button', { name: 'Show more test results' });
  expect(await entries.count()).toBe(10);
  await more.click();
  await expect.poll(() => entries.count()).toBe(20);
  await home.page.route('**/graphql', (route) => route.abort());
  await more.click();
  await results.getByRole('alert').waitFor();
  expect(await results.getByRole('alert').innerText()).toContain('Sorry, we could not load more test results.');
  expect(await entries.count()).toBe(20);
  await home.page.unroute('**/graphql');
  await results.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => entries.count()).toBe(30);
  expect(new Set(await entries.allInnerTexts()).size).toBeGreaterThan(10);
});

test('test results keep all digits and the precision of dates, and mark abnormal values in words', async () => {
  home = await example.open('long-record', 'record');
  const text = await section('Test results').innerText();
  expect(text).toContain('98765432109876543210.0123456789 g/L');
  expect(text).toContain('1.10 %');
  home = await example.open('odd-record', 'record');
  expect(await section('Test results').innerText()).toContain(
    'marked as abnormal by the practice: Outside reference range',
  );
  const dates = await home.page.locator('.entries time').allInnerTexts();
  expect(dates.filter((date) => /^\d{4}$/.test(date)).length).toBeGreaterThan(0);
  expect(dates.filter((date) => /^[A-Z][a-z]+ \d{4}$/.test(date)).length).toBeGreaterThan(0);
  expect(await home.page.getByText('date not known').count()).toBeGreaterThan(0);
});

test('record sections that are not granted show the reason, and the others show their entries', async () => {
  home = await example.open('some-sections', 'record');
  expect(await home.page.locator('.unavailable').count()).toBe(4);
  expect(await section('Allergies').locator('.unavailable').count()).toBe(0);
  expect(await section('Test results').locator('.unavailable').count()).toBe(1);
});

test('each record section reports a failed load, and none says that nothing is shared', async () => {
  await example.injectFault('proxyError', 'GetMedicalRecordData');
  home = await example.open('free-text-withheld', 'record');
  expect(await home.page.getByRole('alert').count()).toBe(7);
  expect(await home.page.getByText('Nothing is shared here.').count()).toBe(0);
  await example.change({ kind: 'clearFaults' });
  await home.page.getByRole('button', { name: 'Try again' }).first().click();
  await expect.poll(() => home.page.getByRole('alert').count()).toBe(0);
  expect(await section('Allergies').innerText()).toContain('does not show free text from before 1 January 2018');
});
