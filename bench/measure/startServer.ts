import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Reading } from './meter.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const startTimeoutMs = 60_000;

/** A program that is measured, on a processor of its own. */
export interface MeasuredServer {
  readonly port: number;
  /** Starts a measurement. @returns the state before it */
  begin(): Promise<Reading>;
  /** Ends the measurement. */
  end(): Promise<Reading>;
  stop(): Promise<void>;
}

export interface Program {
  /** The script, from the root of the repository. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Modules that are loaded before the script. */
  readonly preload?: readonly string[];
  readonly options?: readonly string[];
}

/** Starts a program on processor 0 and waits until it reports its URL. */
export async function startServer({ script, env, preload = [], options = [] }: Program): Promise<MeasuredServer> {
  const imports = ['bench/measure/meter.ts', ...preload].flatMap((path) => ['--import', `./${path}`]);
  const command = [process.execPath, ...imports, ...options, script];
  const child = spawn('taskset', ['-c', '0', ...command], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const url = await Promise.race([
    readUrl(child),
    once(child, 'exit').then(() => Promise.reject(new Error(`The server ended at its start: ${errors}`))),
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`The server did not start in time: ${errors}`)), startTimeoutMs).unref();
    }),
  ]).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  const exited = once(child, 'exit');
  const ask = async (message: string): Promise<Reading> => {
    child.send(message);
    return (await nextMessage(child, 'reading', exited)) as Reading;
  };
  return {
    port: Number(new URL(url).port),
    begin: () => ask('begin'),
    end: () => ask('end'),
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  const { url } = (await nextMessage(child, 'ready')) as { url: string };
  return url;
}

async function nextMessage(child: ChildProcess, kind: string, exited?: Promise<unknown>): Promise<object> {
  const { promise, resolve, reject } = Promise.withResolvers<object>();
  const listen = (message: { kind?: string; type?: string }) => {
    if ((message.kind ?? message.type) === kind) resolve(message);
  };
  child.on('message', listen);
  void exited?.then(() => reject(new Error('The server ended.')));
  try {
    return await promise;
  } finally {
    child.off('message', listen);
  }
}
