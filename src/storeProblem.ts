import { StartupError } from '../startup/StartupError.ts';
import { reasonOf } from '../startup/reasonOf.ts';
import { StoreUnavailableError } from './domain/StoreUnavailableError.ts';
import { WrongKeysError } from './stores/createKeyCheck.ts';
import type { StoreConfig } from './stores/openStores.ts';

/** Explains why the stores cannot be opened, with the setting that names the durable one. */
export function storeProblem(error: unknown, { durable }: StoreConfig): StartupError {
  const setting = durable.kind === 'sqlite' ? 'DATA_DIR' : 'STORE_URL';
  if (error instanceof WrongKeysError)
    return new StartupError(error.problems.map((problem) => `${problem}. ${setting} names the store.`));
  const reason = error instanceof StoreUnavailableError ? error.detail : reasonOf(error);
  return new StartupError([`${setting} names a store that cannot be used: ${reason}.`]);
}
