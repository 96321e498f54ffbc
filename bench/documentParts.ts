/**
 * Measures the parts of the way of a document: the processor time of each, of all threads, as a share of their sum. The parts
 * are measured one after another in each round, in one process. Only the shares are meaningful on another machine. Run with
 * `node bench/documentParts.ts`; a number after it is that of the rounds.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { decodeText } from '../src/documents/decodeText.ts';
import { gunzipDocument } from '../src/documents/gunzipDocument.ts';
import { isMarkupSource, isOtherFormatText } from '../src/documents/isOtherFormat.ts';
import { parseMarkup } from '../src/documents/parseMarkup.ts';
import { readBase64 } from '../src/documents/readBase64.ts';
import { readPlainDocument } from '../src/documents/readPlainDocument.ts';
import { toSafeTree } from '../src/documents/toSafeTree.ts';
import { writeHtml } from '../src/documents/writeHtml.ts';
import { writeText } from '../src/documents/writeText.ts';
import { createResponseReader } from '../src/emis/soap/contract/createResponseReader.ts';
import { readContract } from '../src/emis/soap/contract/readContract.ts';
import { createWorkQueue } from '../src/graph/createWorkQueue.ts';
import { createJsonWriter } from '../src/http/createJsonWriter.ts';
import { enGB } from '../src/texts/enGB.ts';
import { scannedPages } from './jobs/worlds.ts';
import { median } from './measure/statistics.ts';

const rounds = Number(process.argv[2] ?? 15);
const warmUpRounds = 4;
const maxBytes = 25_000_000;
const labels = enGB.documentLabels;

const documents = {
  'scanned pages, 4 MB': scannedPages(),
  'letter, 1 MB': repeat(
    (n) =>
      `<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span style='font-size:10.0pt;font-family:"Arial"'>` +
      `Seen on ${1 + (n % 28)} March. The potassium was ${3 + (n % 3)}.${n % 10}&nbsp;mmol/L and <b>the dose</b> is ` +
      `${n % 50} mg twice a day – “please continue”.<o:p></o:p></span></p>\n`,
  ),
  'table, 1 MB': `<table>${repeat((n) => `<tr><td>${n}</td><td>Serum potassium</td><td>${n % 7}.${n % 10} mmol/L</td></tr>\n`)}</table>`,
};

const reader = createResponseReader(readContract());
const writeJson = createJsonWriter(createWorkQueue(), maxBytes * 2);
// A thread that returns what it gets shows the cost of the copies alone.
const thread = new Worker(
  `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (message) => parentPort.postMessage(message));`,
  { eval: true },
);

const columns: Record<string, Record<string, number>> = {};
for (const [name, html] of Object.entries(documents)) {
  const xml = Buffer.from(envelope(gzipSync(html).toString('base64')));
  const times: Record<string, number[]> = {};
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const [part, ms] of Object.entries(await readOnce(xml)))
      if (round >= warmUpRounds) (times[part] ??= []).push(ms);
  }
  columns[name] = Object.fromEntries(Object.entries(times).map(([part, values]) => [part, median(values)]));
}
await thread.terminate();
print();

async function readOnce(xml: Buffer): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  async function part<Result>(name: string, work: () => Result): Promise<Awaited<Result>> {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    times[name] = (user + system) / 1_000;
    return result;
  }
  const answer = await part('XML of the answer', () => reader.read('GetMedicalRecordDocumentContent', xml));
  const written = /[A-Za-z0-9+/=]{100,}/.exec(JSON.stringify(answer))?.[0] ?? '';
  const base64 = Buffer.from(written).toString('latin1');
  await part('copies between threads', () => echo({ base64 }));
  const bytes = present(await part('base64', () => readBase64(base64)));
  const plain = present(await part('gunzip', () => gunzipDocument(bytes, maxBytes)));
  if (typeof plain === 'string') throw new Error(plain);
  const { text: markup } = present(await part('text of bytes', () => decodeText(plain)));
  await part('checks of the format', () => readPlainDocument(markup));
  await part('parse', () => parseMarkup(markup));
  const { root } = await part('sanitise', () => toSafeTree(markup, labels));
  times['sanitise'] = Math.max(0, (times['sanitise'] ?? 0) - (times['parse'] ?? 0));
  const text = await part('plain text', () => writeText(root, labels));
  const html = await part('HTML', () => writeHtml(root));
  const checks = times['checks of the format'] ?? 0;
  await part('checks of the format', () => isOtherFormatText(text) || isMarkupSource(text));
  times['checks of the format'] = (times['checks of the format'] ?? 0) + checks;
  const there = times['copies between threads'] ?? 0;
  // Both are passed once in each direction here, and once in all in the product.
  await part('copies between threads', () => echo({ html, text }));
  times['copies between threads'] = ((times['copies between threads'] ?? 0) + there) / 2;
  const json = await part('JSON', () => writeJson({ data: { document: { content: { html } } } }));
  await part('bytes of the response', () => Buffer.byteLength(json) + Buffer.from(json).length);
  return times;
}

async function echo(message: object): Promise<void> {
  const answered = once(thread, 'message');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread is not a window
  thread.postMessage(message);
  await answered;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The document was not read.');
  return value;
}

function print(): void {
  const names = Object.keys(columns);
  console.log(`| Part | ${names.join(' | ')} |\n| --- |${' ---: |'.repeat(names.length)}`);
  const total = (name: string) => Object.values(columns[name] ?? {}).reduce((sum, ms) => sum + ms, 0);
  for (const part of Object.keys(columns[names[0] ?? ''] ?? {})) {
    const shares = names.map((name) => `${((100 * (columns[name]?.[part] ?? 0)) / total(name)).toFixed(1)} %`);
    console.log(`| ${part} | ${shares.join(' | ')} |`);
  }
  console.log(`| sum, in ms of this machine | ${names.map((name) => total(name).toFixed(1)).join(' | ')} |`);
}

function repeat(line: (n: number) => string): string {
  let lines = '';
  for (let n = 0; lines.length < 1_000_000; n += 1) lines += line(n);
  return lines;
}

function envelope(base64: string): string {
  return (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:emis-model:patient-services:2"><s:Body>' +
    `<GetMedicalRecordDocumentContentResponse><CompressedEncodedDocumentContent>${base64}</CompressedEncodedDocumentContent>` +
    '</GetMedicalRecordDocumentContentResponse></s:Body></s:Envelope>'
  );
}
