import { StartupError } from '../startup/StartupError.ts';
import { readEdgeSettings } from './edgeConfig.ts';
import type { KnownLink } from './identity/KnownLink.ts';
import { defaultIdentityLevel, type IdentityLevel } from './identity/readIdentity.ts';
import { readLinks } from './identity/readLinks.ts';
import { deriveIdKey } from './ids/deriveIdKey.ts';
import { readDemandLimits, readLoadSettings } from './loadConfig.ts';
import type { MisspeltName } from './misspeltNames.ts';
import { checkProduction } from './productionRules.ts';
import { readUpstreamTls, upstreamTlsSettings, type UpstreamTls } from './readUpstreamTls.ts';
import { logLevels, type RecordCacheSettings, type ServiceSettings } from './ServiceSettings.ts';
import { Settings } from './Settings.ts';
import { readOperationNames, readTelemetry } from './telemetryConfig.ts';
import { readStoreConfig, storeSettings } from './storeConfig.ts';
import type { TelemetrySettings } from './telemetry/TelemetrySettings.ts';
import type { StoreConfig } from './stores/openStores.ts';

/** The mode of the program. `simulated`: with the simulator and a token issuer, which the program starts itself. */
export type Config =
  | ({ readonly kind: 'simulated' } & ServiceSettings & ProgramSettings)
  | ({ readonly kind: 'configured' } & UpstreamConfig & ServiceSettings & ProgramSettings);

interface ProgramSettings {
  readonly telemetry: TelemetrySettings;
  /** Variables that are probably misspelt settings. Production does not start with them. */
  readonly misspeltNames: readonly MisspeltName[];
}

interface UpstreamConfig {
  readonly emis: EmisConfig;
  readonly identity: IdentityConfig;
  /** The key of opaque ids, at least 32 bytes: `ID_KEY`, or outside production derived from `EMIS_CLIENT_KEY`. */
  readonly idKey: Uint8Array;
  readonly patientLinks: readonly KnownLink[];
  readonly stores: StoreConfig;
  /** The number of sessions that the upstream allows for each patient at a time. */
  readonly sessionsPerPatient: 'one' | 'several';
}

export interface EmisConfig {
  readonly endpoint: string;
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
  /** `shared`: replicas use one session for each person and patient by turns. Default: `own`. */
  readonly sessions?: 'own' | 'shared';
  readonly tls?: UpstreamTls;
}

export interface IdentityConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /** The claim that states how the person proved their identity. Defaults to NHS login's. */
  readonly level?: IdentityLevel;
}

/** The program runs against a real upstream when any of these is set. */
const upstreamSettings = [
  'EMIS_ENDPOINT',
  'EMIS_APPLICATION_ID',
  'EMIS_CLIENT_KEY',
  'EMIS_SERVER_KEY',
  'EMIS_SESSIONS',
  'EMIS_SESSIONS_PER_PATIENT',
  'JWT_ISSUER',
  'JWT_AUDIENCE',
  'JWT_JWKS_URI',
  'JWT_LEVEL_CLAIM',
  'JWT_LEVELS',
  'ID_KEY',
  'PATIENT_LINKS_FILE',
  ...storeSettings,
  ...upstreamTlsSettings,
] as const;

