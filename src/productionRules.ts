import type { Settings } from './Settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Options of Node that switch off a protection, or write secrets or patient data to a file, a socket or the log. */
const unsafeOptions = [
  '--inspect',
  '--insecure-http-parser',
  '--trace-tls',
  '--tls-keylog',
  '--tls-min-v1.0',
  '--tls-min-v1.1',
  '--tls-cipher-list',
  '--openssl-legacy-provider',
  '--security-revert',
  '--heapsnapshot',
  '--heap-prof',
  '--report-',
  '--abort-on-uncaught-exception',
  '--unhandled-rejections',
];

/** The secrets that must be hard to guess and different from each other. */
const secrets = ['EMIS_CLIENT_KEY', 'EMIS_SERVER_KEY', 'ID_KEY', 'ROUTER_SECRET'] as const;
/** Secrets that are used byte for byte, so that a space that nobody sees would be a part of them. */
const exactSecrets: ReadonlySet<string> = new Set(['EMIS_CLIENT_KEY', 'EMIS_SERVER_KEY', 'ID_KEY']);
const minCharacters = 12;
const minDifferentCharacters = 6;

/**
 * Collects what a server with real patients must not be started with, by name and never by value.
 * @param commandLine the options of Node on the command line
 */
export function checkProduction(env: Environment, settings: Settings, commandLine: readonly string[]): void {
  const isSet = (name: string) => (env[name] ?? '').trim() !== '';
  if (isSet('NODE_TLS_REJECT_UNAUTHORIZED') && env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() !== '1') {
    settings.problem('NODE_TLS_REJECT_UNAUTHORIZED', 'must not be set in production, because it accepts any server');
  }
  for (const name of ['DEBUG', 'NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'SSLKEYLOGFILE']) {
    if (isSet(name))
      settings.problem(name, 'must not be set in production, because it reveals patient data or secrets');
  }
  // Node removes quotation marks and backslashes.
  const variable = (env['NODE_OPTIONS'] ?? '').replaceAll(/["\\]/g, '').split(/\s+/);
  checkOptions('NODE_OPTIONS', variable, settings);
  checkOptions('The command line', commandLine, settings);
  checkSecrets(settings);
  for (const { name, meant } of settings.misspeltNames()) {
    settings.problem(name, `is not a setting; use ${meant}`);
  }
}

function checkOptions(source: string, options: readonly string[], settings: Settings): void {
  for (const unsafe of unsafeOptions) {
    if (options.some((one) => one.replaceAll('_', '-').startsWith(unsafe)))
      settings.problem(source, `must not have ${unsafe} in production`);
  }
}

function checkSecrets(settings: Settings): void {
  /** The setting of each secret, by the forms of the secret. */
  const seen = new Map<string, string>();
  for (const name of secrets) {
    const text = settings.optional(name) ?? '';
    if (text !== '' && exactSecrets.has(name) && settings.secret(name) !== text)
      settings.problem(name, 'must not begin or end with white space, in production');
    // The router may have two secrets during a rotation.
    for (const value of text.split(name === 'ROUTER_SECRET' ? /\s*,\s*/ : /(?!)/)) {
      if (value === '') continue;
      if (value.length < minCharacters || new Set(value).size < minDifferentCharacters) {
        const least = `${minCharacters} characters, ${minDifferentCharacters} of them different`;
        settings.problem(name, `must have at least ${least}, in production`);
      }
      checkIsNew(name, value, seen, settings);
    }
  }
  for (const entry of settings.list('STORE_KEYS') ?? []) {
    // The form of the keys is checked where they are read.
    const value = entry.slice(entry.indexOf(':') + 1);
    const key = Buffer.from(value, 'base64');
    if (key.length === 32 && new Set(key).size < minDifferentCharacters)
      settings.problem('STORE_KEYS', 'must hold random keys, in production');
    checkIsNew('STORE_KEYS', value, seen, settings);
  }
}

/** Two settings may have one secret in two forms: as text, and as the base64 of the same bytes. */
function checkIsNew(name: string, value: string, seen: Map<string, string>, settings: Settings): void {
  const encoded = value.replace(/^base64:/, '');
  const isEncoded = /^[\w+/-]{16,}=*$/.test(encoded);
  const forms = [Buffer.from(value), ...(isEncoded ? [Buffer.from(encoded, 'base64')] : [])].map((form) =>
    form.toString('latin1'),
  );
  const other = forms.map((form) => seen.get(form)).find((one) => one !== undefined);
  if (other !== undefined) settings.problem(name, `must differ from ${other === name ? 'its other value' : other}`);
  for (const form of forms) seen.set(form, name);
}
