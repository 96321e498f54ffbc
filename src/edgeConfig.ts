import type { ServiceSettings } from './ServiceSettings.ts';
import type { Settings } from './Settings.ts';

type EdgeSettings = Pick<
  ServiceSettings,
  | 'shutdownGraceMs'
  | 'maxConnections'
  | 'maxResponseBytes'
  | 'maxUnreadBytes'
  | 'unreadTimeoutMs'
  | 'tokenTimes'
  | 'keysMaxAgeMs'
>;

const second = 1_000;
const mebibyte = 1_024 * 1_024;

/** Reads the limits of connections, responses and tokens. */
export function readEdgeSettings(settings: Settings): EdgeSettings {
  const seconds = (name: string, from: number, to: number, fallback: number) =>
    settings.wholeNumber(name, { from, to, fallback });
  return {
    shutdownGraceMs: settings.wholeNumber('SHUTDOWN_GRACE_MS', { from: 0, to: 600_000, fallback: 30_000 }),
    maxConnections: settings.wholeNumber('MAX_CONNECTIONS', { from: 1, to: 100_000, fallback: 2_000 }),
    maxResponseBytes: settings.wholeNumber('MAX_RESPONSE_BYTES', {
      from: 65_536,
      to: 256 * mebibyte,
      fallback: 20 * mebibyte,
    }),
    maxUnreadBytes: settings.wholeNumber('MAX_UNREAD_BYTES', {
      from: 65_536,
      to: 999_999_999,
      fallback: 256 * mebibyte,
    }),
    unreadTimeoutMs: settings.wholeNumber('UNREAD_TIMEOUT_MS', { from: 100, to: 600_000, fallback: 10_000 }),
    tokenTimes: {
      maxAge: seconds('TOKEN_MAX_AGE_SECONDS', 60, 31_536_000, 86_400),
      requiresIssuedAt: settings.oneOf('TOKEN_ISSUED_AT', ['required', 'when-present'], 'when-present') === 'required',
      leeway: seconds('TOKEN_LEEWAY_SECONDS', 0, 300, 5),
    },
    keysMaxAgeMs: seconds('JWT_KEYS_MAX_AGE_SECONDS', 600, 604_800, 86_400) * second,
  };
}
