import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdit, type Mutant } from './Mutant.ts';
import type { MutantResult } from './ResultFile.ts';
import type { TestProcess, TestResult } from './TestProcess.ts';

const serverStart = /\bstart(?:Stack|Client|HoldingClient|Programs|WithSession)\b|\.listen\(/;
const importedFiles = /\bfrom '(\.[^']+)'/g;

/** Plants mutants one at a time in a copy of the project, and runs the tests that have to notice them. */
export class MutantJudge {
  readonly #root: string;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #process: Pick<TestProcess, 'run'>;
  readonly #log: (text: string) => void;
  readonly #changed = new Set<string>();

  /**
   * @param root the copy, which is as it was after each mutant
   * @param sources the modules' texts by path
   */
  constructor(
    root: string,
    sources: ReadonlyMap<string, string>,
    process: Pick<TestProcess, 'run'>,
    log: (text: string) => void,
  ) {
    this.#root = root;
    this.#sources = sources;
    this.#process = process;
    this.#log = log;
  }

  /** @param tests in the order in which they run, until one fails */
  async judge(mutant: Mutant, tests: readonly string[]): Promise<MutantResult> {
    if (tests.length === 0) return { outcome: 'survived', by: 'no test reaches it' };
    const source = this.#sources.get(mutant.file) ?? '';
    let remaining = tests;
    while (remaining.length > 0) {
      this.#write(mutant.file, applyEdit(source, mutant));
      const result = await this.#run(remaining);
      this.#write(mutant.file, source);
      if (result.kind === 'stuck') return { outcome: 'timed out' };
      const [failed] = result.failed;
      if (result.failure === undefined) return { outcome: 'survived' };
      if (failed === undefined || !startsServer(join(this.#root, failed)))
        return { outcome: 'noticed', by: result.failure };
      const without = await this.#run([failed]);
      if (without.kind === 'done' && without.failure === undefined) return { outcome: 'noticed', by: result.failure };
      this.#log(`not used for this mutant, since it fails without it: ${failed}`);
      remaining = remaining.slice(remaining.indexOf(failed) + 1);
    }
    return { outcome: 'survived' };
  }

  #run(tests: readonly string[]): Promise<TestResult> {
    const changed = [...this.#changed];
    this.#changed.clear();
    return this.#process.run({ changed, tests });
  }

  #write(file: string, text: string): void {
    writeFileSync(join(this.#root, file), text);
    this.#changed.add(file);
  }
}

/**
 * @returns true for a test that starts a server, itself or through what it imports. It may fail on a loaded machine,
 * because requests have deadlines. Modules of `src/` start no server by being imported
 */
function startsServer(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (serverStart.test(text)) return true;
  const imported = [...text.matchAll(importedFiles)].flatMap(([, path = '']) => (/\bsrc\//.test(path) ? [] : path));
  return imported.some((path) => startsServer(join(dirname(file), path), seen));
}
