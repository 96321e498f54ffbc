import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitiseDocument as sanitiseInLanguage } from '../../src/documents/sanitiseDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';
import { assertIsSafe } from './assertIsSafe.ts';
import { attacks } from './attacks.ts';
import { randomHtml } from './randomHtml.ts';
import { visibleText } from './visibleText.ts';

const sanitiseDocument = (markup: string) => sanitiseInLanguage(markup, enGB.documentLabels);

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe.each(Object.entries(attacks))('attacks by %s', (_, markups) => {
  test.each(markups)('sanitiseDocument removes everything that runs, fetches or frames from %j', (markup) => {
    for (const context of [markup, `<p>a</p>${markup}<p>b</p>`, `<table><tr><td>${markup}`, markup + markup]) {
      assertIsSafe(sanitiseDocument(context).html);
    }
  });
});

test('sanitiseDocument removes everything that runs, fetches or frames from random combinations of attacks', () => {
  const markup = fc.constantFrom(...Object.values(attacks).flat());
  const joined = fc.array(fc.oneof(markup, randomHtml), { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(joined, (html) => assertIsSafe(sanitiseDocument(html).html)),
    { numRuns: 2_000 },
  );
});

test('a browser shows the same text before and after sanitising, or contentRemoved is true', () => {
  fc.assert(
    fc.property(randomHtml, (html) => {
      const shown = sanitiseDocument(html);
      if (!shown.contentRemoved) assert.equal(visibleText(shown.html), visibleText(html), html);
    }),
    { numRuns: 3_000 },
  );
});

test('the plain text contains every letter of the sanitised HTML', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}]+/gu, '');
  fc.assert(
    fc.property(randomHtml, (html) => {
      const shown = sanitiseDocument(html);
      const words = shown.text.replace(/\[(?:struck out:|Image[^\]]*\])/g, '');
      assert.equal(letters(words), letters(visibleText(shown.html)), html);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['<svg><text>5 mg</text></svg>'],
  ['<iframe>old browsers</iframe>'],
  ['<input value="120/80">'],
  ['<input type=checkbox checked> Smoker'],
  ['<select><option selected>Left<option>Right</select>'],
  ['<object data=x.pdf></object>'],
  ['<img src="cid:page1">'],
  ['<img src="https://evil.example/ecg.png" width="600" height="400">'],
  ['<img src="data:image/tiff;base64,SUkqAA==">'],
  ['<img src="data:image/png;base64,AAAA">'],
  ['<p style="display:none">old dose</p>'],
  ['<p hidden>old dose</p>'],
  ['<style>p::before { content: "NOT " }</style><p>allergic'],
  ['<div style="background: url(data:image/png;base64,x)"></div>'],
  ['<table background="page1.png"><td>x</table>'],
  ['<a href="https://example.org/leaflet">this leaflet</a>'],
  ['<template>x</template>'],
  ['<![CDATA[ x > y ]]>'],
  ['<p>cut in the middle of a ta<b'],
  ['<never-heard-of>x</never-heard-of>'],
  ["<script>document.write('120/80')</script>"],
  ['<script src="https://evil.example/x.js"></script>x'],
  ['<link rel="stylesheet" href="letter.css">x'],
  ['<style>@import "letter.css";</style>x'],
  ['10<span style="position:relative;top:-4pt">9</span>'],
  ['<p style="opacity: 0">old dose</p>'],
  ['<p style="font-size:0px">old dose</p>'],
  ['<ol style="list-style: none"><li>x</ol>'],
  ['<ol><li style="list-style-type:upper-roman">x</ol>'],
  ['<img srcset="page1.png 2x">'],
  ['<img data-src="page1.png">'],
])('sanitiseDocument reports removed content for %j', (markup) => {
  expect(sanitiseDocument(markup).contentRemoved).toBe(true);
});

