import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, freePort, waitForLine, type RunningServer } from './startRedis.ts';

const installed = '/usr/lib/postgresql';

/** The folder of the newest installed version. Debian does not put the server's programs on the path. */
function findPrograms(): string {
  const versions = readdirSync(installed).toSorted((a, b) => Number(b) - Number(a));
  return join(installed, versions[0] ?? '', 'bin');
}

/** PostgreSQL refuses to run as root, so that root becomes the user `postgres`. */
function asPostgres(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  const isRoot = process.getuid?.() === 0;
  return isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
    : [program, args];
}

/** Starts a PostgreSQL cluster of its own on a free port. */
export async function startPostgres(): Promise<RunningServer> {
  const parent = mkdtempSync(join(tmpdir(), 'postgres-'));
  const directory = join(parent, 'data');
  if (process.getuid?.() === 0) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(parent, id('-u'), id('-g'));
  }
  chmodSync(parent, 0o700);
  const programs = findPrograms();
  const port = await freePort();
  let child: ChildProcess | undefined;

  function initialise(): void {
    const args = ['-D', directory, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
    const [program, all] = asPostgres(join(programs, 'initdb'), args);
    execFileSync(program, all, { stdio: 'pipe' });
  }

  async function start(): Promise<void> {
    const args = ['-D', directory, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', parent];
    const [program, all] = asPostgres(join(programs, 'postgres'), args);
    child = spawn(program, all);
    await waitForLine(child, /ready to accept connections/);
  }

  initialise();
  await start();
  const stop = async (signal: NodeJS.Signals = 'SIGINT') => endProcess(child, signal);
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    directory,
    get pid() {
      return child?.pid ?? 0;
    },
    stop,
    async restart({ isEmpty = false } = {}) {
      await stop();
      if (isEmpty) {
        rmSync(directory, { recursive: true });
        initialise();
      }
      await start();
    },
    async remove() {
      await stop('SIGQUIT');
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
