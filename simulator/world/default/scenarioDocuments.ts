import type { DocumentContent, RecordDocument } from '../MedicalRecord.ts';
import { createRandom } from '../random.ts';

const letterBody = `<h1>Dear Odette,</h1>
<p>Your umbrella elbow measured 1.10 mm at 36.60&nbsp;°C – “splendid”, as Dr Plaster’s café would say.</p>
<ul><li>Wear a hat</li><li>Whistle twice daily</li></ul>
<table><tr><th>Test</th><th>Result</th></tr><tr><td>Hop test</td><td>&lt; 7</td></tr></table>`;
const page = (meta: string, body = letterBody): string =>
  `<!DOCTYPE html>\n<html><head>${meta}<title>Letter</title></head><body>${body}</body></html>\n`;
const metaUtf8 = '<meta charset="utf-8">';
const metaWindows1252 = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">';
const unsafeBody = `${letterBody}
<script>document.body.textContent = 'A script has run.'</script>
<img src="x" onerror="document.body.textContent = 'A handler has run.'" alt="broken">
<img src="https://images.example.test/watching.png" alt="from elsewhere">
<img src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=" alt="drawing">
<p style="background: url(https://images.example.test/style.png); position: fixed">Styled from elsewhere.</p>
<a href="javascript:alert(1)">Press me</a> <a href="https://www.example.test/">Leave</a>
<iframe src="https://www.example.test/"></iframe><form action="https://www.example.test/"><input name="nhs"></form>`;

interface DocumentPlan {
  readonly name: string;
  readonly content?: DocumentContent;
  readonly Extension?: string;
  readonly Size?: number;
  readonly PageCount?: number;
  readonly unavailable?: true;
}

const html = (text: string, charset?: Extract<DocumentContent, { kind: 'html' }>['charset']): DocumentContent => ({
  kind: 'html',
  html: text,
  ...(charset === undefined ? {} : { charset }),
});
const broken = (how: Extract<DocumentContent, { kind: 'broken' }>['how']): DocumentContent => ({
  kind: 'broken',
  how,
  html: page(metaUtf8, letterBody.repeat(20)),
});

const documentPlans: readonly DocumentPlan[] = [
  { name: 'A letter', content: html(page(metaUtf8)), Extension: '.DOCX ', Size: page(metaUtf8).length, PageCount: 1 },
  {
    name: 'A scan of two pages',
    content: { kind: 'scan', title: 'Scan', pages: 2, pageBytes: 120_000 },
    Extension: 'tif',
    Size: 320_000,
    PageCount: 2,
  },
  {
    name: 'A scan of 4 MB',
    content: { kind: 'scan', title: 'Long scan', pages: 6, pageBytes: 520_000 },
    Extension: 'pdf',
    Size: 4_160_000,
    PageCount: 6,
  },
  { name: 'UTF-8 with a byte order mark', content: html(page(''), 'utf-8-bom'), Extension: 'txt' },
  { name: 'UTF-16 with a byte order mark', content: html(page(''), 'utf-16le-bom') },
  { name: 'windows-1252 that says so', content: html(page(metaWindows1252), 'windows-1252'), Extension: 'rtf' },
  { name: 'windows-1252 that says nothing', content: html(page(''), 'windows-1252') },
  { name: 'windows-1252 that says it is UTF-8', content: html(page(metaUtf8), 'windows-1252') },
  { name: 'No HTML, only text', content: html('Plain words & no tags.\nTwo lines of them.'), Extension: 'txt' },
  { name: 'Nothing in it', content: html('') },
  { name: 'Things that a browser must not run or fetch', content: html(page(metaUtf8, unsafeBody)), Extension: 'htm' },
  { name: 'Not available', unavailable: true, content: html(page(metaUtf8)), Extension: 'pdf', Size: 1_000_000 },
  { name: 'Listed but gone', Extension: 'pdf' },
  { name: 'Broken: gzip cut short', content: broken('truncated'), Extension: 'pdf' },
  { name: 'Broken: checksum wrong', content: broken('corrupt'), Extension: 'pdf' },
  { name: 'Broken: not gzip', content: broken('not-gzip'), Extension: 'pdf' },
  { name: 'Broken: not base64', content: broken('bad-base64'), Extension: 'pdf' },
  { name: 'Odd: bytes after the gzip', content: broken('trailing-bytes'), Extension: 'pdf' },
  { name: 'Broken: no content at all', content: { kind: 'encoded', text: '' }, Extension: 'pdf' },
  { name: 'A bomb of 32 MB', content: { kind: 'bomb', megabytes: 32 }, Extension: 'pdf', Size: 900 },
];

/** Creates one document of every kind that a frontend can receive, each named for its kind. */
export function scenarioDocuments(seed: string): RecordDocument[] {
  const random = createRandom(seed, 'documents');
  return documentPlans.map(({ name, unavailable, ...rest }, at) => ({
    DocumentGuid: random.guid(),
    Observation: {
      EventGuid: random.guid(),
      Term: 'Clinic letter',
      ObservationType: 'Document',
      Episodicity: 'Unknown',
      EffectiveDate: { DatePart: 'YearMonthDay', Value: `2025-01-${String(at + 1).padStart(2, '0')}` },
      AssociatedText: [{ Text: name }],
    },
    ...rest,
    Available: unavailable !== true,
  }));
}
