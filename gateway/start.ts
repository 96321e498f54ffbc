// npm run gateway: starts two subgraphs and a gateway, then sends a query across both.
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

const starting = startFederation();
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
try {
  await printExample(await starting);
} catch (error) {
  if (!isStopping) {
    process.stderr.write(`Start-up failed: ${error instanceof Error ? error.message : ''}\n`);
    await stop(1);
  }
}

async function printExample(federation: Federation): Promise<void> {
  const person = process.env['PERSON'] ?? 'parent';
  const token = await federation.tokenFor(person);
  const url = await federation.startGateway('hive', await federation.compose(), Number(process.env['PORT'] ?? 4100));
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

/** Stops all programs and exits. If they are still starting, waits for that first. */
async function stop(code: number): Promise<void> {
  isStopping = true;
  await starting.then(
    (federation) => federation.stop(),
    () => undefined,
  );
  process.exit(code);
}
