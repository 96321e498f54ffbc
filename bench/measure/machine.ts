import { execFileSync } from 'node:child_process';
import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { availableParallelism, cpus } from 'node:os';
import type { Circumstances } from '../report/writeReport.ts';
import { iterations } from '../upstream/BenchSessions.ts';
import { median } from './statistics.ts';

/** Keeps this process, and those that it starts, on the processor beside the measured one. */
export function pinToSecondProcessor(): void {
  if (availableParallelism() < 2) throw new Error('The measurement needs two processors.');
  execFileSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)], { stdio: 'ignore' });
}

/** Describes the machine, with the time of the one calculation that no handshake can do without. */
export function circumstancesOf(rounds: number): Circumstances {
  const salt = randomBytes(24);
  const times: number[] = [];
  for (let at = 0; at < 50; at += 1) {
    const startedAtMs = performance.now();
    pbkdf2Sync('password', salt, iterations, 32, 'sha256');
    times.push(performance.now() - startedAtMs);
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: `${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}`,
    pbkdf2Ms: median(times),
    rounds,
  };
}
