// npm run example: serves the patient home page, for a subgraph that `npm start` runs.
import { createServer, type ViteDevServer } from 'vite';
import { listenProblem } from '../startup/listenProblem.ts';
import { runProgram } from '../startup/runProgram.ts';
import { StartupError } from '../startup/StartupError.ts';
import { defaultPort, defaultSubgraph } from './patient-home/vite.config.ts';

// The PORT in `.env` is the subgraph's.
await runProgram(main, { readsEnvFile: false });

async function main(): Promise<void> {
  const { subgraph, port } = readSettings();
  const server = await createServer({ configFile: new URL('patient-home/vite.config.ts', import.meta.url).pathname });
  await listen(server, port);
  const isReachable = await fetch(`${subgraph}/explorer/people`).then(
    ({ ok }) => ok,
    () => false,
  );
  process.stdout.write(`Patient home page: ${server.resolvedUrls?.local[0] ?? ''}\n`);
  if (!isReachable) {
    process.stdout.write(
      `\nNo usable subgraph at ${subgraph}. Start one in another terminal with npm start,\n` +
        'or set SUBGRAPH=http://… to its address. Then reload the page.\n',
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
}

/** Reads the settings, which the configuration of Vite reads too. */
function readSettings() {
  const subgraph = process.env['SUBGRAPH']?.trim() || defaultSubgraph;
  const port = process.env['PORT']?.trim() || String(defaultPort);
  const isUrl = /^https?:$/.test(URL.parse(subgraph)?.protocol ?? '');
  const isPort = /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
  const problems = [
    ...(isUrl ? [] : ['SUBGRAPH must be an http or https URL.']),
    ...(isPort ? [] : ['PORT must be a port number (0–65535).']),
  ];
  if (problems.length > 0) throw new StartupError(problems);
  return { subgraph: subgraph.replace(/\/$/, ''), port: Number(port) };
}

async function listen(server: ViteDevServer, port: number): Promise<void> {
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    // Vite replaces the error of a port in use by one without its code.
    const isTaken = error instanceof Error && error.message.includes('already in use');
    throw listenProblem(isTaken ? Object.assign(error, { code: 'EADDRINUSE' }) : error, { port, portSetting: 'PORT' });
  }
}
