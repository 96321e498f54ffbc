import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDocument as readInLanguage } from '../../src/documents/readDocument.ts';
import { enGB } from '../../src/texts/enGB.ts';
import { compress } from './compress.ts';

const readDocument = (base64: string) => readInLanguage(base64, enGB.documentLabels);

const rtf = '{\\rtf1\\ansi Dear patient}';
const pdf = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
const cda = '<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Letter</title></ClinicalDocument>';
const mail = 'From: a@example.test\r\nSubject: Letter\r\nMIME-Version: 1.0\r\n\r\n<p>Dear patient</p>';
const inLines = (bytes: Buffer, end = '\r\n') => bytes.toString('base64').replace(/.{76}/g, `$&${end}`);
const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');

test.each<readonly [string, string | Uint8Array]>([
  ['rich text', rtf],
  ['rich text after line breaks', `\r\n${rtf}`],
  ['rich text after a byte order mark and spaces', `\ufeff \t${rtf}`],
  ['rich text in UTF-16', Buffer.from(`\ufeff\r\n${rtf}`, 'utf16le')],
  ['rich text after a line of something else', `x\n${rtf}`],
  ['rich text in HTML', `<html><body><p>\n${rtf}</p></body></html>`],
  ['rich text in a pre element', `<pre>${rtf}</pre>`],
  ['rich text with a space in its mark', '{ \\rtf1 Dear}'],
  ['a PDF', pdf],
  ['a PDF after spaces', `  \r\n${pdf}`],
  ['a PDF after a line of something else', `x\r\n${pdf}`],
  ['PostScript', '%!PS-Adobe-3.0\n'],
  ['form data of a PDF', '\n%FDF-1.2\n'],
  ['an attachment of Outlook', hex('789f3e22 01')],
  ['HTML that was escaped twice', '&lt;html&gt;&lt;body&gt;&lt;p&gt;Dear patient&lt;/p&gt;'],
  ['HTML in quoted-printable', '=3Cp=3EDear patient=3C/p=3E'],
  ['a Word document', hex('d0cf11e0 a1b11ae1 41')],
  ['a zip file', hex('504b0304 1414 41')],
  ['a zip file after line breaks', hex('0d0a 504b0304 41')],
  ['a TIFF', hex('49492a00 41')],
  ['a JPEG after spaces', hex('20 ffd8ffe0 41')],
  ['a PNG', hex('89504e47 0d0a1a0a')],
  ['a GIF', 'GIF89a   '],
  ['a bitmap', hex('424d 41414141 00000000')],
  ['gzip within gzip', gzipSync('<p>x</p>')],
  ['gzip within gzip after a line break', Buffer.concat([Buffer.from('\r\n'), gzipSync('<p>x</p>')])],
  ['a clinical document in XML', cda],
  ['XML with a declaration', `\ufeff\n<?xml version="1.0"?>\n<!-- x -->\n${cda}`],
  ['XML without a name space', '<Letter><Body>x</Body></Letter>'],
  ['XML with prefixes', '<w:document xmlns:w="x"><w:p>x</w:p></w:document>'],
  ['JSON', ' {"resourceType": "DocumentReference"}'],
  ['truncated JSON', '[{"text": "Dear'],
  ['a mail', mail],
  ['a mail after a line break', `\r\n${mail}`],
  ['a part of a mail', '------=_Next\r\nContent-Type: text/html\r\n\r\n<p>x</p>'],
  ['an HL7 message', 'MSH|^~\\&|A|B|C'],
  ['base64 of a PDF', Buffer.from(pdf).toString('base64')],
  ['base64 of gzip', compress('<p>Dear patient, your results</p>')],
  [
    'base64 of HTML in lines',
    Buffer.from('<p>Dear patient, 5 mg</p>'.repeat(9)).toString('base64').replace(/.{76}/g, '$&\r\n'),
  ],
  ['base64 of a PDF in lines of HTML', `<html><body><p>${inLines(Buffer.from(pdf.repeat(9)))}</p></body></html>`],
  ['base64 of XML in lines that end with a space', inLines(Buffer.from(cda.repeat(9)), ' \r\n')],
  ['HTML that was escaped twice, from a heading on', '&lt;h1 class="x"&gt;Letter&lt;/h1&gt;&lt;p&gt;Dear patient'],
  ['HTML that was escaped twice, after a comment', '&lt;!-- x --&gt;&lt;p&gt;Dear patient'],
  ['HTML that was escaped three times', '<p>&amp;lt;b&amp;gt;Dear patient&amp;lt;/b&amp;gt;</p>'],
  ['HTML that was encoded for a URL', '%3Cp%3EDear%20patient%3C%2Fp%3E'],
  ['HTML in UTF-7', '+ADw-p+AD4-Dear patient+ADw-/p+AD4-'],
  ['HTML in a text of JSON', JSON.stringify('<p class="x">Dear patient</p>')],
  ['HTML in a text of JSON with escapes', String.raw`"\u003cp\u003eDear patient\u003c/p\u003e"`],
  ['rich text in a text of JSON', JSON.stringify(rtf)],
  ['rich text in a character data section', `<![CDATA[${rtf}]]>`],
  ['a clinical document in a character data section', `<![CDATA[\n${cda}]]>`],
  ['rich text of a handheld computer', '{\\pwi\\ansi Dear patient}'],
  ['LaTeX', '\\documentclass{letter}\n\\begin{document}Dear patient'],
  ['hexadecimal digits', `0x${Buffer.from(rtf).toString('hex')}`],
  ['a data URI', 'data:application/pdf;base64,JVBERi0='],
])('readDocument finds %s unreadable', async (_, content) => {
  expect(await readDocument(compress(content))).toEqual({ kind: 'problem', problem: 'unreadableText' });
});

