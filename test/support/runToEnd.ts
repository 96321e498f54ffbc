import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly exitCode: number | null;
  /** Standard output and standard error. */
  readonly output: string;
}

/**
 * Runs a program of this repository until it ends. It has these variables and the path only.
 * @param options `cwd`: the working directory. Default: the root of the repository.
 */
export async function runToEnd(
  file: string,
  env: Readonly<Record<string, string>>,
  options: { readonly cwd?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-proto=delete', resolve(root, file)], {
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output };
}
