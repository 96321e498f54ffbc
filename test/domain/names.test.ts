import { describe, expect, test } from 'vitest';
import { isSameName } from '../../src/domain/isSameName.ts';
import { nameSpellings } from '../../src/domain/nameSpellings.ts';

describe('isSameName', () => {
  const apostrophes = [...'’‘‛ʼʻʹʽ′´`＇ꞌ'];
  test.each(apostrophes)("O%sNeill is O'Neill", (apostrophe) => {
    expect(isSameName(`O${apostrophe}Neill`, "O'Neill")).toBe(true);
  });

  test.each([...'‐‑‒–—―−﹘﹣－'])('Smith%sJones is Smith-Jones', (hyphen) => {
    expect(isSameName(`Smith${hyphen}Jones`, 'Smith-Jones')).toBe(true);
  });

  test.each([
    ["O'Neill", "O' Neill"],
    ["O'Neill", 'O ’ Neill'],
    ['Smith-Jones', 'Smith - Jones'],
    ['Smith Jones', 'Smith\u00a0\u2003Jones'],
    ['Strauß', 'STRAUẞ'],
    ['Strauß', 'Strauss'],
    ['Siân', 'SIA\u0302N'],
    ['Llŷr', 'LLY\u0302R'],
    ['Ní Dhomhnaill', 'NI\u0301 DHOMHNAILL'],
    ['Işık', 'IŞIK'],
    ['İbrahim', 'İBRAHİM'],
    ['İbrahim', 'ibrahim'],
    ['ﬁona', 'Fiona'],
    ['ŉeill', "'neill"],
    ['Ødegård', 'ØDEGA\u030aRD'],
  ])('%s is %s', (one, other) => expect(isSameName(one, other)).toBe(true));

  test.each([
    ['Jose', 'José'],
    ['ONeill', 'Neill'],
    ['Smith Jones', 'Smith-Jones'],
    ['Mac Donald', 'MacDonald'],
    ["Jones'", 'Jones'],
    ['', ' \u200b'],
  ])('%s is not %s', (one, other) => expect(isSameName(one, other)).toBe(false));
});

test.each<[string, readonly string[], readonly string[]]>([
  ['O’Neill', [], ["O'Neill", 'O’Neill']],
  ['Smith – Jones', [], ['Smith-Jones', 'Smith – Jones']],
  ['smith – jones', ['Ann Smith-Jones'], ['Smith-Jones', 'smith-jones', 'smith – jones']],
  ['Işık', ['Ali IŞIK'], ['IŞIK', 'Işık']],
  ['Byron', [], ['Byron']],
])('nameSpellings tries %s, known as %j, as %j', (typed, known, spellings) => {
  expect(nameSpellings(typed, known)).toEqual(spellings);
});
