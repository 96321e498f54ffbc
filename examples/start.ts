// npm run example: serves the patient home page, for a subgraph that `npm start` runs.
import { createServer } from 'vite';

const subgraph = process.env['SUBGRAPH'] ?? 'http://127.0.0.1:4000';
const server = await createServer({ configFile: new URL('patient-home/vite.config.ts', import.meta.url).pathname });
await server.listen();
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
