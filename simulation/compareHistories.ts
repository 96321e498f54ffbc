import type { Options } from './options.ts';
import { startWorker } from './startWorker.ts';

/** Runs each seed in two new processes. @returns true when both histories of each seed are equal to the byte */
export async function compareHistories(
  { seeds, from, processes }: Pick<Options, 'seeds' | 'from' | 'processes'>,
  print: (line: string) => void,
): Promise<boolean> {
  const different: number[] = [];
  let next = from;
  let lines = 0;
  async function compareNext(): Promise<void> {
    while (next < from + seeds) {
      const seed = next++;
      const one = await readAll(seed);
      const other = await readAll(seed);
      lines += one.length;
      if (one.join('\n') !== other.join('\n')) different.push(seed);
    }
  }
  await Promise.all(Array.from({ length: processes }, compareNext));
  print(`${seeds} seeds in two processes each, ${lines} lines: ${different.length} histories differ`);
  if (different.length > 0) print(`Seeds whose histories differ: ${different.join(', ')}`);
  return different.length === 0;
}

async function readAll(seed: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of startWorker('history', seed, seed)) lines.push(line);
  if (lines.length === 0) throw new Error(`Seed ${seed} has no history`);
  return lines;
}
