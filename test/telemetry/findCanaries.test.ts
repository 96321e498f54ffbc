import { expect, test } from 'vitest';
import { containsAny } from '../support/findCanaries.ts';

const canaries = ['Mix0001Surname', '999 000 0018', 'key/with+signs=='];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in base64 at the start': base64,
  'in base64 after one byte': (text) => base64(`a${text}b`),
  'in base64 after two bytes': (text) => base64(`ab${text}c`),
  'in base64url': (text) => base64(text).replaceAll('+', '-').replaceAll('/', '_'),
  'in hex': hex,
  'in capital hex': (text) => hex(text).toUpperCase(),
  'URL-encoded': encodeURIComponent,
  'with each byte URL-encoded': (text) => hex(text).replaceAll(/../g, '%$&'),
  'in URL-encoded base64': (text) => encodeURIComponent(base64(`a${text}b`)),
};

test.each(Object.entries(forms))('the search finds a canary %s', (_name, write) => {
  for (const canary of canaries) expect(containsAny(`{"a":"${write(canary)}"}`, canaries)).toEqual([canary]);
  expect(containsAny(`{"a":"${write('somebody else')}"}`, canaries)).toEqual([]);
});
