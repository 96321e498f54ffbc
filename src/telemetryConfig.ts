import type { OperationNames } from './domain/OperationNames.ts';
import type { Settings } from './Settings.ts';

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
