import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, pickLanguage, type Languages } from '../../src/texts/languages.ts';
import { markTexts } from '../support/markTexts.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const two: Languages = [...languages, { tag: 'cy', texts: markTexts(languages[0].texts) }];

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ languages: two });
});
afterAll(() => stack.stop());

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
  [';;q=,,-', 'en-GB'],
  [`cy,${'x,'.repeat(1_000)}`, 'en-GB'],
])('pickLanguage for the header %j picks %s', (header, tag) => {
  expect(pickLanguage(header, two).tag).toBe(tag);
});

test.each([
  ['cy-GB', 'cy', '[hiddenEntriesNotice allergies]'],
  ['fr', 'en-GB', languages[0].texts.hiddenEntriesNotice('allergies')],
])('a response to Accept-Language %s has texts in %s', async (accepted, tag, notice) => {
  const person = stack.simulator.world.people[0]?.subject ?? '';
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': accepted,
      authorization: `Bearer ${await stack.tokenFor(person)}`,
    },
    body: JSON.stringify({
      query:
        '{ gpOnlineUser { patients { medicalRecord { ... on MedicalRecord { allergies { ... on RecordAllergies { hiddenEntriesNotice } } } } } } }',
    }),
  });
  expect(response.headers.get('content-language')).toBe(tag);
  expect(response.headers.get('vary')).toBe('accept-language');
  expect(await response.text()).toContain(`"hiddenEntriesNotice":${JSON.stringify(notice)}`);
});
