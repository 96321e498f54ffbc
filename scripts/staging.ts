// npm run staging -- folder: runs the subgraph in production mode over the simulator and a token issuer, each as a
// program of its own. Keys, links and settings are files in the folder.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startProgram } from '../src/local/startProgram.ts';
import { runProgram } from '../startup/runProgram.ts';
import { StartupError } from '../startup/StartupError.ts';

interface SimulatorReady {
  readonly endpoint: string;
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
  readonly links: readonly object[];
  readonly consoleUrl: string;
}

interface IssuerReady {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  readonly tokenUrl: string;
}

type Programs = Awaited<ReturnType<typeof startAll>>;

/** Longer than a shutdown with the default settings. */
const stopGraceMs = 45_000;

await runProgram(main, { readsEnvFile: false });

async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? 'staging');
  prepareFolder(folder);
  let isStopping = false;
  const starting = startAll(folder);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void starting.then(stopAll).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  const programs = await starting;
  const { simulator, issuer, subgraph } = programs;
  void Promise.race([simulator.died, issuer.died, subgraph.died]).then(async (sentence) => {
    if (isStopping) return;
    process.stderr.write(`${sentence}\n`);
    await stopAll(programs);
    process.exit(1);
  });
  process.stdout.write(`Production mode over a simulated EMIS. All people are invented.

  GraphQL    ${subgraph.ready.url}
  Tokens     ${issuer.ready.tokenUrl}?subject=parent
  Console    ${simulator.ready.consoleUrl}/
  Settings   ${join(folder, 'subgraph.env')}

Press Ctrl-C to stop.
`);
}

/** Creates the keys at the first start, and empties the durable store, since the simulator begins with a new world. */
function prepareFolder(folder: string): void {
  const isOther = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, 'subgraph.env'));
  if (isOther) throw new StartupError([`${folder} is not empty, and was not created by this program.`]);
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  mkdirSync(join(folder, 'secrets'), { recursive: true, mode: 0o700 });
  createSecret(folder, 'ID_KEY', `base64:${randomBytes(32).toString('base64')}`);
  createSecret(folder, 'STORE_KEYS', `a:${randomBytes(32).toString('base64')}`);
}

function pathOf(folder: string, secret: string): string {
  return join(folder, 'secrets', secret);
}

function createSecret(folder: string, name: string, value: string): void {
  if (!existsSync(pathOf(folder, name))) writeSecret(folder, name, value);
}

function writeSecret(folder: string, name: string, value: string): void {
  writeFileSync(pathOf(folder, name), value, { mode: 0o600 });
}

async function startAll(folder: string) {
  const [simulator, issuer] = await startBoth();
  try {
    const settings = writeSettings(folder, simulator.ready, issuer.ready);
    const subgraph = await startProgram<{ readonly url: string }>(
      'src/main',
      // What the caller sets takes precedence, so that a wrong or another setting can be tried.
      { METRICS_PORT: '9464', ...settings, ...process.env, NODE_ENV: 'production' },
      { stdout: 'inherit', stopGraceMs },
    );
    return { simulator, issuer, subgraph };
  } catch (error) {
    await Promise.all([simulator.stop(), issuer.stop()]);
    throw error;
  }
}

async function startBoth() {
  const free = { SIMULATOR_PORT: '0', SIMULATOR_CONSOLE_PORT: '0', ...process.env };
  const starting = [
    startProgram<SimulatorReady>('simulator/main', free),
    startProgram<IssuerReady>('simulator/issuer/main', process.env),
  ] as const;
  return Promise.all(starting).catch(async (error: unknown) => {
    for (const started of await Promise.allSettled(starting)) {
      if (started.status === 'fulfilled') await started.value.stop();
    }
    throw error;
  });
}

/** Writes what the simulator and the issuer of this start need, and returns the settings of the subgraph. */
function writeSettings(folder: string, simulator: SimulatorReady, issuer: IssuerReady): Record<string, string> {
  writeSecret(folder, 'EMIS_CLIENT_KEY', simulator.clientKey);
  writeSecret(folder, 'EMIS_SERVER_KEY', simulator.serverKey);
  writeSecret(folder, 'PATIENT_LINKS', JSON.stringify(simulator.links));
  const secrets = ['EMIS_CLIENT_KEY', 'EMIS_SERVER_KEY', 'ID_KEY', 'STORE_KEYS'];
  const settings = {
    NODE_ENV: 'production',
    EMIS_ENDPOINT: simulator.endpoint,
    EMIS_APPLICATION_ID: simulator.applicationId,
    JWT_ISSUER: issuer.issuer,
    JWT_AUDIENCE: issuer.audience,
    JWT_JWKS_URI: issuer.jwksUri,
    PATIENT_LINKS_FILE: pathOf(folder, 'PATIENT_LINKS'),
    DATA_DIR: join(folder, 'data'),
    ...Object.fromEntries(secrets.map((name) => [`${name}_FILE`, pathOf(folder, name)])),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'subgraph.env'), lines.join(''));
  return settings;
}

/** The subgraph first, because requests in progress need the others. */
async function stopAll({ simulator, issuer, subgraph }: Programs): Promise<void> {
  await subgraph.stop();
  await Promise.all([simulator.stop(), issuer.stop()]);
}
