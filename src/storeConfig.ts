import { deriveKey } from './ids/deriveKey.ts';
import type { SealingKey } from './stores/createSealer.ts';
import type { StoreConfig } from './stores/openStores.ts';
import type { Settings } from './Settings.ts';

/** The names of the settings of stores. */
export const storeSettings = ['DATA_DIR', 'REDIS_URL', 'STORE_URL', 'STORE_KEYS'] as const;

/**
 * Reads where records are stored. In production, keys must be set; elsewhere one is derived from the key of ids, so that a
 * first start needs no further secret.
 */
export function readStoreConfig(settings: Settings, idKey: Uint8Array, isProduction: boolean): StoreConfig {
  return {
    durable: readDurable(settings),
    volatile: readVolatile(settings),
    sealingKeys: readSealingKeys(settings) ?? [defaultKey(settings, idKey, isProduction)],
  };
}

function readVolatile(settings: Settings): StoreConfig['volatile'] {
  const url = settings.optional('REDIS_URL');
  if (url === undefined) return undefined;
  if (!/^rediss?:$/.test(URL.parse(url)?.protocol ?? ''))
    settings.problem('REDIS_URL', 'must be a URL that starts with redis:// or rediss://');
  checkRedisPath(settings, 'REDIS_URL', url);
  return { url };
}

/** The client of Redis would refuse another path when the stores are opened, where no setting is known. */
function checkRedisPath(settings: Settings, name: string, url: string): void {
  const { protocol = '', pathname = '' } = URL.parse(url) ?? {};
  if (/^rediss?:$/.test(protocol) && !/^\/?\d*$/.test(pathname))
    settings.problem(name, 'must have the number of a database as its path, or no path');
}

const protocols = ['postgres:', 'postgresql:', 'redis:', 'rediss:'];

function readDurable(settings: Settings): StoreConfig['durable'] {
  const url = settings.optional('STORE_URL');
  if (url === undefined) return { kind: 'sqlite', directory: settings.optional('DATA_DIR') ?? 'data' };
  if (!protocols.includes(URL.parse(url)?.protocol ?? '')) {
    settings.problem('STORE_URL', `must be a URL that starts with ${protocols.map((one) => `${one}//`).join(', ')}`);
  }
  checkRedisPath(settings, 'STORE_URL', url);
  return { kind: url.startsWith('redis') ? 'redis' : 'postgres', url };
}

function defaultKey(settings: Settings, idKey: Uint8Array, isProduction: boolean): SealingKey {
  if (isProduction) settings.problem('STORE_KEYS', 'is not set');
  return { id: 'derived', secret: deriveKey(idKey, 'stored records').export() };
}

/** Two keys are accepted, so that one can replace the other while records still have the old one. */
function readSealingKeys(settings: Settings): readonly [SealingKey, ...SealingKey[]] | undefined {
  const entries = settings.list('STORE_KEYS');
  if (entries === undefined) return undefined;
  const keys = entries.map((entry): SealingKey => {
    const [, id = '', encoded = ''] = /^([\da-z]{1,16}):([\w+/-]{42,43}=?)$/i.exec(entry) ?? [];
    return { id, secret: Buffer.from(encoded, 'base64') };
  });
  const [first, ...others] = keys;
  const areValid = keys.length <= 2 && keys.every(({ id, secret }) => id !== '' && secret.length === 32);
  if (!first || !areValid || new Set(keys.map(({ id }) => id)).size < keys.length) {
    settings.problem(
      'STORE_KEYS',
      'must be one or two entries "id:key", with different ids and keys of 32 bytes in base64',
    );
    return undefined;
  }
  return [first, ...others];
}
