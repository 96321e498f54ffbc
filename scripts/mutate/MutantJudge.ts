import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdit, type Mutant } from './Mutant.ts';
import type { MutantResult } from './ResultFile.ts';
import type { TestProcess, TestResult } from './TestProcess.ts';

/** Tests that start a server may fail on a loaded machine, because their requests have deadlines. */
const startsServer = /\bstart(?:Stack|Client|HoldingClient|Programs|WithSession)\b/;

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
      if (failed === undefined || !this.#mayFailUnderLoad(failed)) return { outcome: 'noticed', by: result.failure };
      const without = await this.#run([failed]);
      if (without.kind === 'done' && without.failure === undefined) return { outcome: 'noticed', by: result.failure };
      this.#log(`not used for this mutant, since it fails without it: ${failed}`);
      remaining = remaining.slice(remaining.indexOf(failed) + 1);
    }
    return { outcome: 'survived' };
  }

  #mayFailUnderLoad(test: string): boolean {
    return startsServer.test(readFileSync(join(this.#root, test), 'utf8'));
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
