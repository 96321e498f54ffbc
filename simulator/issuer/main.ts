import { createIssuer } from './createIssuer.ts';

const { stop, ...ready } = await createIssuer();
if (process.send) process.send({ type: 'ready', ...ready });
else process.stdout.write(`Tokens: ${ready.tokenUrl}?subject=…\nKeys: ${ready.jwksUri}\n`);

function end(): void {
  void stop().then(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
// Whoever started this is gone, perhaps without a word.
process.once('disconnect', end);
