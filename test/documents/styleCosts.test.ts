import { expect, test } from 'vitest';
import { sanitiseDocument as sanitiseInLanguage } from '../../src/documents/sanitiseDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';
import { cpuTimeMs } from '../support/cpuTimeMs.ts';

const sanitiseDocument = (markup: string) => sanitiseInLanguage(markup, enGB.documentLabels);

test.each([
  ['20,000 property names', 'margin:'.repeat(20_000) + '1.'.repeat(20_000)],
  ['10,000 margins', 'margin: 1.1.1.1 '.repeat(10_000)],
  ['10,000 positions', 'position: relative '.repeat(10_000)],
  ['100,000 unclosed comments', '/*'.repeat(100_000)],
])('sanitiseDocument spends less than two seconds of processor time on a style with %s', async (_name, style) => {
  const spentMs = await cpuTimeMs(() => {
    expect(sanitiseDocument(`<span style="${style}">x</span>`).text).toBe('x');
  });
  expect(spentMs).toBeLessThan(2_000);
});

test.each([
  ['no brace', 'a'.repeat(100_000)],
  ['comments that do not end', '/*'.repeat(50_000)],
  ['comments', '/**/'.repeat(50_000)],
  ['beginnings of comments of HTML', '<!-'.repeat(50_000)],
  ['at-rules without an end', '@import'.repeat(20_000)],
  ['spaces between two elements', `a${' '.repeat(100_000)}b { color: red }`],
  ['a size of many digits', `p { font: ${'1'.repeat(100_000)} }`],
  ['a size of many words', `p { font: ${'large'.repeat(20_000)} }`],
  ['colours that do not end', `p { background: ${'rgba('.repeat(20_000)} }`],
  ['fonts with many computed sizes', `p { font: ${')/'.repeat(40_000)} }`],
])('sanitiseDocument spends less than two seconds of processor time on a style sheet with %s', async (_name, css) => {
  const spentMs = await cpuTimeMs(() => {
    expect(sanitiseDocument(`<style>${css}</style><p>x</p>`).text).toBe('x');
  });
  expect(spentMs).toBeLessThan(2_000);
});
