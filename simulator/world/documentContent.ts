import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DocumentContent } from './MedicalRecord.ts';
import { scannedPage } from './scannedPage.ts';

const zip = promisify(gzip);
const bombLine = '<p>The same line again and again, and there is no end of it in sight.</p>\n';

/** The text that is sent: base64 of gzip of the bytes, or the text that the content sets instead. */
export async function encodeDocument(content: DocumentContent): Promise<string> {
  if (content.kind === 'encoded') return content.text;
  const bytes = documentBytes(content);
  const zipped = await zip(bytes, { level: 1 });
  return content.kind === 'broken' ? corruptDocument(content.how, bytes, zipped) : zipped.toString('base64');
}

/** The bytes of the HTML before compression. */
export function documentBytes(content: Exclude<DocumentContent, { kind: 'encoded' }>): Buffer {
  switch (content.kind) {
    case 'html':
      return toCharset(content.html, content.charset ?? 'utf-8');
    case 'broken':
      return Buffer.from(content.html, 'utf8');
    case 'bomb':
      return Buffer.alloc(content.megabytes * 1024 * 1024, bombLine);
    case 'scan':
      return Buffer.from(scanHtml(content), 'latin1');
  }
}

function scanHtml({ title, pages, pageBytes }: { title: string; pages: number; pageBytes: number }): string {
  const images = Array.from({ length: pages }, (_, at) => {
    const data = scannedPage(pageBytes, at + 1).toString('base64');
    return `<div class="page"><img src="data:image/png;base64,${data}" alt=""></div>\n`;
  });
  return `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body>\n${images.join('')}</body></html>\n`;
}

function corruptDocument(
  how: Extract<DocumentContent, { kind: 'broken' }>['how'],
  bytes: Buffer,
  zipped: Buffer,
): string {
  switch (how) {
    case 'truncated':
      return zipped.subarray(0, Math.floor(zipped.length * 0.6)).toString('base64');
    case 'corrupt': {
      // Changes the checksum at the end: the data decompresses and then fails the check.
      const changed = Buffer.from(zipped);
      changed.writeUInt8(changed.readUInt8(changed.length - 8) ^ 0xff, changed.length - 8);
      return changed.toString('base64');
    }
    case 'not-gzip':
      return bytes.toString('base64');
    case 'bad-base64':
      return `${zipped.toString('base64').slice(0, 40)}*not base64*`;
    case 'trailing-bytes':
      return Buffer.concat([zipped, Buffer.from('left over')]).toString('base64');
  }
}

function toCharset(html: string, charset: NonNullable<Extract<DocumentContent, { kind: 'html' }>['charset']>): Buffer {
  switch (charset) {
    case 'utf-8':
      return Buffer.from(html, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${html}`, 'utf8');
    case 'utf-16le-bom':
      return Buffer.from(`\uFEFF${html}`, 'utf16le');
    case 'windows-1252':
      return toWindows1252(html);
  }
}

function toWindows1252(text: string): Buffer {
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from(
    [...text].map((character) => {
      const byte = all.indexOf(character);
      if (byte < 0) throw new Error(`windows-1252 cannot encode ${character}`);
      return byte;
    }),
  );
}
