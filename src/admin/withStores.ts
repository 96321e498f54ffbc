import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from '../config.ts';
import { openStores, type OpenStores } from '../stores/openStores.ts';
import { createLog } from '../telemetry/createLog.ts';

/**
 * Runs a task of an operator on the stores that the environment configures, and prints what it returns. A failure is
 * printed, and the program then exits with 1.
 */
export async function withStores(task: (stores: OpenStores, idKey: Uint8Array) => Promise<string>): Promise<void> {
  let stores: OpenStores | undefined;
  try {
    const config = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
    if (config.kind !== 'configured') throw new Error('No upstream is configured, so nothing is stored.');
    stores = await openStores(config.stores, { clock: Date.now, log: createLog('warn') });
    process.stdout.write(`${await task(stores, config.idKey)}\n`);
  } catch (error) {
    const problems =
      error instanceof ConfigError ? error.problems : [String(error instanceof Error ? error.message : error)];
    process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
    process.exitCode = 1;
  } finally {
    await stores?.close();
  }
}
