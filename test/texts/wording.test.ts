import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findWording } from '../support/findWording.ts';

const root = resolve(import.meta.dirname, '../..');

/** The wording outside the catalogues that no person reads as part of a response's data. */
const exceptions: readonly { readonly files: RegExp; readonly wording?: RegExp; readonly reason: string }[] = [
  {
    files:
      /^src\/(admin|emis|local|stores|telemetry|main|config|loadConfig|telemetryConfig|reportUpstream|storeConfig|productionRules|readUpstreamTls|Settings|subgraph)\b/,
    reason: 'is for operators: settings, logs, programs and the details of errors',
  },
  { files: /^src\/explorer\//, reason: 'is a page for developers' },
  { files: /^src\/(http\/|server\.ts)/, reason: 'is in errors[].message or an HTTP error, for developers' },
  { files: /^src\/(identity\/|graph\/(notSignedIn|scopes)\.ts)/, reason: 'refuses a token or is for operators' },
  {
    files:
      /^(src\/graph\/inputs\/|src\/domain\/(inputText|messageRules|calendarDate|odsCode)\.ts|resolvers\/scalars\.ts)/,
    reason: 'is in errors[].message of BAD_USER_INPUT, for developers',
  },
  {
    files: /^src\/loaders\/createFreeSlotsByPatient\.ts/,
    wording: /ranges/,
    reason: 'is in errors[].message of BAD_USER_INPUT, for developers',
  },
  {
    files: /^src\/graph\/(sliceLists|createLengthCheck)\.ts/,
    wording: /values|^The cost of the operation is/,
    reason: 'is in errors[].message of COST_LIMIT_EXCEEDED, for developers',
  },
  { files: /^src\/graph\/describeServices\.ts/, reason: 'is in the descriptions of the SDL' },
  { files: /^src\/ids\//, reason: 'separates the uses of one key' },
  {
    files: /^src\/documents\/(allowList|SafeElement|htmlElements|openElement|openContents)\.ts/,
    reason: 'lists elements of HTML',
  },
  { files: /^src\/documents\/parseMarkup\.ts/, wording: /eof-in/, reason: 'lists errors of the parser' },
  { files: /^src\/domain\/LimitError\.ts/, reason: 'is in errors[].message of a limit, for developers' },
  { files: /^src\/services\/limitWrites\.ts/, reason: 'is in errors[].message of a limit, for developers' },
  { files: /^src\/startTelemetry\.ts/, wording: /^Telemetry was/, reason: 'is in the log' },
  { files: /^src\/domain\/inputForms\.ts/, wording: /^ ext …$/, reason: 'is the written form of an extension' },
  { files: /^src\/domain\/AttemptLimiter\.ts/, wording: /^nhs number$/, reason: 'names a kind of attempt' },
];

const files = globSync(['src/**/*.ts', 'resolvers/*.ts'], { cwd: root }).filter(
  (file) => !file.startsWith('src/texts/'),
);
const found = files.flatMap((file) =>
  findWording(readFileSync(resolve(root, file), 'utf8')).map((wording) => ({ file, wording })),
);
const isExcepted = (one: (typeof found)[number], { files: paths, wording }: (typeof exceptions)[number]) =>
  paths.test(one.file) && (wording?.test(one.wording) ?? true);

test('no text for people is written outside the catalogues', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(found.filter((one) => !exceptions.some((exception) => isExcepted(one, exception)))).toEqual([]);
});

test.each(exceptions)('wording in $files exists, which $reason', (exception) => {
  expect(found.some((one) => isExcepted(one, exception))).toBe(true);
});

// cspell:ignore Rhowch feddygfa
test.each([
  [`return { kind: 'refused', message: 'Refused.' };`, 'Refused.'],
  ['const message = isLate ? `Wait.` : other;', 'Wait.'],
  [`const message = isLate ? other : ('Wait.' as const);`, 'Wait.'],
  [`const nextStep = { nextStep: 'Ring us' };`, 'Ring us'],
  [`const texts = { refused: 'The practice refused.' };`, 'The practice refused.'],
  ['return `Version ${version} is needed.`;', 'Version … is needed.'],
  ['return `${count} days`;', '… days'],
  [`append('[struck out: ');`, '[struck out: '],
  [`const rule = { label: 'appointments' };`, 'appointments'],
  [`const texts = new Map([['a', "Rhowch enw'r feddygfa"]]);`, "Rhowch enw'r feddygfa"],
])('findWording finds the text in %s', (source, text) => {
  expect(findWording(source)).toEqual([text]);
});

test.each([
  `const nextStep = 'CONTACT_PRACTICE';`,
  `const message = kind === 'refused' ? reason : other;`,
  `import x from 'some words here';`,
  `type Kind = 'two words';`,
  `throw new RangeError('Two words');`,
  `const path = \`/\${one}/two\`;`,
  `const message = texts.problems[code];`,
])('findWording finds no text in %s', (source) => {
  expect(findWording(source)).toEqual([]);
});
