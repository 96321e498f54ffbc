import type { KnownLink } from './identity/createPatientLinks.ts';
import type { ScopePolicy } from './identity/createAuthenticator.ts';
import { defaultIdentityLevel, type IdentityLevel } from './identity/readIdentity.ts';
import { deriveKey } from './ids/deriveKey.ts';
import { readLinks } from './identity/readLinks.ts';
import { Settings } from './Settings.ts';

/** How the program is to run. `simulated`: over a simulator of our own, with everything that it needs started beside it. */
export type Config =
  | ({ readonly kind: 'simulated' } & ServiceConfig)
  | ({
      readonly kind: 'configured';
      readonly emis: EmisConfig;
      readonly identity: IdentityConfig;
      /** Makes ids opaque: the setting, or else a key made from the client key. At least 32 bytes. */
      readonly idKey: Uint8Array;
      readonly patientLinks: readonly KnownLink[];
    } & ServiceConfig);

/** What both kinds share. */
export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly isProduction: boolean;
  readonly explorer: 'on' | 'off';
  readonly introspection: 'on' | 'off';
  readonly logLevel: LogLevel;
  readonly recordMemory: RecordMemoryConfig;
  /** Secrets of which a request to GraphQL has to bring one. Empty: none has to. */
  readonly routerSecrets: readonly string[];
  readonly tokenScopes: ScopePolicy;
  /** How long the reads of one request may take, and its waiting for others. */
  readonly requestTimeoutMs: number;
}

/** Whether sections of the medical record that a person has read are kept in memory for that person's next page. */
export type RecordMemoryConfig = { readonly kind: 'off' } | { readonly kind: 'on'; readonly seconds: number };

export interface EmisConfig {
  readonly endpoint: string;
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
}

export interface IdentityConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /** How a token says that its person has proven who they are; as NHS login says it when absent. */
  readonly level?: IdentityLevel;
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Settings that are wrong or missing: each by name, and never with its value. */
export class ConfigError extends Error {
  override name = 'ConfigError' as const;
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Any of these set means: not the simulator. */
const upstreamSettings = [
  'EMIS_ENDPOINT',
  'EMIS_APPLICATION_ID',
  'EMIS_CLIENT_KEY',
  'EMIS_SERVER_KEY',
  'JWT_ISSUER',
  'JWT_AUDIENCE',
  'JWT_JWKS_URI',
  'JWT_LEVEL_CLAIM',
  'JWT_LEVELS',
  'ID_KEY',
  'PATIENT_LINKS_FILE',
] as const;

/**
 * Reads all settings at once; throws a `ConfigError` that names every one that is wrong or missing. `readFile` gives
 * the text of a file that a setting names.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): Config {
  const settings = new Settings(env);
  const isProduction =
    settings.oneOf('NODE_ENV', ['development', 'test', 'production'], 'development') === 'production';
  const isConfigured = isProduction || upstreamSettings.some((name) => settings.optional(name) !== undefined);
  const ifSimulated = isConfigured ? 'off' : 'on';
  const service: ServiceConfig = {
    host: settings.optional('HOST') ?? '127.0.0.1',
    port: settings.port('PORT', 4000),
    isProduction,
    explorer: settings.oneOf('EXPLORER', ['on', 'off'], ifSimulated),
    introspection: settings.oneOf('INTROSPECTION', ['on', 'off'], isProduction ? 'off' : 'on'),
    logLevel: settings.oneOf('LOG_LEVEL', logLevels, 'info'),
    recordMemory: readRecordMemory(settings),
    routerSecrets: readRouterSecrets(settings),
    tokenScopes: settings.oneOf('TOKEN_SCOPES', ['required', 'when-named'], isConfigured ? 'when-named' : 'required'),
    requestTimeoutMs: settings.wholeNumber('REQUEST_TIMEOUT_MS', { from: 1_000, to: 120_000, otherwise: 25_000 }),
  };
  if (isProduction && debugsSoap(env['DEBUG'])) {
    settings.problem('DEBUG', 'makes the SOAP library print patient data; it may not be set to that in production');
  }
  const config: Config = isConfigured
    ? {
        kind: 'configured',
        emis: Object.freeze({
          endpoint: settings.url('EMIS_ENDPOINT'),
          applicationId: settings.guid('EMIS_APPLICATION_ID'),
          clientKey: settings.secret('EMIS_CLIENT_KEY'),
          serverKey: settings.secret('EMIS_SERVER_KEY'),
        }),
        identity: Object.freeze({
          issuer: settings.required('JWT_ISSUER'),
          audience: settings.required('JWT_AUDIENCE'),
          jwksUri: settings.url('JWT_JWKS_URI'),
          level: Object.freeze({
            claim: settings.optional('JWT_LEVEL_CLAIM') ?? defaultIdentityLevel.claim,
            accepted: settings.list('JWT_LEVELS') ?? defaultIdentityLevel.accepted,
          }),
        }),
        idKey: readIdKey(settings),
        patientLinks: readLinksFile(settings, readFile),
        ...service,
      }
    : { kind: 'simulated', ...service };
  if (settings.problems.length > 0) throw new ConfigError(settings.problems);
  return Object.freeze(config);
}

function readIdKey(settings: Settings): Uint8Array {
  if (settings.optional('ID_KEY') === undefined) {
    // A secret that is there anyway, and as stable: nobody has to set a second one before a first query.
    return deriveKey(Buffer.from(settings.secret('EMIS_CLIENT_KEY')), 'opaque ids').export();
  }
  const key = Buffer.from(settings.secret('ID_KEY'), 'utf8');
  if (key.length < 32) settings.problem('ID_KEY', 'is shorter than 32 bytes');
  return key;
}

/** Two, so that a new one can be let in before the old one is gone from every router. */
function readRouterSecrets(settings: Settings): readonly string[] {
  const secrets = (settings.optional('ROUTER_SECRET') ?? '').split(',').map((one) => one.trim());
  if (secrets.length === 1 && secrets[0] === '') return [];
  if (secrets.length > 2) settings.problem('ROUTER_SECRET', 'holds more than two secrets');
  if (!secrets.every((one) => /^[!-~]{32,256}$/.test(one))) {
    settings.problem('ROUTER_SECRET', 'holds a secret that is not 32 to 256 visible ASCII characters');
  }
  return secrets;
}

function readRecordMemory(settings: Settings): RecordMemoryConfig {
  const value = settings.optional('RECORD_MEMORY') ?? '60';
  if (value === 'off') return { kind: 'off' };
  const seconds = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (seconds < 1 || seconds > 600)
    settings.problem('RECORD_MEMORY', 'is neither off nor a number of seconds, 1 to 600');
  return { kind: 'on', seconds };
}

function readLinksFile(settings: Settings, readFile: (path: string) => string): readonly KnownLink[] {
  const path = settings.optional('PATIENT_LINKS_FILE');
  if (path === undefined) return [];
  let text: string;
  try {
    text = readFile(path);
  } catch {
    settings.problem('PATIENT_LINKS_FILE', 'names a file that cannot be read');
    return [];
  }
  const { links, problems } = readLinks(text);
  for (const problem of problems) settings.problem('PATIENT_LINKS_FILE', problem);
  return links;
}

/** node-soap prints whole messages for these. */
function debugsSoap(debug: string | undefined): boolean {
  return (debug ?? '').split(/[\s,]+/).some((part) => part === '*' || part.startsWith('node-soap'));
}
