import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningServer {
  readonly url: string;
  /** Where the server stores its data. */
  readonly directory: string;
  readonly pid: number;
  /** Stops the server; its data stays. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port, with its data or without. */
  restart(options?: { readonly isEmpty?: boolean }): Promise<void>;
  /** Stops the server and deletes its data. */
  remove(): Promise<void>;
}

/** @returns a port that was free a moment ago */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a line of a program's output matches. Throws when the program ends before. */
export async function waitForLine(child: ChildProcess, pattern: RegExp): Promise<void> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The output of the program is not a pipe.');
  let output = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  for (const stream of [stdout, stderr]) {
    createInterface(stream).on('line', (line) => {
      output = `${output}${line}\n`.slice(-5_000);
      if (pattern.test(line)) resolve();
    });
  }
  child.once('exit', () => reject(new Error(`The program ended before it was ready:\n${output}`)));
  await promise;
}

/** Sends a signal and waits until the program has ended. */
export async function endProcess(child: ChildProcess | undefined, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** Starts a Redis of its own that loses nothing, unless `settings` say otherwise. */
export async function startRedis(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const durable = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction', save: '' };
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const all = Object.entries({ ...durable, port: String(port), bind: '127.0.0.1', dir: directory, ...settings });
    child = spawn(
      'redis-server',
      all.flatMap(([name, value]) => [`--${name}`, value]),
    );
    await waitForLine(child, /Ready to accept connections/);
  }

  await start();
  const stop = async (signal?: NodeJS.Signals) => endProcess(child, signal);
  return {
    url: `redis://127.0.0.1:${port}`,
    directory,
    get pid() {
      return child?.pid ?? 0;
    },
    stop,
    async restart({ isEmpty = false } = {}) {
      await stop('SIGKILL');
      if (isEmpty) rmSync(join(directory, 'appendonlydir'), { recursive: true, force: true });
      await start();
    },
    async remove() {
      await stop('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
