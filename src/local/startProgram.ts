import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program<Ready> {
  readonly ready: Ready;
  /** Settles when the program has ended by itself, with a sentence about it. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

const startDeadlineMs = 20_000;
const stopGraceMs = 2_000;

/** Listens to what a program says once it is ready. */
export type Listener = (message: object) => void;

/**
 * Starts a program of this repository beside this one and waits until it says that it is ready. `path` is without
 * its ending, relative to the repository's root: the same program is `.ts` in a checkout and `.js` when built.
 */
export async function startProgram<Ready>(
  path: string,
  env: NodeJS.ProcessEnv,
  listen: Listener = () => {},
): Promise<Program<Ready>> {
  const file = new URL(`../../${path}${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url);
  const child = fork(fileURLToPath(file), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // In a group of its own: Ctrl-C is for this process, which then stops the others in order.
    detached: true,
    env,
    execArgv: ['--disable-proto=delete'],
  });
  let isStopping = false;
  const exited = once(child, 'exit');
  const ready = new Promise<Ready>((resolve, reject) => {
    child.on('message', (message) => {
      // The program is of this repository and of the same version, so its message is as its type says.
      if (typeof message !== 'object') return;
      if ('type' in message && message.type === 'ready') resolve(message as Ready);
      else listen(message);
    });
    child.once('error', reject);
    exited.then(() => reject(new Error(`${path} stopped before it was ready.`)), reject);
    wait(startDeadlineMs, undefined, { ref: false }).then(
      () => reject(new Error(`${path} was not ready after ${startDeadlineMs / 1_000} seconds.`)),
      reject,
    );
  });
  const died = new Promise<string>((resolve) => {
    void exited.then(() => isStopping || resolve(`${path} has stopped.`));
  });

  async function stop(): Promise<void> {
    isStopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const isGone = await Promise.race([exited.then(() => true), wait(stopGraceMs, false, { ref: false })]);
    if (!isGone) child.kill('SIGKILL');
    await exited;
  }

  try {
    return { ready: await ready, died, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
