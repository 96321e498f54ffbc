import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../startup/runProgram.ts';
import { StartupError } from '../../startup/StartupError.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { readConfig } from '../config.ts';
import { deriveRecordNameKey } from '../ids/deriveRecordNameKey.ts';
import { readSettingFile } from '../readSettingFile.ts';
import { storeProblem } from '../storeProblem.ts';
import { databaseFile } from '../stores/createSqliteRecordStore.ts';
import { openStores, type OpenStores, type StoreConfig } from '../stores/openStores.ts';
import { createLog } from '../telemetry/createLog.ts';

interface WithStoresOptions {
  /** True when an SQLite database is created if there is none. Default: that is a failure, because nothing can be said of it. */
  readonly creates?: boolean;
  /** False: the store may have been written with other keys. Default: that is a failure. */
  readonly checksKeys?: boolean;
  /** True when the task changes nothing. Default: false. */
  readonly onlyReads?: boolean;
}

/**
 * Runs a task of an operator on the stores that the settings name, and prints what it returns. A failure is printed, and
 * the program then exits with 1.
 */
export async function withStores(
  task: (stores: OpenStores, idKey: Uint8Array) => Promise<string>,
  { creates = false, checksKeys = true, onlyReads = false }: WithStoresOptions = {},
): Promise<void> {
  await runProgram(
    async () => {
      const config = readConfig(process.env, readSettingFile);
      if (config.kind !== 'configured')
        throw new StartupError(['EMIS_ENDPOINT is not set: no upstream is configured, so nothing is stored.']);
      if (!creates) assertExists(config.stores);
      const explain = (error: unknown) => {
        throw storeProblem(error, config.stores);
      };
      const stores = await openStores(config.stores, {
        clock: Date.now,
        // The program itself says why it has failed.
        log: createLog('silent'),
        mustRespond: true,
        onlyReads,
        ...(checksKeys && { nameKey: deriveRecordNameKey(config.idKey) }),
      }).catch(explain);
      try {
        process.stdout.write(`${await task(stores, config.idKey)}\n`);
      } catch (error) {
        throw error instanceof StoreUnavailableError ? storeProblem(error, config.stores) : error;
      } finally {
        await stores.close();
      }
    },
    { failure: 'Failed' },
  );
}

function assertExists({ durable }: StoreConfig): void {
  if (durable.kind === 'sqlite' && !existsSync(join(durable.directory, databaseFile)))
    throw new StartupError([`DATA_DIR: ${durable.directory} has no database. Name the directory of the program.`]);
}
