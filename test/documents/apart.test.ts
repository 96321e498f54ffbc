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
  ['<div style="display:flex"><i style="display:contents"><b>1</b><b>2 tablets</b></i></div>', '1\t2 tablets'],
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

const contents = 'style="display:contents"';
const twoColumns = 'style="display:grid;grid-template-columns:1fr 1fr"';

describe('an element without a box', () => {
  test.each([
    [`<div>5<div ${contents}>0 mg</div></div>`, '50 mg'],
    [`<p ${contents}>5</p><p ${contents}>0 mg</p>`, '50 mg'],
    ['<p>5<b style="display:contents;padding:0 9px;border:1px solid">0 mg</b></p>', '50 mg'],
    ['<p>5<b style="display:contents;float:right">0 mg</b></p>', '50 mg'],
    ['<p>10<b style="display:contents;vertical-align:super">9</b></p>', '109'],
    [`<div style="display:flex"><div ${contents}><p>1</p>2</div>3</div>`, '1\t23'],
    [
      `<div ${twoColumns}><p ${contents}><i>Sodium</i><i>140</i></p><p ${contents}><i>Urea</i><i>4</i></p></div>`,
      'Sodium\t140\nUrea\t4',
    ],
    [`<div ${twoColumns}><div ${contents}><b ${contents}><i>Urea</i></b></div><i>4</i></div>`, 'Urea\t4'],
    [`<div style="display:grid"><div ${contents}><i>1</i><i>2</i></div></div>`, '1\n2'],
    [`<p><b style="display:inline-block">1</b><b ${contents}>2</b></p>`, '1\n2'],
    [`<div ${contents}><p>1</p></div>2`, '1\n2'],
    [`<pre ${contents}>1\n2</pre>`, '1\n2'],
  ])('%s leaves its children in the layout of its parent', (markup, text) => {
    expect(sanitise(markup)).toMatchObject({ text, contentRemoved: false });
  });

  test.each(['sup', 's', 'del', 'q', 'bdo', 'li', 'td', 'tr', 'table', 'ul', 'dt', 'h1', 'br', 'hr', 'button', 'ruby'])(
    '%s is shown as an ordinary one, and the loss is reported',
    (tag) => {
      const inner = `<${tag} ${contents}>2</${tag}>`;
      const markup = /^t[dr]/.test(tag) ? `<table>${inner.replace('2', '<td>2')}</table>` : inner;
      expect(sanitise(`<p>1</p>${markup}`).contentRemoved).toBe(true);
    },
  );

  test.each(['dir=rtl', 'title="not 5 mg"'])('with %s in a flex box reports the loss', (attribute) => {
    const markup = `<div style="display:flex"><div ${contents} ${attribute}><i>1</i><i>2</i></div></div>`;
    expect(sanitise(markup).contentRemoved).toBe(true);
  });
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
