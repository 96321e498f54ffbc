import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import { endProcess } from './startRedis.ts';
import type { Replica, Stack } from './startStack.ts';
import type { TestIssuer } from './createTestIssuer.ts';

const root = resolve(import.meta.dirname, '../..');
/** The program's source or its build. */
const main = process.env['PROGRAM'] ?? 'src/main.ts';

/** The name of a fault that is planted in the programs, to show that a test finds it: see `simulation/planted/`. */
const planted = process.env['PLANTED_SOURCE'];
const plantingModules = planted === undefined ? [] : ['./simulation/planted/replaceSource.ts'];

/** A replica in a process of its own. */
export interface Program extends Replica {
  readonly child: ChildProcess;
  output(): string;
}

interface StartOptions {
  /** A module that is loaded before the program and can exchange messages with this process. */
  readonly preload?: string;
  /** Another program with the same settings. */
  readonly program?: string;
}

export interface Programs {
  /** The settings that all programs have. */
  readonly settings: Readonly<Record<string, string>>;
  /** Starts the program over the simulator of the stack, with further settings. It starts again on the same `PORT`. */
  start(settings: Readonly<Record<string, string>>, options?: StartOptions): Promise<Program>;
  /** Stops all programs. */
  stop(): Promise<void>;
}

/** The upstream and the issuer that programs use, and how a test sends operations to them. */
interface Surroundings {
  readonly simulator: Pick<Stack['simulator'], 'endpoint' | 'applicationId' | 'clientKey' | 'serverKey' | 'world'>;
  readonly issuer: TestIssuer;
  readonly queryAt: Stack['queryAt'];
}

/** Prepares what replicas in processes of their own need: a server of the issuer's keys and a file of links. */
export async function startPrograms({ simulator, issuer, queryAt }: Surroundings): Promise<Programs> {
  const directory = mkdtempSync(join(tmpdir(), 'programs-'));
  const linksFile = join(directory, 'links.json');
  writeFileSync(linksFile, JSON.stringify(worldLinks(simulator.world)));
  const keys = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(issuer.jwks);
  }).listen(0, '127.0.0.1');
  await once(keys, 'listening');
  const children: ChildProcess[] = [];
  const common = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'test',
    PORT: '0',
    EMIS_ENDPOINT: simulator.endpoint,
    EMIS_APPLICATION_ID: simulator.applicationId,
    EMIS_CLIENT_KEY: simulator.clientKey,
    EMIS_SERVER_KEY: simulator.serverKey,
    JWT_ISSUER: issuer.issuer,
    JWT_AUDIENCE: issuer.audience,
    JWT_JWKS_URI: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
    ID_KEY: 'the key of ids in tests of several processes',
    STORE_KEYS: `a:${Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64')}`,
    PATIENT_LINKS_FILE: linksFile,
    DATA_DIR: join(directory, 'data'),
  };

  async function start(
    settings: Readonly<Record<string, string>>,
    { preload, program = main }: StartOptions = {},
  ): Promise<Program> {
    const modules = preload === undefined ? plantingModules : [...plantingModules, `./${preload}`];
    const options = modules.flatMap((module) => ['--import', module]);
    const child = spawn(process.execPath, [...options, '--disable-proto=delete', program], {
      cwd: root,
      env: { ...common, ...(planted !== undefined && { PLANTED_SOURCE: planted }), ...settings },
      stdio: ['ignore', 'pipe', 'pipe', ...(preload === undefined ? [] : ['ipc' as const])],
    });
    if (!child.stdout || !child.stderr) throw new Error('The output of the program is not a pipe.');
    children.push(child);
    let output = '';
    const { promise, resolve: listening, reject } = Promise.withResolvers<string>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /"url":"(http:[^"]+)"/.exec(output)?.[1];
        if (url !== undefined) listening(url);
      });
    }
    child.once('exit', () => reject(new Error(`The program ended before it was listening:\n${output}`)));
    const url = await promise;
    return { child, output: () => output, url, query: queryAt(url), stop: () => endProcess(child, 'SIGKILL') };
  }

  return {
    settings: common,
    start,
    async stop() {
      for (const child of children) await endProcess(child, 'SIGKILL');
      keys.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
