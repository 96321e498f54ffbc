import { expect, test } from 'vitest';
import { parseName } from '../../../src/emis/xml/parseName.ts';

test('a name is parsed once for all documents', () => {
  const name = parseName('soap:Envelope');
  expect(name).toEqual({ qualified: 'soap:Envelope', prefix: 'soap', local: 'Envelope' });
  expect(parseName('soap:Envelope')).toBe(name);
});

test('documents with ever new names, or long ones, do not fill the memory', () => {
  const long = 'n'.repeat(65);
  expect(parseName(long)).not.toBe(parseName(long));
  const first = parseName('first');
  for (let index = 0; index < 2_000; index += 1) parseName(`junk${index}`);
  expect(parseName('first')).toEqual(first);
  expect(parseName('first')).not.toBe(first);
});

test.each(['a:b:c', ':a', 'a:', '1a', '', 'a b', '__proto__', 'm:__proto__'])(
  'the name %j is refused each time',
  (name) => {
    for (let time = 0; time < 2; time += 1) expect(() => parseName(name)).toThrow();
  },
);