/**
 * Reads all settings. Throws a `StartupError` that lists every invalid or missing setting by name, never by value.
 * @param readFile returns the text of a file that a setting names
 * @param commandLine the options of Node on the command line
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
  commandLine: readonly string[] = [],
): Config {
  const settings = new Settings(env, readFile);
  const isProduction =
    settings.oneOf('NODE_ENV', ['development', 'test', 'production'], 'development') === 'production';
  const isConfigured = isProduction || upstreamSettings.some((name) => settings.isSet(name));
  settings.declare(upstreamSettings);
  const tokenScopes = isConfigured && !isProduction ? 'when-named' : 'required';
  const service: ServiceSettings = {
    host: settings.optional('HOST') ?? '127.0.0.1',
    port: settings.port('PORT', 4000),
    explorer: settings.flag('EXPLORER', !isConfigured),
    introspection: settings.flag('INTROSPECTION', !isProduction),
    hideSchemaDetails: isProduction,
    logLevel: settings.oneOf('LOG_LEVEL', logLevels, 'info'),
    operationNames: readOperationNames(settings),
    recordCache: readRecordCache(settings),
    accountMemoryMs: (readMemorySeconds(settings, 'ACCOUNT_MEMORY', 60) ?? 0) * 1_000,
    routerSecrets: readRouterSecrets(settings),
    tokenScopes: settings.oneOf('TOKEN_SCOPES', ['required', 'when-named'], tokenScopes),
    requestTimeoutMs: settings.wholeNumber('REQUEST_TIMEOUT_MS', { from: 1_000, to: 120_000, fallback: 25_000 }),
    demand: readDemandLimits(settings),
    load: readLoadSettings(settings),
    ...readEdgeSettings(settings),
  };
  const upstream = isConfigured ? readUpstream(settings, isProduction) : undefined;
  const telemetry = readTelemetry(settings);
  if (isProduction) checkProduction(env, settings, commandLine);
  const misspeltNames = settings.misspeltNames();
  const config: Config = upstream
    ? { kind: 'configured', ...upstream, ...service, telemetry, misspeltNames }
    : { kind: 'simulated', ...service, telemetry, misspeltNames };
  if (settings.problems.length > 0) throw new StartupError(settings.problems);
  return Object.freeze(config);
}

function readUpstream(settings: Settings, isProduction: boolean): UpstreamConfig {
  const endpoint = settings.url('EMIS_ENDPOINT');
  const tls = readUpstreamTls(settings, endpoint);
  const emis = Object.freeze({
    endpoint,
    applicationId: settings.guid('EMIS_APPLICATION_ID'),
    clientKey: settings.secret('EMIS_CLIENT_KEY'),
    serverKey: settings.secret('EMIS_SERVER_KEY'),
    sessions: settings.oneOf('EMIS_SESSIONS', ['own', 'shared'], 'own'),
    ...(tls && { tls }),
  });
  const identity = Object.freeze({
    issuer: settings.required('JWT_ISSUER'),
    audience: settings.required('JWT_AUDIENCE'),
    jwksUri: settings.url('JWT_JWKS_URI'),
    level: Object.freeze({
      claim: settings.optional('JWT_LEVEL_CLAIM') ?? defaultIdentityLevel.claim,
      accepted: settings.list('JWT_LEVELS') ?? defaultIdentityLevel.accepted,
    }),
  });
  const idKey = readIdKey(settings, isProduction);
  const stores = readStoreConfig(settings, idKey, isProduction);
  if (emis.sessions === 'shared' && !stores.volatile)
    settings.problem('REDIS_URL', 'is not set, and EMIS_SESSIONS=shared needs it');
  const sessionsPerPatient = settings.oneOf('EMIS_SESSIONS_PER_PATIENT', ['one', 'several'], 'one');
  return { emis, identity, idKey, stores, sessionsPerPatient, patientLinks: readLinksFile(settings) };
}

/**
 * Outside production, the key may be derived from EMIS_CLIENT_KEY, so that a first start needs no second secret. In
 * production that would change every id when EMIS_CLIENT_KEY is replaced.
 */
function readIdKey(settings: Settings, isProduction: boolean): Uint8Array {
  if (!settings.isSet('ID_KEY')) {
    if (isProduction) settings.problem('ID_KEY', "is not set; `npm run id-key` prints the key that keeps today's ids");
    return deriveIdKey(settings.secret('EMIS_CLIENT_KEY'));
  }
  const text = settings.secret('ID_KEY');
  const key = text.startsWith('base64:') ? Buffer.from(text.slice(7), 'base64') : Buffer.from(text, 'utf8');
  if (text !== '' && key.length < 32) settings.problem('ID_KEY', 'must have at least 32 bytes');
  return key;
}

/** Two secrets are accepted so that one can be replaced while some routers still send the old one. */
function readRouterSecrets(settings: Settings): readonly string[] {
  const secrets = (settings.optional('ROUTER_SECRET') ?? '').split(',').map((one) => one.trim());
  if (secrets.length === 1 && secrets[0] === '') return [];
  if (secrets.length > 2) settings.problem('ROUTER_SECRET', 'must hold at most two secrets');
  if (!secrets.every((one) => /^[!-~]{32,256}$/.test(one))) {
    settings.problem('ROUTER_SECRET', 'must hold secrets of 32 to 256 visible ASCII characters');
  }
  return secrets;
}

function readRecordCache(settings: Settings): RecordCacheSettings {
  const seconds = readMemorySeconds(settings, 'RECORD_MEMORY', 600);
  return seconds === undefined ? { kind: 'off' } : { kind: 'on', lifetimeMs: seconds * 1_000 };
}

/** @returns undefined when it is off. Default: 60 */
function readMemorySeconds(settings: Settings, name: string, max: number): number | undefined {
  const value = settings.optional(name) ?? '60';
  if (value === 'off') return undefined;
  const seconds = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (seconds < 1 || seconds > max) settings.problem(name, `must be off or a number of seconds (1–${max})`);
  return seconds;
}

function readLinksFile(settings: Settings): readonly KnownLink[] {
  const path = settings.optional('PATIENT_LINKS_FILE');
  const text = path === undefined ? undefined : settings.readText('PATIENT_LINKS_FILE', path);
  if (text === undefined) return [];
  const { links, problems } = readLinks(text);
  for (const problem of problems) settings.problem('PATIENT_LINKS_FILE', problem);
  return links;
}
