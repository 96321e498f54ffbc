import { fork, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readFailedMessage, reportsToParent } from '../startup/runProgram.ts';
import { StartupError } from '../startup/StartupError.ts';

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

export interface Federation {
  readonly subgraphs: readonly Subgraph[];
  /** The secret that a router must send in `router-authorization`. */
  readonly routerSecret: string;
  /** Composes the supergraph with The Guild's or Apollo's composition. Throws on any error or hint. */
  compose(by?: 'guild' | 'apollo'): Promise<string>;
  /** Starts a gateway from this folder and returns its GraphQL URL. Grafbase's gateway composes its own supergraph. */
  startGateway(
    program: 'hive' | 'apollo' | 'grafbase',
    supergraph: string,
    port?: number,
    env?: NodeJS.ProcessEnv,
  ): Promise<string>;
  /** Gets a token for a person in the simulator. */
  tokenFor(subject: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the EMIS subgraph with its simulator, and the directory subgraph. Each accepts requests from its router only.
 * @param options `emisUrl`: an EMIS subgraph that is running already, for which `tokenFor` has no tokens
 */
export async function startFederation({ emisUrl }: { readonly emisUrl?: string } = {}): Promise<Federation> {
  const routerSecret = randomBytes(24).toString('hex');
  const env = { ...process.env, ROUTER_SECRET: routerSecret };
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));

  async function startProgram(file: string, extraEnv: NodeJS.ProcessEnv): Promise<string> {
    const child = fork(toPath(file), [reportsToParent], { env: { ...env, ...extraEnv } });
    return readUrl(child, file);
  }

  function startEmis(): Promise<string> {
    const child = fork(toPath('../src/main.ts'), [reportsToParent], {
      env: { ...env, PORT: '0', EXPLORER: 'on' },
      execArgv: ['--disable-proto=delete'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return readUrl(child, 'the EMIS subgraph');
  }

  async function readUrl(child: ChildProcess, name: string): Promise<string> {
    children.push(child);
    const { url, mode } = await waitUntilReady(child, name);
    if (mode !== 'configured') return url;
    throw new StartupError([
      'a setting of an upstream, such as EMIS_ENDPOINT, is set. Remove it: the supergraph runs over the simulator.',
    ]);
  }

  async function stop(): Promise<void> {
    for (const child of children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const deadline = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(deadline);
    }
    rmSync(folder, { recursive: true, force: true });
  }

  async function readSubgraph(name: string, url: string): Promise<Subgraph> {
    const headers = { 'content-type': 'application/json', 'router-authorization': routerSecret };
    const body = JSON.stringify({ query: '{ service: _service { sdl } }' });
    const { data } = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
      readonly data: { readonly service: { readonly sdl: string } };
    };
    return { name, url, sdl: data.service.sdl };
  }

  try {
    const [emis, directory] = await Promise.all([emisUrl ?? startEmis(), startProgram('directory/main.ts', {})]);
    const subgraphs = [await readSubgraph('emis', emis), await readSubgraph('directory', directory)];
    return {
      subgraphs,
      routerSecret,
      async compose(by = 'guild') {
        const child = spawn(process.execPath, [toPath('compose.ts'), `--by=${by}`]);
        child.stdin.end(JSON.stringify(subgraphs));
        const [supergraph, output] = await Promise.all([text(child.stdout), text(child.stderr)]);
        if (output !== '') throw new Error(output);
        return supergraph;
      },
      startGateway(program, supergraph, port = 0, extraEnv = {}) {
        const files = { SUPERGRAPH: join(folder, `${program}.graphql`), SUBGRAPHS: join(folder, 'subgraphs.json') };
        writeFileSync(files.SUPERGRAPH, supergraph);
        writeFileSync(files.SUBGRAPHS, JSON.stringify(subgraphs));
        return startProgram(`${program}.ts`, { ...extraEnv, ...files, PORT: String(port) });
      },
      async tokenFor(subject) {
        const response = await fetch(new URL(`/explorer/token?subject=${encodeURIComponent(subject)}`, emis));
        if (!response.ok) throw new Error(`There is no token for ${subject}: the simulator has no such person.`);
        return (await response.text()).trim();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Ready {
  readonly url: string;
  /** How the EMIS subgraph runs. */
  readonly mode?: 'simulated' | 'configured';
}

/** Waits for a program's first message. Rejects if it reports that it cannot start, or exits first. */
function waitUntilReady(child: ChildProcess, name: string): Promise<Ready> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const problems = readFailedMessage(message);
      if (problems) reject(new StartupError(problems));
      else resolve(message as unknown as Ready);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${name} exited before it was ready.`)));
  });
}

function toPath(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