test.each([
  [
    'XHTML',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>x</body></html>',
    'x',
  ],
  [
    'a letter with an address in its head',
    'From: Dr A\nTo: Mr B\nReceived: 3 March\n\nDear Mr B',
    'From: Dr A\nTo: Mr B\nReceived: 3 March\n\nDear Mr B',
  ],
  ['a letter in braces', '{see over} Dear Mr B', '{see over} Dear Mr B'],
  ['a letter in brackets', '[1] Dear Mr B', '[1] Dear Mr B'],
  ['a letter that begins with a comparison', '<p>&lt;b12&gt; is low</p>', '<b12> is low'],
  ['a letter in quotation marks', '"Dear Mr B", she wrote', '"Dear Mr B", she wrote'],
  ['a letter that begins with a quoted comparison', '"<5 ng/L" was reported', '"<5 ng/L" was reported'],
  ['a letter that begins with a placeholder', '<p>&lt;Address&gt; Dear Mr B</p>', '<Address> Dear Mr B'],
  ['a letter with the placeholder of a picture', '<p>&lt;Picture&gt; see &lt;b12&gt;</p>', '<Picture> see <b12>'],
  [
    'a letter of long words',
    'Immunoglobulins-and-complement-too Electrophoresis-of-the-serum-today',
    'Immunoglobulins-and-complement-too Electrophoresis-of-the-serum-today',
  ],
  ['a long word', 'Immunoglobulins-and-more', 'Immunoglobulins-and-more'],
  [
    'a letter about a format',
    '<p>We cannot open %PDF-1.4 or {\\rtf1 files.</p>',
    'We cannot open %PDF-1.4 or {\\rtf1 files.',
  ],
])('readDocument reads %s', async (_, content, text) => {
  expect(await readDocument(compress(content))).toMatchObject({ kind: 'content', text });
});

test('readDocument reports a C1 control in an encoding that has another one for its byte', async () => {
  const latin2 = Buffer.concat([Buffer.from('<meta charset=iso-8859-2><p>5'), Buffer.from([0x96]), Buffer.from('10')]);
  expect(await readDocument(compress(latin2))).toMatchObject({ text: '5–10', contentRemoved: true });
});
