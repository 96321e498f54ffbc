import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { createDocumentReader } from '../src/documents/createDocumentReader.ts';
import { readDocument } from '../src/documents/readDocument.ts';
import { enGB } from '../src/texts/enGB.ts';

// Measures how long reading a document blocks the event loop: on a worker thread and, for comparison, on the main thread.
// Run with `node bench/documents.ts`.

const rounds = 20;

const documents = {
  'scanned pages, 4 MB of HTML': scannedPages(10, 300_000),
  'scanned pages, 4 MB, typographic quotes': scannedPages(10, 300_000, '<p>“Dear Dr Rao”</p>'),
  'table, 1 MB of HTML': table(1_000_000),
};

const { documentLabels } = enGB;
const asked = { labels: documentLabels, person: 'one', deadline: undefined };
const reader = createDocumentReader();
await reader.read(compress('<p>warm</p>'), asked);
for (const [name, html] of Object.entries(documents)) {
  const base64 = compress(html);
  const onThread = await measure(() => reader.read(base64, asked));
  const onMainThread = await measure(() => readDocument(base64, documentLabels));
  // A baseline for the machine: the same duration with nothing to do.
  const idle = await measure(() => sleep(onThread.timeMs, { kind: 'content' }));
  console.log(`${name} (${megabytes(html)} MB, ${megabytes(base64)} MB as base64)`);
  console.log(`  worker thread ${formatMeasurement(onThread)}`);
  console.log(`  main thread   ${formatMeasurement(onMainThread)}`);
  console.log(`  idle          ${formatMeasurement(idle)}`);
  console.log(
    `  ratio         stall ${ratio(onThread.stallMs, onMainThread.stallMs)}, time ${ratio(onThread.timeMs, onMainThread.timeMs)}`,
  );
}
await reader.close();

interface Measurement {
  readonly stallMs: number;
  readonly worstStallMs: number;
  readonly timeMs: number;
  /** CPU time of the main thread per document, which other programs cannot increase. */
  readonly cpuMs: number;
}

async function measure(read: () => Promise<{ kind: string }>): Promise<Measurement> {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) await read();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  const stalls: number[] = [];
  const cpuTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    delay.reset();
    const cpuBefore = process.threadCpuUsage();
    const started = performance.now();
    const { kind } = await read();
    times.push(performance.now() - started);
    const { user, system } = process.threadCpuUsage(cpuBefore);
    cpuTimes.push((user + system) / 1e3);
    if (kind !== 'content') throw new Error(`The document was not read: ${kind}`);
    // The monitor's timer must run once more, or the last stall is not counted.
    await sleep(5);
    stalls.push(delay.max / 1e6);
  }
  delay.disable();
  return { stallMs: median(stalls), worstStallMs: Math.max(...stalls), timeMs: median(times), cpuMs: median(cpuTimes) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function formatMeasurement({ stallMs, worstStallMs, timeMs, cpuMs }: Measurement): string {
  const stall = `longest stall ${stallMs.toFixed(1)} ms (median; worst ${worstStallMs.toFixed(1)})`;
  return `${stall}, main thread CPU ${cpuMs.toFixed(1)} ms, time ${timeMs.toFixed(0)} ms`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function scannedPages(pages: number, bytesPerPage: number, opening = ''): string {
  const page = (): string =>
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(bytesPerPage)]).toString('base64');
  const images = Array.from({ length: pages }, () => `<div><img src="data:image/jpeg;base64,${page()}"></div>`);
  return `<html><body>${opening}${images.join('\n')}</body></html>`;
}

function table(characters: number): string {
  let rows = '';
  for (let n = 0; rows.length < characters; n += 1) rows += row(n);
  return `<html><body><table>${rows}</table></body></html>`;
}

function row(n: number): string {
  return `<tr><td>${n}</td><td>Serum potassium</td><td>${n % 7}.${n % 10} mmol/L</td></tr>\n`;
}

function compress(html: string): string {
  return gzipSync(html).toString('base64');
}

function megabytes(text: string): string {
  return (text.length / 1e6).toFixed(1);
}
