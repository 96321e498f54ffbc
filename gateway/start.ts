// npm run gateway: everything that a supergraph needs on this machine, and a query across both subgraphs.
import { startWorld, type World } from './startWorld.ts';

const query = `{
  me {
    patients {
      demographics { ... on PatientDemographics { firstName surname } }   # EMIS subgraph
      practice { name openingHours }                                      # EMIS subgraph, directory
      nominatedPharmacy { name telephone }                                # directory, by the NHS number
    }
  }
}`;

const starting = startWorld();
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
try {
  await show(await starting);
} catch (error) {
  if (!isStopping) {
    process.stderr.write(`Start-up failed: ${error instanceof Error ? error.message : ''}\n`);
    await stop(1);
  }
}

async function show(world: World): Promise<void> {
  const person = process.env['PERSON'] ?? 'parent';
  const token = await world.tokenFor(person);
  const url = await world.startGateway('hive', await world.compose(), Number(process.env['PORT'] ?? 4100));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  process.stdout.write(`A supergraph of two subgraphs, over a simulated EMIS: everybody in it is made up.

  Gateway     ${url}
${world.subgraphs.map((one) => `  ${one.name.padEnd(10)}  ${one.url}   (listens to its router alone)`).join('\n')}

A query across both, as ${person}:

${query}

${JSON.stringify(await response.json(), undefined, 2)}

TOKEN=${token}
Ctrl-C stops it.
`);
}

/** Whoever was started is stopped first, also when that is asked for while they start. */
async function stop(code: number): Promise<void> {
  isStopping = true;
  await starting.then(
    (world) => world.stop(),
    () => undefined,
  );
  process.exit(code);
}
