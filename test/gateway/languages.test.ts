import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { languages } from '../../src/texts/languages.ts';
import { markTexts } from '../support/markTexts.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
let federation: Federation;
beforeAll(async () => {
  stack = await startStack({ languages: [...languages, { tag: 'cy', texts: markTexts(languages[0].texts) }] });
  federation = await startFederation({ emisUrl: `${stack.url}/graphql` });
});
afterAll(async () => {
  await federation.stop();
  await stack.stop();
});

const query = `{ gpOnlineUser { patients { practice { openingHours } medicalRecord { ... on MedicalRecord { allergies {
  ... on GpRecordAllergies { hiddenEntriesNotice } } } } } } }`;

const english = languages[0].texts.hiddenEntriesNotice('allergies');
const marked = '[hiddenEntriesNotice allergies]';

/** Whether a gateway passes `Content-Language` on: docs/federation.md says so. */
const gateways = [
  ['hive', 'guild', true],
  ['apollo', 'apollo', true],
  ['grafbase', undefined, false],
] as const;
// The npm package contains the binary for this platform only.
const isSupported = (program: string) =>
  program !== 'grafbase' || `${process.platform} ${process.arch}` === 'linux x64';

describe.each(gateways.filter(([program]) => isSupported(program)))('%s', (program, composition, passesOn) => {
  let url: string;
  beforeAll(async () => {
    url = await federation.startGateway(program, composition ? await federation.compose(composition) : '');
  });

  test.each([
    ['cy', 'cy', marked],
    ['fr, cy-GB;q=0.8, en;q=0.5', 'cy', marked],
    ['en, cy;q=0.5', 'en-GB', english],
    ['fr', 'en-GB', english],
    [undefined, 'en-GB', english],
  ])(`${program} forwards Accept-Language %j, and the texts are in %s`, async (accepted, tag, notice) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await stack.tokenFor('parent')}`,
        ...(accepted && { 'accept-language': accepted }),
      },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    const found = JSON.stringify(data).match(/"hiddenEntriesNotice":"[^"]*"/g) ?? [];
    expect(new Set(found)).toEqual(new Set([`"hiddenEntriesNotice":${JSON.stringify(notice)}`]));
    expect(response.headers.get('content-language')).toBe(passesOn ? tag : null);
  });
});
