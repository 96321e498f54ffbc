// npm run gateway: starts two subgraphs and a gateway, then sends a query across both.
import { parsePort } from '../startup/parsePort.ts';
import { reasonOf } from '../startup/reasonOf.ts';
import { runProgram } from '../startup/runProgram.ts';
import { StartupError } from '../startup/StartupError.ts';
import { startFederation, type Federation } from './startFederation.ts';

const query = `{
  gpOnlineUser {
    patients {
      demographics { ... on GpPatientDemographics { firstName surname } }   # EMIS subgraph
      practice { name openingHours }                                      # EMIS subgraph, directory
      nominatedPharmacy { name telephone }                                # directory, by NHS number
    }
  }
}`;

let starting: Promise<Federation> | undefined;
let isStopping = false;
// The subgraph reads `.env` itself. Its PORT is not the gateway's.
await runProgram(main, { readsEnvFile: false });

async function main(): Promise<void> {
  const port = readPort();
  starting = startFederation();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  try {
    await printExample(await starting, port);
  } catch (error) {
    // The programs that were stopped report that they ended.
    if (isStopping) return;
    await stop();
    throw error;
  }
}

function readPort(): number {
  const port = parsePort(process.env['PORT']?.trim() || '4100');
  if (port !== undefined) return port;
  throw new StartupError(['PORT must be a port number (0–65535).']);
}

async function printExample(federation: Federation, port: number): Promise<void> {
  const person = process.env['PERSON']?.trim() || 'parent';
  const token = await federation.tokenFor(person).catch((error: unknown) => {
    throw new StartupError([`PERSON: ${reasonOf(error)}`]);
  });
  const url = await federation.startGateway('hive', await federation.compose(), port);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  process.stdout.write(`A supergraph of two subgraphs with a simulated EMIS. All people are made up.

  Gateway     ${url}
${federation.subgraphs.map((subgraph) => `  ${subgraph.name.padEnd(10)}  ${subgraph.url}   (accepts requests from its router only)`).join('\n')}

A query across both subgraphs, signed in as ${person}:

${query}

${JSON.stringify(await response.json(), undefined, 2)}

TOKEN=${token}
Press Ctrl-C to stop.
`);
}

/** Stops all programs. If they are still starting, waits for that first. */
async function stop(): Promise<void> {
  isStopping = true;
  await starting?.then(
    (federation) => federation.stop(),
    () => undefined,
  );
}
