import { deriveKey } from './deriveKey.ts';

/** Derives the key of ids from the client key of the upstream: the default where no key of ids is set. */
export function deriveIdKey(clientKey: string): Uint8Array {
  return deriveKey(Buffer.from(clientKey), 'opaque ids').export();
}
