import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface TestRequest {
  /** The source files that have changed since the last request. */
  readonly changed: readonly string[];
  /** In the order in which they run. */
  readonly tests: readonly string[];
}

export type TestReply =
  | { readonly kind: 'ready' | 'progress' }
  /** `failure` is the first failed test. */
  | { readonly kind: 'done'; readonly failure: string | undefined; readonly failed: readonly string[] };

export type TestResult = Extract<TestReply, { kind: 'done' }> | { readonly kind: 'stuck' };

/** A Vitest in a process of its own, which is replaced when it is stuck, as in an endless loop. */
export class TestProcess {
  readonly #root: string;
  readonly #limitMs: number;
  readonly #probes: string | undefined;
  #child: ChildProcess | undefined;

  /**
   * @param limitMs how long one test file may take
   * @param probes the directory in which tests record the code that they run; undefined to record nothing
   */
  constructor(root: string, limitMs: number, probes?: string) {
    this.#root = root;
    this.#limitMs = limitMs;
    this.#probes = probes;
  }

  async run(request: TestRequest): Promise<TestResult> {
    const child = (this.#child ??= await this.#start());
    const { promise, resolve, reject } = Promise.withResolvers<TestResult>();
    const stuck = () => resolve({ kind: 'stuck' });
    let timer = setTimeout(stuck, this.#limitMs);
    const onMessage = (reply: TestReply) => {
      clearTimeout(timer);
      timer = setTimeout(stuck, this.#limitMs);
      if (reply.kind === 'done') resolve(reply);
    };
    const onExit = () => reject(new Error('The test process ended unexpectedly'));
    child.on('message', onMessage).once('exit', onExit);
    child.send(request);
    try {
      const result = await promise;
      if (result.kind === 'stuck') this.stop();
      return result;
    } finally {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit);
    }
  }

  stop(): void {
    const pid = this.#child?.pid;
    this.#child = undefined;
    // A group of its own: a worker in an endless loop does not hear its parent.
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  }

  async #start(): Promise<ChildProcess> {
    const program = join(this.#root, 'scripts/mutate/runTests.ts');
    const probes = this.#probes === undefined ? {} : { MUTATE_PROBES: this.#probes };
    const child = fork(program, [this.#root], {
      cwd: this.#root,
      detached: true,
      env: { ...process.env, ...probes, VITEST: 'true', NODE_ENV: 'test' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return child;
  }
}
