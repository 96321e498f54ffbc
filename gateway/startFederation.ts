import { fork, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

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
    const child = fork(toPath(file), [], { env: { ...env, ...extraEnv } });
    children.push(child);
    return waitUntilReady(child, file, async () => {
      const [message] = (await once(child, 'message')) as [{ url: string }];
      return message.url;
    });
  }

  async function startEmis(): Promise<string> {
    const child = spawn(process.execPath, ['--disable-proto=delete', toPath('../src/main.ts')], {
      env: { ...env, PORT: '0', EXPLORER: 'on' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return waitUntilReady(child, 'the EMIS subgraph', async () => {
      for await (const line of createInterface(child.stdout)) {
        const url = /^ *GraphQL +(http\S+)$/.exec(line)?.[1];
        // Later output is discarded, so that it cannot fill the pipe.
        if (url !== undefined) return (child.stdout.resume(), url);
      }
      throw new Error('The EMIS subgraph did not print its GraphQL URL.');
    });
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

/** Waits for a program's URL. Rejects if the program exits first. */
function waitUntilReady(child: ChildProcess, name: string, readUrl: () => Promise<string>): Promise<string> {
  const exited = once(child, 'exit').then(() => Promise.reject(new Error(`${name} exited before it was ready.`)));
  return Promise.race([readUrl(), exited]);
}

function toPath(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
