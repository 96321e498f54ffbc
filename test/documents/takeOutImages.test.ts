import { expect, test } from 'vitest';
import { takeOutImages } from '../../src/documents/takeOutImages.ts';

const bytes = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(400, 'page')]);
const base64 = bytes.toString('base64');
const start = '<img src="data:image/jpeg;base64,';

test.each([
  ['as usual', base64],
  ['in lines', base64.replace(/.{76}/g, '$&\r\n')],
  ['without padding', base64.replace(/=+$/, '')],
  ['cut off within a quantum', base64.slice(0, 401)],
])('takeOutImages takes out an image that is written %s, and puts it back', (_form, written) => {
  const markup = `<p>A</p>${start}${written}"><img src='data:image/PNG;base64,${written}'><p>B</p>`;
  const short = takeOutImages(markup);
  expect(short.markup.length).toBeLessThan(200);
  expect(short.restore(short.markup)).toBe(markup);
});

test.each([
  ['a character that base64 does not have', `${start}${base64}%">`],
  ['a tag', `${start}${base64}<b>">`],
  ['spaces that a line cannot hold', `${start}${base64}${' '.repeat(64)}">`],
  ['few characters', `${start}${base64.slice(0, 252)}">`],
  ['no end', `${start}${base64}`],
  ['the other quotation mark', `${start}${base64}'>`],
])('takeOutImages leaves an image with %s to the parser', (_form, markup) => {
  expect(takeOutImages(markup)).toMatchObject({ markup });
});

test('takeOutImages goes on after an image that it leaves', () => {
  const markup = `${start}%%%'>${start}${base64}">`;
  expect(takeOutImages(markup).markup).toMatch(/^<img src="data:image\/jpeg;base64,%%%'><img src="data:[^"]{1,60}">$/);
});

test('takeOutImages tells its marks from the same words in a document', () => {
  const words = ['imagepayload0z', 'imagepayload', 'x0z'].join('');
  const markup = `<p>${words}</p>${start}${base64}">`;
  const short = takeOutImages(markup);
  expect(short.restore(words)).toBe(words);
  expect(short.restore(short.markup)).toBe(markup);
});
