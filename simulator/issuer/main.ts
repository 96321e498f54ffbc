import { runProgram } from '../../startup/runProgram.ts';
import { londonDate } from '../london.ts';
import { readSeed } from '../settings.ts';
import { createWorld } from '../world/createWorld.ts';
import { createIdentities } from './createIdentities.ts';
import { createIssuer } from './createIssuer.ts';

await runProgram(async () => {
  // With the same seed this world has the same people as the simulator's world.
  const world = createWorld({ seed: readSeed(process.env), today: londonDate(Date.now()) });
  const identities = createIdentities(world);
  const { stop, ...ready } = await createIssuer(identities.identityOf);
  if (process.send) process.send({ type: 'ready', ...ready, newcomers: identities.newcomers });
  else process.stdout.write(`Tokens: ${ready.tokenUrl}?subject=…\nKeys: ${ready.jwksUri}\n`);

  function end(): void {
    void stop().then(() => process.exit(0));
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  // The parent process has ended or closed the channel.
  process.once('disconnect', end);
});
