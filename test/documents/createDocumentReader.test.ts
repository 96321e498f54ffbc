import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createDocumentReader, type DocumentReader } from '../../src/documents/createDocumentReader.ts';
import { compress } from './compress.ts';

const HEAVY = compress('<div>'.repeat(200_000));
const LIGHT = compress('<p>light</p>');
const light = { kind: 'content', text: 'light' };
const timedOut = { kind: 'problem', problem: 'sanitiserTimedOut' };

const readers: DocumentReader[] = [];
function aReader(options?: Parameters<typeof createDocumentReader>[0]): DocumentReader {
  const reader = createDocumentReader(options);
  readers.push(reader);
  return reader;
}
afterEach(() => Promise.all(readers.splice(0).map((reader) => reader.close())));

test('a document is read on a thread', async () => {
  expect(await aReader().read(LIGHT)).toMatchObject(light);
});

test('problems come back as they are', async () => {
  expect(await aReader().read('?')).toEqual({ kind: 'problem', problem: 'notBase64' });
});

test('many are read side by side, each with its own answer', async () => {
  const reader = aReader({ threads: 2, maxWaiting: 20 });
  const readings = await Promise.all(Array.from({ length: 20 }, (_, n) => reader.read(compress(`<p>${n}</p>`))));
  expect(readings.map((reading) => reading.kind === 'content' && reading.text)).toEqual(
    Array.from({ length: 20 }, (_, n) => String(n)),
  );
});

test('a document that takes too long is given up, and those behind it are read on a new thread', async () => {
  const reader = aReader({ threads: 1, timeLimitMs: 1_000 });
  const readings = await Promise.all([reader.read(endless()), reader.read(LIGHT), reader.read(LIGHT)]);
  expect(readings).toMatchObject([timedOut, light, light]);
});

test('the limit holds for each document, not for the thread', async () => {
  const reader = aReader({ threads: 1, timeLimitMs: 1 });
  expect([await reader.read(HEAVY), await reader.read(HEAVY)]).toEqual([timedOut, timedOut]);
});

test('more than may wait are refused at once', async () => {
  const reader = aReader({ threads: 1, maxWaiting: 1 });
  const readings = await Promise.all([reader.read(LIGHT), reader.read(LIGHT), reader.read(LIGHT)]);
  expect(readings).toMatchObject([light, light, { kind: 'problem', problem: 'sanitiserBusy' }]);
});

test('a document that fills the memory fails alone, and its cause is told without its content', async () => {
  const causes: string[] = [];
  const onFailure = (cause: string): number => causes.push(cause);
  const reader = aReader({ threads: 1, maxHeapMegabytes: 64, timeLimitMs: 60_000, onFailure });
  expect(await reader.read(compress('<b>x</b>'.repeat(2_000_000)))).toEqual({
    kind: 'problem',
    problem: 'sanitiserFailed',
  });
  expect(await reader.read(LIGHT)).toMatchObject(light);
  expect(causes).toEqual(['heapLimitPassed']);
});

test('what is too large does not reach a thread', async () => {
  const reader = aReader({ maxCompressedBytes: 30 });
  expect(await reader.read('?'.repeat(41))).toEqual({ kind: 'problem', problem: 'tooLarge' });
});

test('a closed reader reads nothing, and rejects what it was reading', async () => {
  const reader = aReader({ threads: 1, timeLimitMs: 60_000 });
  await reader.read(LIGHT);
  const readings = Promise.allSettled([reader.read(endless()), reader.read(LIGHT)]);
  await reader.close();
  expect(await readings).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  await expect(reader.read(LIGHT)).rejects.toThrow('closed');
});

test('the thread starts from compiled files too', async () => {
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
    expect(await reader.read(LIGHT)).toMatchObject(light);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

/** Elements that never close cost the library the square of their number. */
function endless(): string {
  return compress('<div>'.repeat(3_000_000));
}
