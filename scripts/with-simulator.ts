// Starts a simulator, runs a command with its endpoint and application id as last arguments, and stops it.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const [command, ...given] = process.argv.slice(2);
if (command === undefined) throw new Error('usage: with-simulator.ts command …');

const simulator = fork(fileURLToPath(new URL('../simulator/main.ts', import.meta.url)), [], {
  env: { ...process.env, SIMULATOR_PORT: '0' },
});
const [ready] = (await once(simulator, 'message')) as [{ endpoint: string; applicationId: string }];
const [exitCode] = (await once(
  spawn(command, [...given, ready.endpoint, ready.applicationId], { stdio: 'inherit' }),
  'exit',
)) as [number | null];
simulator.kill('SIGTERM');
simulator.disconnect();
process.exitCode = exitCode ?? 1;