test.each([
  ['<script> </script>x', 'x'],
  ['<style>p { color: red }</style><p>x</p>', '<p>x</p>'],
  [
    '<style>@page { margin: 2cm } p.MsoNormal { margin: 0cm 0cm 10.0pt; font-size: 11.0pt }</style><p>x</p>',
    '<p>x</p>',
  ],
  ['<del style="text-decoration: line-through">5 mg</del>', '<del>5 mg</del>'],
  ['10<sup style="vertical-align: super">9</sup>', '10<sup>9</sup>'],
  ['<!-- remark -->x', 'x'],
  ['<p onclick="alert(1)" class="a" id="b" style="color: red">x</p>', '<p>x</p>'],
  ['<img src="https://evil.example/t.gif" width="1" height="1">x', '<img alt="" />x'],
  ['<a href="https://www.nhs.uk/">www.nhs.uk</a>', 'www.nhs.uk'],
  ['<a href="#page2">next page</a>', 'next page'],
  ['<title>Letter</title>x', 'x'],
  ['<center>1</center><center>0</center>', '<div>1</div><div>0</div>'],
  ['<span style="text-decoration: line-through">5 mg</span>', '<s>5 mg</s>'],
  ['10<span style="vertical-align: super; color: red">9</span>/L', '10<sup>9</sup>/L'],
  ['HbA<font style="vertical-align:sub">1c</font>', 'HbA<sub>1c</sub>'],
  ['<span style="display:block">Dose 1</span><span>2 tablets</span>', '<div>Dose 1</div><span>2 tablets</span>'],
  ['<span style="display:inline-block;width:3em">1</span><span>2</span>', '<div>1</div><span>2</span>'],
  ['<span style="position: absolute">1</span><span>2</span>', '<div>1</div><span>2</span>'],
  ['<span style="margin-right: 2em">1</span><span>2</span>', '<div>1</div><span>2</span>'],
  ['<span style="margin:0;padding:1px 2px">1</span>', '<span>1</span>'],
  ['<span style="display: inline; float: none">1</span>', '<span>1</span>'],
  ['<button>1</button><button>0</button>', '<div>1</div><div>0</div>'],
  ['<div style="display:flex; float:left; opacity: 0.5; font-size: 0.8em">x</div>', '<div>x</div>'],
  ['<table><td style="vertical-align:top">x</td>', '<table><tbody><tr><td>x</td></tr></tbody></table>'],
  [
    '<table><td style="text-decoration: line-through">5</table>',
    '<table><tbody><tr><td><s>5</s></td></tr></tbody></table>',
  ],
  ['<div style="white-space: pre">a   b\n c</div>', '<div>a\u00a0\u00a0\u00a0b<br />\u00a0c</div>'],
  ['<style>.up { vertical-align: super }</style>10<span class="up">9</span>', '10<sup>9</sup>'],
  [
    '<style>.line { display: block }</style><i class="line">1</i><i class="line">2</i>',
    '<div><i>1</i></div><div><i>2</i></div>',
  ],
  ['<b style="display:block">Dose 1</b><b style="display:block">2</b>', '<div><b>Dose 1</b></div><div><b>2</b></div>'],
  ['10<b style="vertical-align:super">9</b>', '10<b><sup>9</sup></b>'],
  ['<span style="vertical-align:super; text-decoration:line-through">9</span>', '<sup><s>9</s></sup>'],
  ['<p style="text-decoration: line/**/-through">5 mg</p>', '<p>5 mg</p>'],
  ['<p style="text-decoration: line\\2dthrough">5 mg</p>', '<p><s>5 mg</s></p>'],
  ['<p>10<sup>9</sup>/L<o:p></o:p></p>', '<p>10<sup>9</sup>/L</p>'],
  ['<xmp>a < b</xmp>', '<pre>a &lt; b</pre>'],
  ['<input type="hidden" value="x">y', 'y'],
])('sanitiseDocument keeps all visible content of %j', (markup, html) => {
  expect(sanitiseDocument(markup)).toMatchObject({ html, contentRemoved: false });
});

test('sanitiseDocument keeps valid images and labels those without alternative text', () => {
  const page = `<img src="data:image/png;base64,${png}">`;
  expect(
    sanitiseDocument(`${page}<img alt="ECG" width=600 height=50% src="data:image/JPG;base64,/9j/\n4AAQ">`),
  ).toEqual({
    html:
      `<img src="data:image/png;base64,${png}" alt="Image 1" />` +
      '<img src="data:image/jpeg;base64,/9j/4AAQ" alt="ECG" width="600" height="50%" />',
    text: '[Image 1] [ECG]',
    imageCount: 2,
    contentRemoved: false,
  });
});

test('sanitiseDocument replaces a removed image by its alternative text', () => {
  const { html, text } = sanitiseDocument('a<img src="https://evil.example/x.png" alt="Left hand">b');
  expect(html).toBe('a<img alt="Image not shown: Left hand" />b');
  expect(text).toBe('a [Image not shown: Left hand] b');
});

test('sanitiseDocument adds words in the given language, with their special characters escaped', () => {
  const labels = { image: 'Picture & "photo"', imageNotShown: 'Hidden <picture>', struckOut: 'deleted' };
  const markup = `<img src="data:image/png;base64,${png}"><img src="x.png" alt="Hand"><s>5 mg</s>`;
  const { html, text, contentRemoved } = sanitiseInLanguage(markup, labels);
  expect(html).toContain('alt="Picture &amp; &quot;photo&quot; 1"');
  expect(html).toContain('alt="Hidden &lt;picture&gt;: Hand"');
  expect(text).toBe('[Picture & "photo" 1] [Hidden <picture>: Hand] [deleted: 5 mg]');
  expect(contentRemoved).toBe(true);
});

test('the plain text keeps lines, table cells, list numbers and meaning that only the layout shows', () => {
  const { text } = sanitiseDocument(
    '<h1>Letter</h1><p>Dear\n  Mr&nbsp;Rao,<br>10<sup>9</sup> and H<sub>2</sub>O, <del>5 mg</del> 10 mg</p>' +
      '<ol start="3"><li>Rest<li>Drink<ul><li>Water</ul></ol><ol type="a"><li>x</ol>' +
      '<table><tr><th>Test<th>Value<tr><td>Na<td>140 &lt; 145</table><pre>a  b\n c</pre>',
  );
  expect(text.split('\n')).toEqual([
    'Letter',
    'Dear Mr Rao,',
    '10^9 and H2O, [struck out: 5 mg] 10 mg',
    '3. Rest',
    '4. Drink',
    '- Water',
    'a. x',
    'Test\tValue',
    'Na\t140 < 145',
    'a  b',
    ' c',
  ]);
});

test('sanitiseDocument keeps content at any depth of nesting', () => {
  const { html, text, contentRemoved } = sanitiseDocument(`${'<div>'.repeat(20_000)}deep`);
  expect({ text, contentRemoved }).toEqual({ text: 'deep', contentRemoved: false });
  expect(html.length).toBe(20_000 * '<div></div>'.length + 4);
});
