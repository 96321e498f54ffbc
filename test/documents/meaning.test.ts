import { describe, expect, test } from 'vitest';
import { sanitiseDocument as sanitiseInLanguage } from '../../src/documents/sanitiseDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';

const sanitiseDocument = (markup: string) => sanitiseInLanguage(markup, enGB.documentLabels);

describe.each<readonly [string, readonly (readonly [markup: string, text: string, contentRemoved: boolean])[]]>([
  [
    'characters that mean something only with their font',
    [
      ['<p>50 <font face="Symbol">m</font>g</p>', '50 µg', false],
      ['<p>50 <span style="font-family:Symbol">m</span>g</p>', '50 µg', false],
      [`<p>50 <span style='font-family:"Symbol", serif'>m</span>g</p>`, '50 µg', false],
      ['<p>50 <span style="font: italic 12pt/1.2 Symbol">m</span>g</p>', '50 µg', false],
      ['<p>50 <span style="font-family:\\53ymbol">m</span>g</p>', '50 µg', false],
      ['<style>.s { font-family: Symbol }</style><p>50 <b class="s">m</b>g</p>', '50 µg', false],
      ['<style>p .s { font: 10pt "SymbolMT" }</style><p>50 <b class="s">m</b>g</p>', '50 µg', false],
      ['<div style="font-family:symbol">50 <span style="font-family:Arial">mg</span> m</div>', '50 mg µ', false],
      ['<p>50 <font face="Symbol">&#61549;</font>g</p>', '50 µg', false],
      ['<p><font face="Symbol">£</font> 5 and <font face="Symbol">³</font> 2</p>', '≤ 5 and ≥ 2', false],
      ['<p>50 <font face="Symbol">µ</font>g</p>', '50 µg', true],
      [
        '<p><font face="Wingdings">ü</font> taken <font face="Wingdings">û</font> not taken</p>',
        '✓ taken ✗ not taken',
        false,
      ],
      [
        '<p><font face="Wingdings 2">P</font> <font face="Wingdings 3">p</font> <font face="Webdings">a</font></p>',
        '✓ ▲ ✔',
        false,
      ],
      ['<p>5 <font face="MT Extra">m</font>g</p>', '5 mg', true],
      ['<p>5 <font face="ZapfDingbats">4</font></p>', '5 4', true],
      [
        '<style>@font-face { font-family: Odd; mso-font-charset: 2 }</style><p><font face="Odd">m</font></p>',
        'm',
        true,
      ],
      ['<p><font face="Arial, Symbol">m</font> <font face="Segoe UI Symbol">m</font></p>', 'm m', false],
      ['<basefont face="Symbol"><p>m</p>', 'm', true],
      ['<style>p::first-letter { font-family: Symbol }</style><p>mg</p>', 'mg', true],
      ['<style>p:first-line { text-transform: uppercase }</style><p>not 5 mg</p>', 'not 5 mg', true],
      ['<style>p::first-letter { float: left; font-size: 3em }</style><p>Dear</p>', 'Dear', false],
      ['<style>.a { color: red; .b { font-family: Symbol } }</style><p class=a><b class=b>m</b></p>', 'm', true],
      ['<style>.a { & b { font-family: Symbol } } i { color: red }</style><p class=a><b>m</b></p>', 'm', true],
      ['<style>.a { .b { color: red } } i { font-family: Symbol }</style><p class=b>m <i>m</i></p>', 'm µ', false],
      ['<p style="font-family:Symbol">m<b style="font:initial">m</b><i style="font:menu">m</i></p>', 'µmm', false],
      ['<p style="font:12pt Symbol">m<b style="font:inherit">m</b><i style="all:initial">m</i></p>', 'µµm', false],
      ['<font face="Symbol">m<font face="">m</font><font face=" ">m</font></font>', 'µµµ', false],
      ['<p style="font:calc(10pt + 1px) Symbol">m</p>', 'µ', false],
      ['<p style="font:bold calc(10pt + 1px)/1.2 Symbol">m</p>', 'µ', false],
      ['<p><font face="CMSY10">m</font> <font face="Universal Math 1">m</font></p>', 'm m', true],
      ['<p>a\uf06db</p>', 'a\ufffdb', true],
      ['<p>a\u{f0000}b</p>', 'a\ufffdb', true],
    ],
  ],
  [
    'tables',
    [
      ['<table><tr><td><p>Sodium</p></td><td><p>140</p></td></tr></table>', 'Sodium\t140', false],
      ['<table><tr><th>Drug<th>Morning<th>Evening<tr><td>A<td><td>2</table>', 'Drug\tMorning\tEvening\nA\t\t2', false],
      ['<table><tr><td>A<td><p>1</p><p>2</p><td>3</table>', 'A\t1; 2\t3', false],
      ['<table><tr><td>A<td><ul><li>x<li>y</ul><tr><td>B<td>1<br>2</table>', 'A\t- x; - y\nB\t1; 2', false],
      ['<table><tr><td rowspan=2>Na<td>1<tr><td>2<tr><td>K<td>3</table>', 'Na\t1\n\t2\nK\t3', false],
      ['<table><tr><td>A<td>B<td>C<tr><td colspan=2>wide<td>3</table>', 'A\tB\tC\nwide\t\t3', false],
      ['<table><tr><td>A<td>B<tr><td colspan=2><p>one</p><p>two</p></table>', 'A\tB\none\ntwo', false],
      ['<table><tr><td><table><tr><td>K<td>4</table><td>x</table>', 'K | 4\tx', false],
      ['<table><tr><td><p>Dear</p><table><tr><td>K<td>4</table></table>', 'Dear\nK\t4', false],
      ['<table><tfoot><tr><td>sum<td>3</tfoot><tbody><tr><td>a<td>3</table>', 'a\t3\nsum\t3', false],
      ['<table><tbody><tr><td rowspan=9>a<td>1</tbody><tbody><tr><td>b<td>2</table>', 'a\t1\nb\t2', false],
      [
        '<table><tr><th>A<th>B<th>C<tr><td>a<td><img alt="x\n  y" src="data:image/gif;base64,R0lGODlh"><td>3</table>',
        'A\tB\tC\na\t[x y]\t3',
        false,
      ],
      ['<table><caption>Blood</caption><tr><td><pre>1\t2</pre><td>3</table>', 'Blood\n1 | 2\t3', false],
    ],
  ],
  [
    'boxes side by side',
    [
      ['<div style="display:flex"><span>1</span><span>2 tablets</span></div>', '1\t2 tablets', false],
      ['<p style="display:inline-flex">1<b>2</b><i>3</i></p>', '1\t2\t3', false],
      ['<style>.row{display:flex}</style><div class=row><div></div><div>2</div><div>3</div></div>', '2\t3', false],
      [
        '<div style="display:grid;grid-template-columns:1fr 1fr"><i>a</i><i>1</i><i>b</i><i>2</i></div>',
        'a\t1\nb\t2',
        false,
      ],
      ['<div style="display:grid;grid-template-columns:repeat(2, auto)"><i>a</i><i>1</i></div>', 'a\t1', false],
      ['<div style="display:flex;flex-direction:row-reverse"><i>1</i><i>2</i></div>', '1\t2', true],
      ['<span style="display:table-cell">1</span><span style="display:table-cell">2</span>', '1\t2', false],
      ['<div style="display:table-row"><i style="display:table-cell">1</i>2</div>', '1\t2', false],
      ['<b style="display:inline-block">1</b><b style="display:inline-block">2</b>', '1\n2', false],
      ['<table align=left><tr><td>Na<tr><td>K</table><table><tr><td>140<tr><td>4</table>', 'Na\nK\n140\n4', true],
      ['<table align=Right><tr><td>Na</table><p>140</p>', 'Na\n140', true],
      ['<table align=center><tr><td>Na</table><p>140</p>', 'Na\n140', false],
      ['<b style="float:left">1</b>2', '1\n2', false],
      ['<p style="float:left">a<br>b</p><p>1<br>2</p>', 'a\nb\n1\n2', true],
      ['<b style="position:absolute;left:9em">1</b>2', '1\n2', true],
      ['<b style="padding-right:2em">1</b>2', '1\n2', false],
      ['<b style="letter-spacing:1em">1</b>2', '1\n2', false],
      ['<div style="white-space:pre">1\t2\n3   4</div>', '1        2\n3   4', false],
      ['<div style="white-space:pre-line">1\n2</div>', '1\n2', false],
      ['<svg><text x=1>1</text><text x=9>2</text></svg>', '1\n2', true],
      ['<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '1 2', true],
      ['<input value=120><input value=80>', '120 80', true],
      ['<select><option>1<option selected>2</select>3', '2 3', true],
      ['<ruby>5<rt>five</rt></ruby>6', '5 (five) 6', false],
      ['<div style="display:inline">5</div><div style="display:inline">0 mg</div>', '50 mg', false],
      ['5<wbr>0', '50', false],
      ['a\u2028b', 'a\nb', false],
    ],
  ],
  [
    'control characters',
    [
      ['<p>Take 5\u009610 mg</p>', 'Take 5–10 mg', false],
      ['<p>Take 5&#150;10 &#x80;</p>', 'Take 5–10 €', false],
      ['<p>5\u008110</p>', '5\ufffd10', true],
      ['<p>5&#129;10</p>', '5\ufffd10', true],
      ['<p>5&#1;10 mg\u007f</p>', '5\ufffd10 mg\ufffd', true],
    ],
  ],
  [
    'swallowed text',
    [
      ['<title>Letter<p>Dear patient, stop aspirin</p>', 'Letter\nDear patient, stop aspirin', true],
      ['<title/><p>stop aspirin</p>', 'stop aspirin', true],
      ['<textarea><p>stop aspirin</p>', 'stop aspirin', true],
      ['<iframe><p>stop aspirin</p>', 'stop aspirin', true],
      ['<style>p{}<p>stop aspirin</p>', '', true],
      ['<script>x<p>stop aspirin</p>', '', true],
      ['<!-- <p>stop aspirin</p>', '', true],
      ['<!-- <p>stop aspirin</p> -->', '', true],
      ['<!-- a <p>stop</p> <!-- b --><p>x</p>', 'x', true],
      ['<p title="x>stop aspirin</p><p class="y">z</p>', 'z', true],
      ['<p title="x>stop aspirin</p>', '', true],
      ['<template><p>stop aspirin</p></template>', '', true],
      ['<noscript><p>stop aspirin</p></noscript>', 'stop aspirin', false],
      ['<meta http-equiv="Refresh" content="0;url=https://example.test/letter.pdf">', '', true],
      ['<meta http-equiv="refresh" content="300"><p>stop aspirin</p>', 'stop aspirin', false],
      ['<img src="https://example.test/t.gif" width=1 height=1>', '', true],
      ['<p title="stop aspirin"></p>', '', true],
      ['<input type=hidden value="stop aspirin">', '', true],
      ['<noframes>stop aspirin</noframes>', '', true],
      ['<xmp>5 < 6</xmp>', '5 < 6', false],
      ['<plaintext>5 <b>6', '5 <b>6', false],
    ],
  ],
  [
    'plain text',
    [
      ['Dear Mr Rao,\r\n\r\nNa  140\r\nK   4.1 (3 < 5)\r\n', 'Dear Mr Rao,\n\nNa  140\nK   4.1 (3 < 5)', false],
      ['Na\t140\rK\t4', 'Na\t140\nK\t4', false],
      ['a <john@example.test>\nb', 'a <john@example.test>\nb', true],
      ['a &lt; b\nc', 'a < b\nc', false],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('sanitiseDocument writes %j as %j, contentRemoved %j', (markup, text, contentRemoved) => {
    const shown = sanitiseDocument(markup);
    expect({ text: shown.text, contentRemoved: shown.contentRemoved }).toEqual({ text, contentRemoved });
  });
});

test.each([
  [
    '<div style="display:flex"><span>1</span><span>2</span></div>',
    '<div><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
  ],
  ['<p>a<span style="display:block">b</span></p>', '<div>a<div>b</div></div>'],
  ['Na  1\nK', '<pre>Na  1\nK</pre>'],
  ['<li><form><li>x</form>', '<li><ul><li>x</li></ul></li>'],
])('sanitiseDocument writes %j as the HTML %j', (markup, html) => {
  expect(sanitiseDocument(markup).html).toBe(html);
});
