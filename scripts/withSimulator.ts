// Starts a simulator, runs a command with the simulator's endpoint and application id as its last arguments, then stops the
// simulator.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('Usage: withSimulator.ts command [arguments]');

const simulator = fork(fileURLToPath(new URL('../simulator/main.ts', import.meta.url)), [], {
  env: { ...process.env, SIMULATOR_PORT: '0' },
});
const [ready] = (await once(simulator, 'message')) as [{ endpoint: string; applicationId: string }];
const [exitCode] = (await once(
  spawn(command, [...args, ready.endpoint, ready.applicationId], { stdio: 'inherit' }),
  'exit',
)) as [number | null];
simulator.kill('SIGTERM');
simulator.disconnect();
process.exitCode = exitCode ?? 1;
