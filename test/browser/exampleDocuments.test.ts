import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { useExample, type HomePage } from './useExample.ts';

const example = useExample();
let home: HomePage;

const section = (title: string) => home.page.getByRole('region', { name: title, exact: true });

async function openDocument(name: string): Promise<Locator> {
  const documents = section('Documents');
  const more = documents.getByRole('button', { name: 'Show more documents' });
  if ((await more.count()) > 0) await more.click();
  await expect.poll(() => documents.locator('.entries > li').count()).toBe(20);
  const entry = documents.locator('.entries > li').filter({ has: home.page.getByText(name, { exact: true }) });
  await entry
    .first()
    .getByRole('button', { name: `Read ${name}` })
    .click();
  await expect.poll(() => entry.locator('.loading').count(), { timeout: 20_000 }).toBe(0);
  return entry.first();
}

test('a document is shown in a sandboxed frame and as plain text', async () => {
  home = await example.open('documents', 'record');
  const entry = await openDocument('A letter');
  const frame = entry.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  expect(await frame.getAttribute('src')).toBeNull();
  const inside = entry.frameLocator('iframe');
  expect(await inside.getByRole('heading').innerText()).toBe('Dear Odette,');
  expect(await inside.locator('p').innerText()).toContain('1.10 mm at 36.60');
  expect(await findViolations(home.page)).toEqual([]);
  await entry.getByRole('button', { name: 'Show as plain text' }).click();
  expect(await entry.locator('iframe').count()).toBe(0);
  expect(await entry.locator('pre').innerText()).toContain('Hop test');
  expect(await findViolations(home.page)).toEqual([]);
  expect(home.consoleErrors).toEqual([]);
});

test('an unsanitised document in the frame cannot run scripts, send requests or navigate', async () => {
  home = await example.open('documents', 'record');
  const { page } = home;
  const hostile = `<h1>Still here</h1><script>parent.document.title='run'; document.body.textContent='run'</script>
    <img src="x" onerror="document.body.textContent='run'"><img src="http://elsewhere.example.test/x.png">
    <link rel="stylesheet" href="http://elsewhere.example.test/x.css">
    <iframe src="http://elsewhere.example.test/"></iframe>
    <a id="leave" target="_top" href="http://elsewhere.example.test/">Leave</a>
    <form id="form" action="http://elsewhere.example.test/"><button id="send">Send</button></form>`;
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    if (!text.includes('GpClinicalDocumentContent')) return route.fulfill({ response });
    const body = JSON.parse(text) as {
      data: { gpPatient: { medicalRecord: { document: { content: { html: string } } } } };
    };
    body.data.gpPatient.medicalRecord.document.content.html = hostile;
    return route.fulfill({ response, json: body });
  });
  const entry = await openDocument('A letter');
  const inside = entry.frameLocator('iframe').first();
  expect(await inside.getByRole('heading').innerText()).toBe('Still here');
  const address = page.url();
  await inside.locator('#leave').click();
  await inside.locator('#send').click();
  await expect
    .poll(() => home.consoleErrors.filter((one) => one.includes('sandboxed')).length)
    .toBeGreaterThanOrEqual(3);
  expect(home.consoleErrors.some((one) => one.startsWith('Blocked script execution in'))).toBe(true);
  expect(await page.title()).toBe('Health record – Odette Envelope – My GP practice');
  expect(page.url()).toBe(address);
  expect(await inside.getByRole('heading').innerText()).toBe('Still here');
});

test('a notice above a document reports removed content and a guessed character set', async () => {
  home = await example.open('documents', 'record');
  const entry = await openDocument('Things that a browser must not run or fetch');
  expect(await entry.locator('.notice').innerText()).toBe(
    'Some of this document is not shown here, or does not look as it should. The practice has the complete document.',
  );
  expect(await entry.frameLocator('iframe').locator('script, form, a').count()).toBe(0);
  const guessed = await openDocument('windows-1252 that says nothing');
  expect(await guessed.locator('.notice').innerText()).toBe(
    'Some characters, such as £ or letters with accents, may be wrong.',
  );
});

test('the page shows why a document cannot be shown', async () => {
  home = await example.open('documents', 'record');
  const alerts: Record<string, string> = {};
  for (const name of [
    'Nothing in it',
    'Listed but gone',
    'Broken: gzip cut short',
    'Broken: checksum wrong',
    'Broken: not gzip',
    'A bomb of 32 MB',
  ]) {
    const entry = await openDocument(name);
    expect(await entry.locator('iframe').count()).toBe(0);
    alerts[name] = await entry.getByRole('alert').innerText();
  }
  expect(alerts).toEqual({
    'Nothing in it': 'This document was sent without content. Ask the practice for a copy.',
    'Listed but gone': 'The practice does not make this document available online. Ask the practice for a copy.',
    'Broken: gzip cut short':
      'The practice sent only part of this document, so it is not shown. Ask the practice for a copy.',
    'Broken: checksum wrong': 'This document is damaged and cannot be shown. Ask the practice for a copy.',
    'Broken: not gzip': 'This document was sent in a form that cannot be read. Ask the practice for a copy.',
    'A bomb of 32 MB': 'This document is too large to show. Ask the practice for a copy.',
  });
  const unavailable = section('Documents').locator('.entries > li', { hasText: 'Not available' });
  expect(await unavailable.getByRole('button').count()).toBe(0);
  expect(await unavailable.locator('.not-available').innerText()).toBe(
    'The practice does not make this document available online.',
  );
  const broken = await openDocument('Broken: not base64');
  expect(await broken.getByRole('alert').innerText()).toMatch(/^Sorry, we could not load the document\./);
});
