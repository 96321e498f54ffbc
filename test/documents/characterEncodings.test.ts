import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/readDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';
import { compress } from './compress.ts';

describe('character encodings', () => {
  const windows1252Bytes = Uint8Array.from([0x93, 0xa3, 0x35, 0x94, 0x20, 0x80]);
  const meta = (charset: string): Buffer => Buffer.from(`<meta http-equiv=x content="text/html; charset=${charset}">`);
  const mark = (hex: string): Buffer => Buffer.from(hex, 'hex');
  const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  test.each<readonly [string, Uint8Array, string, string, boolean]>([
    ['UTF-8', Buffer.from('“£5” €'), '“£5” €', 'utf-8', false],
    ['UTF-8 with a byte order mark', Buffer.concat([mark('efbbbf'), Buffer.from('“£5” €')]), '“£5” €', 'utf-8', false],
    ['UTF-8 declared as windows-1252', Buffer.concat([meta('windows-1252'), Buffer.from('£5')]), '£5', 'utf-8', false],
    ['little-endian UTF-16', Buffer.concat([mark('fffe'), Buffer.from('“£5”', 'utf16le')]), '“£5”', 'utf-16le', false],
    ['big-endian UTF-16', Buffer.concat([mark('feff'), big('“£5”')]), '“£5”', 'utf-16be', false],
    ['declared windows-1252', Buffer.concat([meta('windows-1252'), windows1252Bytes]), '“£5” €', 'windows-1252', false],
    [
      'windows-1252 declared as ISO-8859-1',
      Buffer.concat([meta('ISO-8859-1'), windows1252Bytes]),
      '“£5” €',
      'windows-1252',
      false,
    ],
    [
      'declared windows-1251',
      Buffer.concat([meta('windows-1251'), Buffer.from([0xc4, 0xe0])]),
      'Да',
      'windows-1251',
      false,
    ],
    ...(
      [
        ['in an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><p>'],
        [
          'after an XML declaration of another',
          `<?xml version='1.0' encoding='koi8-r'?>${meta('windows-1251').toString()}`,
        ],
        [
          'after two kilobytes',
          `<style>${'p { color: black } '.repeat(120)}</style>${meta('windows-1251').toString()}`,
        ],
        ['after a comment with another', `<!-- ${meta('koi8-r').toString()} -->${meta('windows-1251').toString()}`],
      ] as const
    ).map(
      ([where, start]) =>
        [
          `windows-1251 declared ${where}`,
          Buffer.concat([Buffer.from(start), Buffer.from([0xc4, 0xe0])]),
          'Да',
          'windows-1251',
          false,
        ] as const,
    ),
    [
      'windows-1252 declared in a comment only',
      Buffer.concat([Buffer.from(`<!-- ${meta('koi8-r').toString()} -->`), windows1252Bytes]),
      '“£5” €',
      'windows-1252',
      true,
    ],
    [
      'windows-1252 declared as x-user-defined',
      Buffer.concat([meta('x-user-defined'), windows1252Bytes]),
      '“£5” €',
      'windows-1252',
      false,
    ],
    ['undeclared windows-1252', windows1252Bytes, '“£5” €', 'windows-1252', true],
    [
      'windows-1252 declared as UTF-8',
      Buffer.concat([meta('utf-8'), windows1252Bytes]),
      '“£5” €',
      'windows-1252',
      true,
    ],
    [
      'windows-1252 declared as an unknown encoding',
      Buffer.concat([meta('klingon'), windows1252Bytes]),
      '“£5” €',
      'windows-1252',
      true,
    ],
  ])('readDocument decodes %s', async (_, bytes, text, charset, isCharsetGuessed) => {
    expect(await readDocument(compress(bytes), enGB.documentLabels)).toMatchObject({ text, charset, isCharsetGuessed });
  });
});
