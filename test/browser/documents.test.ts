import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sanitiseDocument } from '../../src/documents/sanitiseDocument.ts';
import { attacks } from '../documents/attacks.ts';
import { launchBrowser } from './startBrowser.ts';

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
  '<svg width=99 height=30><text y=20>1</text><text x=50 y=20>2</text></svg>',
  '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
];
const meanings = [
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
    const active = await page.evaluate<readonly string[]>(findActive);
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
  return page.evaluate<readonly string[]>(findWords);
}

/** Runs in the page: the elements that are not harmless. */
const findActive = `[...document.body.querySelectorAll('*')]
  .filter((element) =>
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    /^(?:script|style|link|meta|base|iframe|frame|object|embed|form|input|button|template|a)$/i.test(element.tagName) ||
    element.getAttributeNames().some((name) => /^on|^style$|^href$|^srcset$|^action$/.test(name)) ||
    !/^(?:data:image\\/(?:png|jpeg|gif);base64,.*)?$/.test(element.getAttribute('src') ?? ''))
  .map((element) => element.outerHTML)`;

/** Runs in the page: the characters in the order of the document, joined where they touch. */
const findWords = `(() => {
  const words = [];
  let before;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const isUpper = getComputedStyle(parent).textTransform === 'uppercase';
    for (let at = 0; at < node.nodeValue.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { width, left, right, top, bottom } = range.getBoundingClientRect();
      const character = node.nodeValue[at];
      if (width === 0 || /\\s/.test(character)) continue;
      const isJoined = before !== undefined && Math.abs((top + bottom) / 2 - before.middle) < 1.5 &&
        Math.min(Math.abs(left - before.right), Math.abs(before.left - right)) < 2.5;
      words.push((isJoined ? words.pop() : '') + (isUpper ? character.toUpperCase() : character));
      before = { left, right, middle: (top + bottom) / 2 };
    }
  }
  return words;
})()`;
