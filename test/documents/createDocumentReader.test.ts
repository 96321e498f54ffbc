import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { RequestDeadline } from '../../src/domain/RequestDeadline.ts';
import { watchThread } from '../../src/documents/watchThread.ts';
import { createDocumentReader, type DocumentReader, type Reader } from '../../src/documents/createDocumentReader.ts';
import type { DocumentReading } from '../../src/domain/documentReading.ts';
import { enGB } from '../../src/texts/enGB.ts';
import { compress } from './compress.ts';

const heavyDocument = compress('<div>'.repeat(200_000));
const lightDocument = compress('<p>light</p>');
const lightReading = { kind: 'content', text: 'light' };
const timedOut = { kind: 'problem', problem: 'sanitiserTimedOut' };

const asked: Reader = { labels: enGB.documentLabels, person: '', deadline: undefined };
const readers: DocumentReader[] = [];
function startReader(options?: Parameters<typeof createDocumentReader>[0]) {
  const reader = createDocumentReader(options);
  readers.push(reader);
  return {
    read: (base64: string, of: Partial<Reader> = {}): Promise<DocumentReading> =>
      reader.read(base64, { ...asked, ...of }),
    close: () => reader.close(),
  };
}
afterEach(() => Promise.all(readers.splice(0).map((reader) => reader.close())));

test('a document reader reads a document on a thread', async () => {
  expect(await startReader().read(lightDocument)).toMatchObject(lightReading);
});

test('a document reader returns the problem of an invalid document', async () => {
  expect(await startReader().read('?')).toEqual({ kind: 'problem', problem: 'notBase64' });
});

test('a document reader reads documents concurrently and returns the result of each', async () => {
  const reader = startReader({ threads: 2, maxWaiting: 20 });
  const readings = await Promise.all(Array.from({ length: 20 }, (_, n) => reader.read(compress(`<p>${n}</p>`))));
  expect(readings.map((reading) => reading.kind === 'content' && reading.text)).toEqual(
    Array.from({ length: 20 }, (_, n) => String(n)),
  );
});

test('a document reader abandons a document that takes too long and reads the next ones on a new thread', async () => {
  const reader = startReader({ threads: 1, timeLimitMs: 1_000 });
  const readings = await Promise.all([
    reader.read(endlessDocument()),
    reader.read(lightDocument),
    reader.read(lightDocument),
  ]);
  expect(readings).toMatchObject([timedOut, lightReading, lightReading]);
});

test('a document reader applies its time limit to each document, not to the thread', async () => {
  const reader = startReader({ threads: 1, timeLimitMs: 1 });
  expect([await reader.read(heavyDocument), await reader.read(heavyDocument)]).toEqual([timedOut, timedOut]);
});

test('a document reader refuses documents beyond the limit of its queue at once', async () => {
  const reader = startReader({ threads: 1, maxWaiting: 1 });
  const readings = await Promise.all([
    reader.read(lightDocument),
    reader.read(lightDocument),
    reader.read(lightDocument),
  ]);
  expect(readings).toMatchObject([lightReading, lightReading, { kind: 'problem', problem: 'sanitiserBusy' }]);
});

test('a document reader reads one document of a person before the second one of another', async () => {
  const reader = startReader({ threads: 1 });
  const order: string[] = [];
  const read = async (person: string) => {
    await reader.read(lightDocument, { person, deadline: undefined });
    order.push(person);
  };
  await Promise.all([read('ada'), read('ada'), read('ada'), read('bob')]);
  expect(order).toEqual(['ada', 'bob', 'ada', 'ada']);
});

test('a document is not read after the deadline of its request, and the next one is', async () => {
  const reader = startReader({ threads: 1, timeLimitMs: 500 });
  await reader.read(lightDocument);
  const [running, waiting] = [new RequestDeadline(), new RequestDeadline()];
  const readings = [
    reader.read(heavyDocument, { person: 'ada', deadline: running }),
    reader.read(lightDocument, { person: 'bob', deadline: waiting }),
  ];
  running.expire();
  waiting.expire();
  const busy = { kind: 'problem', problem: 'sanitiserBusy' };
  expect(await Promise.all(readings)).toEqual([busy, busy]);
  expect(await reader.read(lightDocument)).toMatchObject(lightReading);
});

test('the time limit of a document is CPU time, which a thread without work does not use', async () => {
  const worker = new Worker('setInterval(() => {}, 1000)', { eval: true });
  await once(worker, 'online');
  const exceeded: string[] = [];
  const end = watchThread(worker, { timeLimitMs: 50, maxHeapMegabytes: 512 }, (limit) => exceeded.push(limit));
  for (let check = 0; check < 4; check += 1) await wait(50);
  end();
  await worker.terminate();
  expect(exceeded).toEqual([]);
});

test('a document that exhausts the memory fails alone, and its cause is reported without content', async () => {
  const causes: string[] = [];
  const onFailure = (cause: string): number => causes.push(cause);
  const reader = startReader({ threads: 1, maxHeapMegabytes: 64, timeLimitMs: 60_000, onFailure });
  expect(await reader.read(compress('<b>x</b>'.repeat(2_000_000)))).toEqual({
    kind: 'problem',
    problem: 'sanitiserFailed',
  });
  expect(await reader.read(lightDocument)).toMatchObject(lightReading);
  expect(causes).toEqual(['heapLimitPassed']);
});

test('a document above the size limit does not reach a thread', async () => {
  const reader = startReader({ maxCompressedBytes: 30 });
  expect(await reader.read('?'.repeat(41))).toEqual({ kind: 'problem', problem: 'tooLarge' });
});

test('a closed document reader rejects pending and new documents', async () => {
  const reader = startReader({ threads: 1, timeLimitMs: 60_000 });
  await reader.read(lightDocument);
  const readings = Promise.allSettled([reader.read(endlessDocument()), reader.read(lightDocument)]);
  await reader.close();
  expect(await readings).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  await expect(reader.read(lightDocument)).rejects.toThrow('closed');
});

test('a document reader runs from compiled files', async () => {
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, 'documents-'));
  try {
    writeFileSync(join(directory, 'package.json'), '{ "type": "module" }');
    const sources = ['createDocumentReader.ts', 'documentThread.ts'].map((file) => join('src/documents', file));
    const options = '--ignoreConfig --module nodenext --target es2024 --types node --skipLibCheck --rootDir src';
    const rewrite = ['--rewriteRelativeImportExtensions', '--strict', '--outDir', directory];
    execFileSync(process.execPath, [
      resolve('node_modules/typescript/bin/tsc'),
      ...options.split(' '),
      ...rewrite,
      ...sources,
    ]);
    const compiled = (await import(pathToFileURL(join(directory, 'documents/createDocumentReader.js')).href)) as {
      createDocumentReader: typeof createDocumentReader;
    };
    const reader = compiled.createDocumentReader();
    readers.push(reader);
    expect(await reader.read(lightDocument, asked)).toMatchObject(lightReading);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

/** A document of cells that span many others, for which the plain text needs far more time than memory. */
function endlessDocument(): string {
  return compress(`<table>${'<tr><td rowspan=1000 colspan=1000>x'.repeat(2_000)}`);
}
