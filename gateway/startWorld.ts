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

export interface World {
  readonly subgraphs: readonly Subgraph[];
  /** What a router has to send in `router-authorization`. */
  readonly routerSecret: string;
  /** The supergraph, by The Guild's composition or by Apollo's. Throws where it does not compose, or not without a hint. */
  compose(by?: 'guild' | 'apollo'): Promise<string>;
  /** Starts a gateway of this folder over a supergraph; the address of its GraphQL. Grafbase's composes its own. */
  startGateway(program: 'hive' | 'apollo' | 'grafbase', supergraph: string, port?: number): Promise<string>;
  /** A token for a person of the simulated world; `scope` limits it. */
  tokenFor(subject: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the EMIS subgraph over its simulator, and the directory beside it: each listens to its router alone. */
export async function startWorld(): Promise<World> {
  const routerSecret = randomBytes(24).toString('hex');
  const env = { ...process.env, ROUTER_SECRET: routerSecret };
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));

  async function startProgram(file: string, more: NodeJS.ProcessEnv): Promise<string> {
    const child = fork(path(file), [], { env: { ...env, ...more } });
    children.push(child);
    return ready(child, file, async () => {
      const [message] = (await once(child, 'message')) as [{ url: string }];
      return message.url;
    });
  }

  async function startEmis(): Promise<string> {
    const child = spawn(process.execPath, ['--disable-proto=delete', path('../src/main.ts')], {
      env: { ...env, PORT: '0', EXPLORER: 'on' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return ready(child, 'the EMIS subgraph', async () => {
      for await (const line of createInterface(child.stdout)) {
        const url = /^ *GraphQL +(http\S+)$/.exec(line)?.[1];
        // What it says later is nobody's business, and must not fill the pipe.
        if (url !== undefined) return (child.stdout.resume(), url);
      }
      throw new Error('The EMIS subgraph did not say where it is.');
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

  async function subgraph(name: string, url: string): Promise<Subgraph> {
    const headers = { 'content-type': 'application/json', 'router-authorization': routerSecret };
    const body = JSON.stringify({ query: '{ service: _service { sdl } }' });
    const answer = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
      readonly data: { readonly service: { readonly sdl: string } };
    };
    return { name, url, sdl: answer.data.service.sdl };
  }

  try {
    const [emis, directory] = await Promise.all([startEmis(), startProgram('directory/main.ts', {})]);
    const subgraphs = [await subgraph('emis', emis), await subgraph('directory', directory)];
    return {
      subgraphs,
      routerSecret,
      async compose(by = 'guild') {
        const child = spawn(process.execPath, [path('compose.ts'), `--by=${by}`]);
        child.stdin.end(JSON.stringify(subgraphs));
        const [supergraph, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
        if (told !== '') throw new Error(told);
        return supergraph;
      },
      startGateway(program, supergraph, port = 0) {
        const files = { SUPERGRAPH: join(folder, `${program}.graphql`), SUBGRAPHS: join(folder, 'subgraphs.json') };
        writeFileSync(files.SUPERGRAPH, supergraph);
        writeFileSync(files.SUBGRAPHS, JSON.stringify(subgraphs));
        return startProgram(`${program}.ts`, { ...files, PORT: String(port) });
      },
      async tokenFor(subject) {
        const answer = await fetch(new URL(`/explorer/token?subject=${encodeURIComponent(subject)}`, emis));
        if (!answer.ok)
          throw new Error(`There is no token for ${subject}: the simulated world has nobody of that name.`);
        return (await answer.text()).trim();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a program says when it is ready, unless it ends before. */
function ready(child: ChildProcess, name: string, says: () => Promise<string>): Promise<string> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} stopped before it was ready.`)));
  return Promise.race([says(), ended]);
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
