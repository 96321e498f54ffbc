import { describe, expect, test } from 'vitest';
import { sanitiseDocument as sanitiseInLanguage } from '../../src/documents/sanitiseDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';

const sanitiseDocument = (markup: string) => sanitiseInLanguage(markup, enGB.documentLabels);

describe.each<readonly [string, readonly (readonly [markup: string, text: string, contentRemoved: boolean])[]]>([
  [
    'raised and lowered text',
    [
      ['1<sup>st</sup> of May, 2<sup>nd</sup>, 3<sup>RD</sup>, 4<sup> th </sup>', '1st of May, 2nd, 3RD, 4th', false],
      [
        '1<sup>st.</sup> and 2 <sup>nd</sup> and n<sup>th</sup>, XXI<sup>st</sup>',
        '1st. and 2 nd and nth, XXIst',
        false,
      ],
      ['b<sup>th</sup> and Max<sup>th</sup>', 'b^th and Max^th', false],
      ['10<sup>9</sup>/L', '10^9/L', false],
      ['10 <sup>9</sup> /L', '10 ^9 /L', false],
      ['10<sup>9</sup>5', '10^(9)5', false],
      ['10<sup>n + 1</sup>', '10^(n + 1)', false],
      ['Ca<sup>2+</sup> and 10<sup>-3</sup>', 'Ca^2+ and 10^-3', false],
      ['H<sub>2</sub>O, HbA<sub>1c</sub>', 'H2O, HbA1c', false],
      ['5<sub>2</sub> and log<sub>10</sub>5', '5_2 and log_(10)5', false],
      ['10<span style="font-variant-position:super">9</span>', '10^9', false],
    ],
  ],
  [
    'other meaning of layout',
    [
      ['<q>a <q>b</q></q>', '“a ‘b’”', false],
      ['<ol type=a start=3><li>x<li value=27>y</ol>', 'c. x\naa. y', false],
      ['<ol type=I><li>x<li>y</ol><ol reversed><li>x<li>y</ol>', 'I. x\nII. y\n2. x\n1. y', false],
      ['<ul style="list-style-type:decimal"><li>x</ul>', '1. x', false],
      ['<ol style="list-style:lower-roman"><li>x</ol>', 'i. x', false],
      ['<table style="text-decoration:line-through"><tr><td>5<td>6</table>', '[struck out: 5]\t[struck out: 6]', false],
      ['<p style="text-transform:uppercase">not 5 mg</p>', 'NOT 5 MG', false],
      ['<p style="text-transform:uppercase">5 µg</p>', '5 µg', true],
      ['<p style="color:#fff">old</p>', 'old', true],
      ['<p style="margin-left:-9999px">old</p>', 'old', true],
      ['<p style="margin:0 0 0 -36pt">old</p>', 'old', false],
      ['<table bgcolor=navy><tr><td><font color=white>x</font></table>', 'x', false],
      ['<bdo dir=rtl>01</bdo>', '\u202e01\u202c', false],
      ['<p style="direction:rtl">5 - 10</p>', '\u20675 - 10\u2069', false],
      ['<p style="visibility:hidden">old</p>', 'old', true],
      ['<p style="transform:scaleX(-1)">old</p>', 'old', true],
      ['<p style="font-size:1px">old</p>', 'old', true],
      ['<style>@media screen { .x { display: none } }</style><p class=x>old</p>', 'old', true],
      [
        '<style>@media (min-width: 1px) { .x { text-decoration: line-through } }</style><p class=x>old</p>',
        'old',
        true,
      ],
      ['<style>.x::before { content: "NOT " }</style><p>allergic</p>', 'allergic', false],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('sanitiseDocument writes %j as %j, contentRemoved %j', (markup, text, contentRemoved) => {
    const shown = sanitiseDocument(markup);
    expect({ text: shown.text, contentRemoved: shown.contentRemoved }).toEqual({ text, contentRemoved });
  });
});

test.each([
  '#fff',
  '#ffff',
  '#FFFFFF',
  'ffffff',
  'rgb(255, 255, 255)',
  'rgb(255 255 255 / 90%)',
  'rgb(100%,100%,100%)',
])('text in the colour %s cannot be seen on white paper', (colour) => {
  expect(sanitiseDocument(`<p style="color:${colour}">old</p>`).contentRemoved).toBe(true);
  expect(sanitiseDocument(`<div style="background:black;color:${colour}">new</div>`).contentRemoved).toBe(false);
});

test.each(['transparent', '#0000', '#00000000', 'rgba(0,0,0,0)', 'rgb(0 0 0 / 0%)', 'hsl(0, 0%, 0%, 0)'])(
  'text in the colour %s cannot be seen on any paper',
  (colour) => {
    expect(sanitiseDocument(`<p style="background:navy;color:${colour}">old</p>`).contentRemoved).toBe(true);
  },
);

test.each([
  ['hsl(0,0%,100%)', 'white'],
  ['snow', 'snow'],
  ['#123', '#112233'],
  ['rgb(0,0,0)', 'windowtext'],
])('text in the colour %s cannot be seen on %s', (colour, background) => {
  expect(sanitiseDocument(`<p style="color:${colour};background:${background}">old</p>`).contentRemoved).toBe(true);
});

test.each(['rgba(0,0,0,.05)', 'rgb(0 0 0 / 5%)', '#0000000d', '#0001', 'hsla(0, 0%, 0%, 0.1)'])(
  'text on a background of the translucent colour %s is seen as on its paper',
  (background) => {
    expect(sanitiseDocument(`<p style="background-color:${background}">Hb 120</p>`).contentRemoved).toBe(false);
    expect(sanitiseDocument(`<p style="background-color:${background};color:#fff">old</p>`).contentRemoved).toBe(true);
  },
);
