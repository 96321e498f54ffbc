import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PlantedFaultName } from './planted/plantedFaults.ts';
import { sourceChanges } from './planted/sourceChanges.ts';

const file = fileURLToPath(new URL('./worker.ts', import.meta.url));
const preload = new URL('./planted/replaceSource.ts', import.meta.url).href;

/** Runs seeds in a new process. @returns the lines that it prints. Throws when the process fails */
export async function* startWorker(
  job: 'check' | 'history' | 'shortest',
  from: number,
  to: number,
  planted?: PlantedFaultName,
): AsyncGenerator<string> {
  const preloads = planted !== undefined && planted in sourceChanges ? ['--import', preload] : [];
  const args = ['--disable-proto=delete', file, job, String(from), String(to), ...(planted ? [planted] : [])];
  const child = spawn(process.execPath, [...preloads, ...args], {
    env: { ...process.env, ...(planted && { PLANTED_SOURCE: planted }) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  try {
    yield* createInterface({ input: child.stdout as Readable });
    const code = await ended;
    if (code !== 0) throw new Error(`The process for the seeds ${from} to ${to} ended with ${code}`);
  } finally {
    child.kill();
  }
}
