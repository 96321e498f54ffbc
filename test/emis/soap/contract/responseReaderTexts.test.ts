import { expect, test } from 'vitest';
import { isIncomplete } from '../../../../src/emis/soap/contract/incompleteValues.ts';
import { read, readResponse } from '../../../support/soapFixtures.ts';
import { demographics, readObservation } from './responses.ts';

test('the reader keeps a text unchanged across comments, CDATA, references and XML line ends', async () => {
  const response = await readResponse(
    'GetDemographics',
    demographics(
      '<CallingName>  a<!-- x -->b<![CDATA[ <c>&amp;\r\n]]]]>&lt;&#x1F600;&#13;\r\n\rd\u00A0 </CallingName>',
    ),
  );
  expect(response.CallingName).toBe('  ab <c>&amp;\n]]<\u{1F600}\r\n\nd\u00A0 ');
});

test('the reader keeps a text that is only white space', async () => {
  expect((await readResponse('GetDemographics', demographics('<CallingName> </CallingName>'))).CallingName).toBe(' ');
});

test.each([
  ['a&#x1F;b', 'ab'],
  ['&#xB;a&#11;', 'a'],
  ['a&#0;', 'a'],
])('the reader leaves out the control characters of %s and marks what contains it', async (text, value) => {
  const allergy = await readObservation(`<Range><MinimumText>${text}</MinimumText></Range><Term>b</Term>`);
  expect(allergy?.Range?.MinimumText).toBe(value);
  expect([isIncomplete(allergy?.Range), isIncomplete(allergy)]).toEqual([true, true]);
});

test('the reader marks an object whose text consisted of control characters', async () => {
  const allergy = await readObservation('<Term>&#x1F;</Term><Range><Minimum>1</Minimum></Range>');
  expect(allergy?.Term).toBeUndefined();
  expect([isIncomplete(allergy?.Range), isIncomplete(allergy)]).toEqual([false, true]);
  expect(isIncomplete(await readObservation('<New>&#x1F;</New>'))).toBe(false);
});

test('the reader accepts 64 levels of nesting and a response of 16 MiB', async () => {
  const deep = `${'<a>'.repeat(64)}${'</a>'.repeat(64)}`;
  expect((await readResponse('GetDemographics', demographics(deep))).FirstName).toBe('Ada');
  const long = 'ä'.repeat(8 * 1024 * 1024);
  const response = await readResponse('GetDemographics', demographics(`<CallingName>${long}</CallingName>`));
  expect(response.CallingName === long).toBe(true);
});

const longTexts: readonly (readonly [string, string, string])[] = [
  ['plain text', 'x'.repeat(15_000_000), 'x'.repeat(15_000_000)],
  ['references', '&amp;'.repeat(3_000_000), '&'.repeat(3_000_000)],
  ['a CDATA section', `<![CDATA[${'x'.repeat(15_000_000)}]]>`, 'x'.repeat(15_000_000)],
  ['a comment', `x<!--${'x'.repeat(15_000_000)}-->`, 'x'],
  ['line ends', '\r\n'.repeat(7_000_000), '\n'.repeat(7_000_000)],
];

test.each(longTexts)('the reader shares the event loop within one text of 15 MB of %s', async (_name, xml, value) => {
  let turns = 0;
  const count = (): void => {
    turns += 1;
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  const response = await readResponse('GetDemographics', demographics(`<CallingName>${xml}</CallingName>`));
  clearImmediate(immediate);
  expect(response.CallingName === value).toBe(true);
  expect(turns).toBeGreaterThan(2);
});

test('the reader yields to the event loop during a long response', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await read('GetDemographics', demographics('<a/>'.repeat(2_000_000)));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});
