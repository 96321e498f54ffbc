import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Mutant } from './Mutant.ts';

export interface MutantResult {
  readonly outcome: 'noticed' | 'survived' | 'timed out' | 'compiled' | 'not compiled';
  /** The first test that failed. */
  readonly by?: string | undefined;
}

interface Line extends MutantResult {
  readonly key: string;
}

/** Results of earlier runs, so that a run that was stopped continues, and only what has changed runs again. */
export class ResultFile {
  readonly #path: string;
  readonly #results = new Map<string, MutantResult>();

  constructor(path: string) {
    this.#path = path;
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { key, ...result } = JSON.parse(line) as Line;
      this.#results.set(key, result);
    }
  }

  get(key: string): MutantResult | undefined {
    return this.#results.get(key);
  }

  add(key: string, result: MutantResult): void {
    this.#results.set(key, result);
    appendFileSync(this.#path, `${JSON.stringify({ key, ...result } satisfies Line)}\n`);
  }
}

/** @returns a key that changes with the mutated file and with `tests`, a hash of the tests that judge it */
export function keyOf({ file, start, end, replacement }: Mutant, source: string, tests = ''): string {
  const hash = createHash('sha256').update(JSON.stringify([file, start, end, replacement, source, tests]));
  return hash.digest('hex').slice(0, 24);
}
