import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, pickLanguage, type Languages } from '../../src/texts/languages.ts';
import type { Texts } from '../../src/texts/Texts.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const pseudo: Texts = {
  problems: Object.fromEntries(
    Object.keys(languages[0].texts.problems).map((code) => [code, `[${code}]`]),
  ) as unknown as Texts['problems'],
  hiddenEntriesNotice: (section) => `[hidden ${section}]`,
};
const two: Languages = [...languages, { tag: 'cy', texts: pseudo }];

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
  ['cy-GB', 'cy', '[hidden allergies]'],
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

test('every problem of a document has its message in the catalogue', async () => {
  const { data } = await stack.query('{ codes: __type(name: "GpProblemCode") { enumValues { name } } }');
  const { enumValues } = (data as { codes: { enumValues: { name: string }[] } }).codes;
  const codes = enumValues.map(({ name }) => name).filter((name) => name.startsWith('CLINICAL_DOCUMENT_'));
  expect(codes.toSorted()).toEqual(Object.keys(languages[0].texts.problems).toSorted());
});
