// npm run example: the patient home page, over a subgraph that `npm start` has started.
import { createServer } from 'vite';

const subgraph = process.env['SUBGRAPH'] ?? 'http://127.0.0.1:4000';
const server = await createServer({ configFile: new URL('patient-home/vite.config.ts', import.meta.url).pathname });
await server.listen();
const isThere = await fetch(`${subgraph}/explorer/people`).then(
  ({ ok }) => ok,
  () => false,
);
process.stdout.write(`The patient home page: ${server.resolvedUrls?.local[0] ?? ''}\n`);
if (!isThere) {
  process.stdout.write(
    `\nNothing that it can use answers at ${subgraph}. Start it in another terminal with npm start,\n` +
      'or say with SUBGRAPH=http://… where it is. Then load the page again.\n',
  );
}
for (const end of ['SIGINT', 'SIGTERM'] as const)
  process.once(end, () => void server.close().then(() => process.exit(0)));
