import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sanitiseDocument as sanitiseInLanguage } from '../../src/documents/sanitiseDocument.ts';
import { attacks } from '../documents/attacks.ts';
import { launchBrowser } from './startBrowser.ts';
import { enGB } from '../../src/texts/enGB.ts';

const sanitiseDocument = (markup: string) => sanitiseInLanguage(markup, enGB.documentLabels);

// The sanitiser and its other tests use one parser. The browser is the independent judge of what a reader sees.
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 3000, height: 2000 } });
  page = await context.newPage();
});
afterAll(() => browser?.close());

const boxes = [
  '<div style="display:flex"><span>1</span><span>2 tablets</span></div>',
  '<p style="display:inline-flex">1<b>2</b><i>3</i></p>',
  '<style>.row{display:flex;gap:1em}.row>*{flex:1}</style><div class=row><div>1</div><div>2</div></div>',
  '<div style="display:grid;grid-template-columns:3em 3em"><i>a</i><i>1</i><i>b</i><i>2</i></div>',
  '<span style="display:table-cell;padding:1em">1</span><span style="display:table-cell">2</span>',
  '<b style="display:inline-block;width:3em">1</b><b style="display:inline-block">2</b>',
  '<b style="float:left;margin-right:1em">1</b>2',
  '<b style="float:right">1</b>2',
  '<b style="position:absolute;left:9em">1</b>2',
  '<b style="position:relative;top:-.5em">1</b>2',
  '<b style="padding-right:2em">1</b>2',
  '<b style="margin-left:30pt">1</b><b style="margin-left:30pt">2</b>',
  '<b style="letter-spacing:1em">1</b>2',
  '<div style="white-space:pre">1\t2\n3   4</div>',
  '<div style="white-space:pre-line">1\n2</div>',
  '<pre>1\n2  3</pre>',
  '<div style="display:inline">5</div><div style="display:inline">0 mg</div>',
  '5<wbr>0 5\u200b0 5<br>0',
  '<table><tr><td><p>Sodium</p><td><p>140</p><td><td>x<tr><td colspan=2>a<td rowspan=2>b<tr><td>c</table>',
  '<table><tr><td>a</table>1<table>2<tr>3<td>4</table>',
  '<button>1</button><button>2</button>',
  '<div style="display:flex"><i style="display:contents"><b>1</b><b>2 tablets</b></i></div>',
  '<div style="display:flex"><div style="display:contents"><div>1</div><div>2</div></div><div>3</div></div>',
  '<div style="display:flex"><a href="http://practice.example" style="display:contents">1<b>2</b></a></div>',
  '<div style="display:inline-flex"><p style="display:contents"><b>1</b><b>2</b></p></div>',
  '<b style="display:inline-block">1</b><p style="display:contents"><b style="display:inline-block">2</b></p>',
  '<h1 style="display:contents">1</h1>2',
  '<svg width=99 height=30><text y=20>1</text><text x=50 y=20>2</text></svg>',
  '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
];
const meanings = [
  ...[
    '<div>5<div C>0 mg</div></div>',
    '<p>5<span style="display:contents;padding:0 9px">0 mg</span></p>',
    '<p>5<span style="display:contents;border:1px solid">0 mg</span></p>',
    '5<b style="display:contents;float:left">0 mg</b>',
    '5<b style="display:contents;position:absolute;left:9em">0 mg</b>',
    '10<b style="display:contents;vertical-align:super">9</b> and 10<sup C>9</sup>',
    '<p>5<p C>0 mg</p><p C>x</p>',
    '<div style="display:flex">1<i C>2</i>3</div>',
    '<div style="display:grid">1<i C>2</i>3</div>',
    '<div style="display:grid"><div C><i>1</i><i>2</i></div></div>',
    '<div style="display:flex;flex-direction:column"><div C><i>1</i><i>2</i></div>3</div>',
    '<div style="display:grid;grid-template-columns:9em 9em"><div C><div C><i>Sodium</i></div><i>140</i></div><p C>Urea<i>4</i></p></div>',
    '<dl style="display:grid;grid-template-columns:9em 9em"><div C><dt>Sodium</dt><dd>140</dd></div></dl>',
    '<div style="display:table-row"><div C><b style="display:table-cell;padding:1em">1</b><b style="display:table-cell">2</b></div></div>',
    '<b style="display:inline-block">1<i C>2</i></b>',
    '<p C><b style="float:left;margin-right:1em">1</b></p>2',
    '<p>x<div C><p>a</p>b</div>c',
    '<ul><li C>1</li><li C>2</li></ul>',
    '<table><tr><td C>1</td><td C>2</td></tr></table>',
    '<pre C>1\t2\n3   4</pre>',
    '<pre style="display:inline">1\n2</pre>',
    '5<br C>0 mg and 5<hr C>0 mg',
    '<bdo C dir=rtl>abc</bdo><div C dir=rtl>5 - 10</div>',
    '<p C><q C>a</q> <s C>5</s></p>',
    '<div C><div style="visibility:hidden">old</div><div style="display:none">old</div>new</div>',
  ].map((markup) => markup.replaceAll(' C', ' style="display:contents"')),
  '10<sup>9</sup>/L, 1<sup>st</sup>, H<sub>2</sub>O',
  '10<b style="vertical-align:super">9</b> and 10<b style="vertical-align:4px">9</b>',
  '<style>.up{vertical-align:super}</style>10<i class=up>9</i>',
  '<p>Take 5&#150;10 mg &#x80;</p>',
  '<p style="text-transform:uppercase">not 5 mg</p>',
  '<p style="display:none">old</p>new',
  '<p style="visibility:hidden">old</p>new',
  '<p hidden>old</p>new',
  '<style>.x::before{content:"NOT "}</style><p class=x>allergic</p>',
  '<ol type=a><li>x<li>y</ol><ul style="list-style-type:decimal"><li>x</ul>',
  '<bdo dir=rtl>abc</bdo><p style="direction:rtl">5 - 10</p>',
  '<p style="unicode-bidi:bidi-override;direction:rtl">abc</p>',
  '<title>Letter<p>Dear patient</p>',
  '<xmp>5 < 6</xmp>',
  '<p>a<span style="display:block">b</span>c<table><tr><td>d</table>e',
  '<style>@media print{.x{display:none}} div .y{float:left}</style><div><b class="x y">1</b>2</div>',
  '<b>1<p>2</b>3</p><i>4<div>5</i>6</div>',
];

