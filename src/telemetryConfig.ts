import type { OperationNames } from './domain/OperationNames.ts';
import type { Settings } from './Settings.ts';
import type { TelemetrySettings } from './telemetry/TelemetrySettings.ts';

const hiveUsageEndpoint = 'https://app.graphql-hive.com/usage';

/**
 * Reads the names of operations and of client applications that may appear in logs, traces and metrics: those of a
 * manifest of trusted documents, in Apollo's format, and those of two lists.
 */
export function readOperationNames(settings: Settings): OperationNames {
  const path = settings.optional('TRUSTED_DOCUMENTS_FILE');
  const text = path === undefined ? undefined : settings.readText('TRUSTED_DOCUMENTS_FILE', path);
  const trusted = text === undefined ? [] : readManifest(text);
  if (trusted === undefined) {
    settings.problem('TRUSTED_DOCUMENTS_FILE', 'must name a persisted query manifest in the format of Apollo');
  }
  const operations = readNames(settings, 'OPERATION_NAMES', /^[A-Za-z_]\w{0,63}$/, 'the names of operations');
  const clients = readNames(settings, 'CLIENT_NAMES', /^[\w .@/-]{1,64}$/, 'names of at most 64 characters');
  return { operations: new Set([...(trusted ?? []), ...operations]), clients: new Set(clients) };
}

/** Reads where traces and metrics go. The names with OTEL are those of OpenTelemetry. */
export function readTelemetry(settings: Settings): TelemetrySettings {
  const hasCollector = settings.isSet('OTEL_EXPORTER_OTLP_ENDPOINT');
  const headers = readHeaders(settings);
  const port = settings.isSet('METRICS_PORT') ? settings.port('METRICS_PORT', 0) : undefined;
  const host = settings.optional('METRICS_HOST') ?? settings.optional('HOST') ?? '127.0.0.1';
  return {
    serviceName: settings.optional('OTEL_SERVICE_NAME') ?? 'emis-subgraph',
    collector: hasCollector ? { url: readCollector(settings), headers } : undefined,
    prometheus: port === undefined ? undefined : { host, port },
    traceRatio: readRatio(settings),
    tracesUpstream: settings.flag('TRACE_UPSTREAM', false),
    inlineTraces: settings.flag('INLINE_TRACES', false),
    usage: readUsage(settings),
  };
}

/** Telemetry holds no patient data, and collectors often listen inside a cluster without TLS. */
function readCollector(settings: Settings): string {
  const value = settings.required('OTEL_EXPORTER_OTLP_ENDPOINT');
  const isUrl = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  if (!isUrl) settings.problem('OTEL_EXPORTER_OTLP_ENDPOINT', 'must be an http or https URL');
  return value.replace(/\/+$/, '');
}

/** The target is a path of three names or a GUID, as Hive shows it. */
function readUsage(settings: Settings): TelemetrySettings['usage'] {
  settings.declare(['HIVE_TARGET', 'HIVE_USAGE_ENDPOINT']);
  if (!settings.isSet('HIVE_ACCESS_TOKEN')) return undefined;
  const token = settings.secret('HIVE_ACCESS_TOKEN');
  if (!/^[!-~]*$/.test(token)) settings.problem('HIVE_ACCESS_TOKEN', 'must hold visible ASCII characters');
  const target = settings.required('HIVE_TARGET');
  if (!/^(?:[\w-]+(?:\/[\w-]+){2}|[\da-f-]{36})?$/i.test(target))
    settings.problem('HIVE_TARGET', 'must be organization/project/target or a GUID');
  const endpoint = settings.isSet('HIVE_USAGE_ENDPOINT') ? settings.url('HIVE_USAGE_ENDPOINT') : hiveUsageEndpoint;
  return { url: `${endpoint.replace(/\/+$/, '')}/${target}`, token };
}

/** `name=value` between commas, such as a key that the collector asks for. */
function readHeaders(settings: Settings): Readonly<Record<string, string>> {
  const pairs = settings.list('OTEL_EXPORTER_OTLP_HEADERS') ?? [];
  const headers = pairs.map((pair) => /^([\w-]+)=([!-~ ]+)$/.exec(pair));
  if (headers.includes(null)) settings.problem('OTEL_EXPORTER_OTLP_HEADERS', 'must hold name=value, between commas');
  return Object.fromEntries(headers.map((found) => [found?.[1] ?? '', found?.[2] ?? '']));
}

function readRatio(settings: Settings): number {
  const value = settings.optional('OTEL_TRACES_SAMPLER_ARG') ?? '0.1';
  const ratio = /^(?:0|1|0?\.\d{1,6}|1\.0+)$/.test(value) ? Number(value) : NaN;
  if (Number.isNaN(ratio)) settings.problem('OTEL_TRACES_SAMPLER_ARG', 'must be a number from 0 to 1');
  return ratio;
}

function readNames(settings: Settings, name: string, form: RegExp, expected: string): readonly string[] {
  const names = settings.list(name) ?? [];
  if (!names.every((one) => form.test(one))) settings.problem(name, `must hold ${expected}, between commas`);
  return names;
}

/** @returns the names of the operations, or undefined when the text is no manifest */
function readManifest(text: string): readonly string[] | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  const operations: unknown = (manifest as { operations?: unknown } | null)?.operations;
  if (!Array.isArray(operations)) return undefined;
  const names = operations.map((one: { name?: unknown } | null) => one?.name);
  return names.every((name) => typeof name === 'string') ? names : undefined;
}
