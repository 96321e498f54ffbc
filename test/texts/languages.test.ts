import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, pickLanguage, type Languages } from '../../src/texts/languages.ts';
import { markTexts } from '../support/markTexts.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const two: Languages = [...languages, { tag: 'cy', texts: markTexts(languages[0].texts) }];

const document = `<p>a</p><img src="https://elsewhere.test/x.png" alt="chart"><del>5 mg</del>`;
const now = new Date('2026-05-12T08:00:00Z');
let stack: Stack;
beforeAll(async () => {
  const world = aWorld({
    practices: [aPractice({ maxAppointments: 1, slots: [{ start: '2026-05-19T09:00:00' }] })],
    patients: [
      aPatient({
        medicalRecord: { Documents: [{ content: { kind: 'html', html: document } }] },
        appointments: [{ start: '2026-05-25T09:00:00' }],
      }),
      aPatient({ granted: { AppointmentsEnabled: false } }),
    ],
  });
  stack = await startStack({ languages: two, world, now });
});
afterAll(() => stack.stop());

async function send(query: string, accepted: string, variables: object = {}, as = 'patient-1') {
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': accepted,
      authorization: `Bearer ${await stack.tokenFor(as)}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { headers: response.headers, body: await response.text() };
}

test.each([
  [undefined, 'en-GB'],
  ['', 'en-GB'],
  ['en', 'en-GB'],
  ['*', 'en-GB'],
  ['cy', 'cy'],
  ['CY', 'cy'],
  ['cy-GB', 'cy'],
  ['fr, cy;q=0.5', 'cy'],
  ['en;q=0.2, cy;q=0.8', 'cy'],
  ['cy;q=0', 'en-GB'],
  ['en-GB;q=0, *', 'cy'],
  ['fr', 'en-GB'],
  ['en-US, cy;q=0.5', 'en-GB'],
  ['fr-CA, cy-GB, en', 'cy'],
  ['cy-Arab, en-GB;q=0.5', 'en-GB'],
  ['en-US;q=0.1, *;q=0.5, en-GB;q=0', 'cy'],
  ['not_a_tag, cy', 'cy'],
  ['x-private, 1-2, cy', 'cy'],
  [';;q=,,-', 'en-GB'],
  [`cy,${'x,'.repeat(1_000)}`, 'en-GB'],
])('pickLanguage for the header %j picks %s', (header, tag) => {
  expect(pickLanguage(header, two).tag).toBe(tag);
});

test.each([
  ['en-US, en-GB;q=0.9', 'en-US'],
  ['en-GB, en-US;q=0.9', 'en-GB'],
  ['en-AU', 'en-GB'],
  ['en-AU, en-US;q=0.1', 'en-US'],
  ['zh-TW', 'en-GB'],
  ['zh-SG', 'zh-Hans'],
  ['EN-us', 'en-US'],
])('pickLanguage for the header %j picks %s among regions and scripts', (header, tag) => {
  const tags = ['en-US', 'zh-Hans'].map((one) => ({ tag: one, texts: languages[0].texts }));
  expect(pickLanguage(header, [...languages, ...tags]).tag).toBe(tag);
});

test.each([
  ['cy-GB', 'cy', '[hiddenEntriesNotice allergies]'],
  ['de, fr;q=0.9, cy;q=0.1', 'cy', '[hiddenEntriesNotice allergies]'],
  ['cy;q=0.3, en;q=0.7', 'en-GB', languages[0].texts.hiddenEntriesNotice('allergies')],
  ['fr', 'en-GB', languages[0].texts.hiddenEntriesNotice('allergies')],
  ['', 'en-GB', languages[0].texts.hiddenEntriesNotice('allergies')],
])('a response to Accept-Language %j has texts in %s', async (accepted, tag, notice) => {
  const { headers, body } = await send(
    '{ gpOnlineUser { patients { medicalRecord { ... on MedicalRecord { allergies { ... on GpRecordAllergies { hiddenEntriesNotice } } } } } } }',
    accepted,
  );
  expect(headers.get('content-language')).toBe(tag);
  expect(headers.get('vary')).toBe('accept-language');
  expect(body).toContain(`"hiddenEntriesNotice":${JSON.stringify(notice)}`);
});

test('each of two requests at once has the texts of its own language', async () => {
  const query = '{ gpOnlineUser { patients { appointments { ... on GpServiceProblem { message } } } } }';
  const [welsh, english] = await Promise.all([send(query, 'cy', {}, 'patient-2'), send(query, 'en', {}, 'patient-2')]);
  expect(welsh.body).toContain('"message":"[SERVICE_NOT_GRANTED]"');
  expect(english.body).toContain('"message":"The practice has not granted appointments to this account.');
});

test('a document has the added words of the language in its HTML and in its text', async () => {
  const { body } = await send(
    `{ gpOnlineUser { patients { medicalRecord { ... on MedicalRecord { documents { ... on GpRecordDocuments { entries {
      edges { node { content { ... on GpClinicalDocumentContent { html text } } } } } } } } } } } }`,
    'cy',
  );
  expect(body).toContain(String.raw`<img alt=\"[imageNotShown]: chart\" />`);
  expect(body).toContain('[[imageNotShown]: chart]');
  expect(body).toContain('[[struckOut]: 5 mg]');
});

test('an outcome that is returned again for its idempotency key has the language of the second request', async () => {
  const book = `mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) {
    ... on GpServiceProblem { message } } }`;
  const slots = await send(
    `{ gpOnlineUser { patients { bookableSlots(from: "2026-05-12", to: "2026-05-31") {
      ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`,
    'cy',
  );
  const [, slotId = ''] = /"id":"([^"]+)"/.exec(slots.body) ?? [];
  const first = await send(book, 'cy', { input: { slotId, idempotencyKey: 'one' } });
  const second = await send(book, 'en', { input: { slotId, idempotencyKey: 'one' } });
  expect(first.body).toContain('"message":"[APPOINTMENT_LIMIT_REACHED]"');
  expect(second.body).toContain('"message":"The patient already has the maximum number of upcoming appointments: 1."');
  expect(stack.calls().filter((call) => call === 'BookAppointment')).toHaveLength(1);
});
