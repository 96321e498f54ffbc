import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readFailedMessage, reportsToParent } from '../../startup/runProgram.ts';
import { StartupError } from '../../startup/StartupError.ts';

interface Program<Ready> {
  readonly ready: Ready;
  /** Resolves to a sentence for the user when the program ends by itself. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

interface Options {
  /** Receives the program's messages after it is ready. */
  readonly listen?: (message: object) => void;
  /** Default: what the program prints is ignored, except its errors. */
  readonly stdout?: 'ignore' | 'inherit';
  /** The time that the program has to stop by itself. */
  readonly stopGraceMs?: number;
}

const startDeadlineMs = 20_000;

/**
 * Starts a program of this repository and waits until it is ready. `path` is relative to the root, without extension: the
 * file is `.ts` in a checkout and `.js` when built. Throws when the program ends or is not ready in time.
 */
export async function startProgram<Ready>(
  path: string,
  env: NodeJS.ProcessEnv,
  { listen, stdout = 'ignore', stopGraceMs = 2_000 }: Options = {},
): Promise<Program<Ready>> {
  const file = new URL(`../../${path}${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url);
  const child = fork(fileURLToPath(file), [reportsToParent], {
    stdio: ['ignore', stdout, 'inherit', 'ipc'],
    // A separate process group: Ctrl-C reaches this process alone, which stops the others in order.
    detached: true,
    env,
    execArgv: ['--disable-proto=delete'],
  });
  let isStopping = false;
  const exited = once(child, 'exit');
  const ready = new Promise<Ready>((resolve, reject) => {
    child.on('message', (message) => {
      // The program has the same version, so that its messages have these types.
      if (typeof message !== 'object') return;
      const problems = readFailedMessage(message);
      if (problems) reject(new StartupError(problems));
      else if ('type' in message && message.type === 'ready') resolve(message as Ready);
      else listen?.(message);
    });
    child.once('error', reject);
    exited.then(() => reject(new Error(`${path} ended before it was ready.`)), reject);
    wait(startDeadlineMs, undefined, { ref: false }).then(
      () => reject(new Error(`${path} was not ready after ${startDeadlineMs / 1_000} seconds.`)),
      reject,
    );
  });
  const died = new Promise<string>((resolve) => {
    void exited.then(() => isStopping || resolve(`${path} has ended.`));
  });

  async function stop(): Promise<void> {
    isStopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const hasExited = await Promise.race([exited.then(() => true), wait(stopGraceMs, false, { ref: false })]);
    if (!hasExited) child.kill('SIGKILL');
    await exited;
  }

  try {
    return { ready: await ready, died, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