test.each(boxes)('words that a browser shows apart stay apart after sanitising %j', async (markup) => {
  const { html, text, contentRemoved } = sanitiseDocument(markup);
  const before = await shownWords(markup);
  const after = await shownWords(html);
  expect(after.join('')).toBe(before.join(''));
  if (contentRemoved) return;
  // Boxes that touch each other are two words to their author, so more ends of words are fine, but not fewer.
  expect(endsOfWords(after)).toEqual(expect.arrayContaining(endsOfWords(before)));
  expect(endsOfWords(words(text))).toEqual(expect.arrayContaining(endsOfWords(before)));
});

test.each(meanings)('a browser shows the same words before and after sanitising %j', async (markup) => {
  const { html, contentRemoved } = sanitiseDocument(markup);
  const isSame = JSON.stringify(await shownWords(html)) === JSON.stringify(await shownWords(markup));
  expect(isSame || contentRemoved).toBe(true);
});

test('a browser finds nothing that runs, fetches or frames in any sanitised attack', async () => {
  for (const markup of Object.values(attacks).flat()) {
    const { html } = sanitiseDocument(markup);
    await page.setContent(`<!doctype html><body>${html}`);
    const active = await page.evaluate(findActive);
    expect(active, html).toEqual([]);
  }
});

function words(text: string): readonly string[] {
  return text.split(/[\s\u200b]+/).filter((word) => word !== '');
}

/** The number of characters before the end of each word. */
function endsOfWords(list: readonly string[]): number[] {
  let end = 0;
  return list.map((word) => (end += word.length));
}

/** The words that stand together on the screen: a gap, another line or another height of the line ends a word. */
async function shownWords(html: string): Promise<readonly string[]> {
  await page.setContent(`<!doctype html><body style="font:16px sans-serif">${html}`);
  return page.evaluate<readonly string[]>(readWords);
}

/** Runs in the page. @returns the markup of elements that a safe document does not have */
const findActive = String.raw`
  [...document.body.querySelectorAll('*')]
    .filter(
      (element) =>
        element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
        /^(?:script|style|link|meta|base|iframe|frame|object|embed|form|input|button|template|a)$/i.test(element.tagName) ||
        element.getAttributeNames().some((name) => /^on|^style$|^href$|^srcset$|^action$/.test(name)) ||
        !/^(?:data:image\/(?:png|jpeg|gif);base64,.*)?$/.test(element.getAttribute('src') ?? ''),
    )
    .map((element) => element.outerHTML)`;

/** Runs in the page. @returns the words: characters that stand beside each other on one line */
const readWords = String.raw`(() => {
  const glyphs = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || getComputedStyle(parent).visibility !== 'visible') continue;
    // An element without a box is not visible to the browser, but its text is.
    let box = parent;
    while (box !== null && getComputedStyle(box).display === 'contents') box = box.parentElement;
    if (box?.checkVisibility() === false) continue;
    const text = node.nodeValue ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0 || /\s/.test(text[at])) continue;
      const isUpper = getComputedStyle(parent).textTransform === 'uppercase';
      const character = isUpper ? text[at].toUpperCase() : text[at];
      glyphs.push({ character, left: rect.left, right: rect.right, middle: (rect.top + rect.bottom) / 2 });
    }
  }
  const words = [];
  let before;
  for (const glyph of glyphs) {
    const isJoined =
      before !== undefined &&
      Math.abs(glyph.middle - before.middle) < 1.5 &&
      Math.min(Math.abs(glyph.left - before.right), Math.abs(before.left - glyph.right)) < 2.5;
    if (isJoined) words.push(words.pop() + glyph.character);
    else words.push(glyph.character);
    before = glyph;
  }
  return words;
})()`;
