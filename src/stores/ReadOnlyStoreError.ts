import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';

/** A store that responds, but keeps no change now, for example because it is full. It can be read. */
export class ReadOnlyStoreError extends StoreUnavailableError {}
