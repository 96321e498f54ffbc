import { describe, expect, test } from 'vitest';
import { sanitiseDocument as sanitiseInLanguage } from '../../src/documents/sanitiseDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';

const sanitise = (markup: string) => sanitiseInLanguage(markup, enGB.documentLabels);
const items = '<i>1</i><i>2 tablets</i>';
const within = (tag: string, style: string) => {
  const element = `<${tag} style="${style}">${items}</${tag}>`;
  if (tag === 'li') return `<ul>${element}</ul>`;
  return tag === 'dd' || tag === 'dt' ? `<dl>${element}</dl>` : element;
};
const tags =
  'div p span li dd dt h1 form fieldset label b a body center pre summary article legend figcaption font em ins del s ' +
  'sup q cite code blockquote address output o:p nav';
const displays = [
  'display:flex',
  'display:inline-flex',
  'display:grid',
  'display:inline-grid',
  'display:block flex',
  'display:flex;flex-direction:column',
  'display:grid;grid-template-columns:1fr 1fr',
  'display:-webkit-box',
  'display:-ms-flexbox',
];

describe.each(tags.split(' '))('the items of an element %s', (tag) => {
  test.each(displays)('stand apart with %s', (style) => {
    const { text, html } = sanitise(within(tag, style));
    expect(text).not.toContain('12');
    expect(text).toMatch(/1[\s\S]*2 tablets/);
    // The second reading is of what clients receive.
    expect(sanitise(html).text).not.toContain('12');
  });
});

test.each([
  ['<div style="display:flex"><i style="display:contents"><b>1</b><b>2 tablets</b></i></div>', '1\n2 tablets'],
  ['<div style="display:grid">1<i>2 tablets</i>3</div>', '1\n2 tablets\n3'],
  ['<div style="display:flex">1<i>2 tablets</i></div>', '1\t2 tablets'],
  ['<ul><li style="display:flex"><b>Dose</b><i>2</i></ul>', '-\nDose\t2'],
  ['<span style="border:1px solid">1</span><span>2 tablets</span>', '1 2 tablets'],
  ['<span style="border-right:1px solid red">1</span>2 tablets', '1 2 tablets'],
  ['<span style="border-inline-end:2px solid">1</span>2 tablets', '1 2 tablets'],
  ['<span style="border-style:solid;border-width:1px">1</span>2 tablets', '1 2 tablets'],
  ['<span style="outline:1px solid">1</span>2 tablets', '1 2 tablets'],
  ['<span style="padding:0 8px">1</span>2 tablets', '1 2 tablets'],
  ['<span style="margin-inline:9px">1</span>2 tablets', '1 2 tablets'],
  ['<span style="margin:1ch">1</span>2 tablets', '1 2 tablets'],
  ['<span style="padding-left:6px">1</span><span style="padding-left:6px">2 tablets</span>', '1 2 tablets'],
  // A reader sees one number.
  ['<span style="padding:9px 0">5</span>0 mg', '50 mg'],
  ['<span style="border-bottom:1px solid">5</span>0 mg', '50 mg'],
  ['<span style="border:0 none">5</span>0 mg', '50 mg'],
  ['<span style="padding:0 1px">5</span>0 mg', '50 mg'],
  ['<div style="display:table"><i>5</i><i>0 mg</i></div>', '50 mg'],
])('%s is read as %j', (markup, text) => {
  expect(sanitise(markup)).toMatchObject({ text, contentRemoved: false });
});

test.each([
  ['<img alt="5\u009610 mg" src="x">', '[Image not shown: 5–10 mg]'],
  ['<img alt="5&#150;10 mg" src="x">', '[Image not shown: 5–10 mg]'],
  ['<img alt="5\ue00010" src="x">', '[Image not shown: 5\ufffd10]'],
  ['<img alt="5&#1;10" src="x">', '[Image not shown: 5\ufffd10]'],
])('the alternative text of %j has the characters of other texts', (markup, text) => {
  expect(sanitise(markup).text).toBe(text);
});

test('text whose characters were wrongly converted before it was sent is shown as sent', () => {
  expect(sanitise('<p>Â£5 â€“ 10 mg Âµg</p>')).toMatchObject({ text: 'Â£5 â€“ 10 mg Âµg', contentRemoved: false });
});

describe('a direction', () => {
  const rtl = (line: string) => `\u2067${line}\u2069`;
  test.each([
    ['<p dir=rtl>5 mg</p>', rtl('5 mg')],
    ['<div dir=RTL><p>1</p><p>2</p></div>', `${rtl('1')}\n${rtl('2')}`],
    ['<ul dir=rtl><li>1<li>2</ul>', `${rtl('- 1')}\n${rtl('- 2')}`],
    ['<div dir=rtl><p>1</p><p dir=ltr>2</p></div>', `${rtl('1')}\n2`],
    ['<table dir=rtl><tr><td>A<td>1</table>', rtl('A\t1')],
    ['<table><tr><td dir=rtl>A<td>1</table>', `${rtl('A')}\t1`],
    ['<p>a <span dir=rtl>5 mg</span> b</p>', `a ${rtl('5 mg')} b`],
  ])('of %s is that of each line', (markup, text) => expect(sanitise(markup).text).toBe(text));
});
