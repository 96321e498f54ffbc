import { parsePort } from '../startup/parsePort.ts';
import { reasonOf } from '../startup/reasonOf.ts';
import { findMisspeltNames, type MisspeltName } from './misspeltNames.ts';

/**
 * Reads settings from the environment and collects their problems. An empty setting counts as not set. A setting `X` may
 * also come from the file that `X_FILE` names, without the line break at the file's end.
 */
export class Settings {
  readonly problems: string[] = [];
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #readFile: (path: string) => string;
  readonly #files = new Map<string, string | undefined>();
  readonly #declared = new Set<string>();

  constructor(env: Readonly<Record<string, string | undefined>>, readFile: (path: string) => string) {
    this.#env = env;
    this.#readFile = readFile;
  }

  /** Adds a problem once. `predicate` follows the setting's name: `must be a GUID`. */
  problem(name: string, predicate: string): void {
    const problem = `${name} ${predicate}.`;
    if (!this.problems.includes(problem)) this.problems.push(problem);
  }

  /** Declares names that are not read in every mode, so that they and names close to them are recognised. */
  declare(names: readonly string[]): void {
    for (const name of names) this.#declared.add(name);
  }

  /** The variables of the environment that are probably misspelt settings, of those that were declared or read. */
  misspeltNames(): readonly MisspeltName[] {
    const set = Object.keys(this.#env).filter((name) => this.#env[name]?.trim());
    return findMisspeltNames(set, this.#declared);
  }

  /** True when the setting has a value or a file. */
  isSet(name: string): boolean {
    this.#declared.add(name);
    return Boolean(this.#env[name]?.trim() || this.#env[`${name}_FILE`]?.trim());
  }

  optional(name: string): string | undefined {
    return this.#valueOf(name)?.trim() || undefined;
  }

  required(name: string): string {
    const value = this.optional(name);
    // The problem of its file is reported already.
    const hasUnreadFile = this.#files.has(name) && this.#files.get(name) === undefined;
    if (value === undefined && !hasUnreadFile) this.problem(name, 'is not set');
    return value ?? '';
  }

  /** A comma-separated list. */
  list(name: string): readonly string[] | undefined {
    const items = this.optional(name)
      ?.split(',')
      .map((item) => item.trim());
    if (items?.includes('')) this.problem(name, 'must not have empty items between commas');
    return items;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.optional(name);
    if (value === undefined) return fallback;
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.problem(name, `must be one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  /** `on` or `off`. */
  flag(name: string, fallback: boolean): boolean {
    return this.oneOf(name, ['on', 'off'], fallback ? 'on' : 'off') === 'on';
  }

  port(name: string, fallback: number): number {
    const value = this.optional(name);
    if (value === undefined) return fallback;
    const port = parsePort(value);
    if (port === undefined) this.problem(name, 'must be a port number (0–65535)');
    return port ?? fallback;
  }

  wholeNumber(name: string, { from, to, fallback }: { from: number; to: number; fallback: number }): number {
    const value = this.optional(name);
    if (value === undefined) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= from && number <= to) return number;
    this.problem(name, `must be a whole number (${from}–${to})`);
    return fallback;
  }

  /** Plain http is accepted for loopback addresses only. Anywhere else it would expose patient data. */
  url(name: string): string {
    const value = this.required(name);
    if (value === '') return value;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') this.problem(name, 'must be an http or https URL');
    else if (url.username !== '' || url.password !== '') this.problem(name, 'must not contain a user name or password');
    else if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
      this.problem(name, 'must use https unless it is a loopback address');
    }
    return value;
  }

  guid(name: string): string {
    const value = this.required(name);
    if (value !== '' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) this.problem(name, 'must be a GUID');
    return value;
  }

  /** A secret is used byte for byte, including surrounding spaces. */
  secret(name: string): string {
    return this.required(name) === '' ? '' : (this.#valueOf(name) ?? '');
  }

  /** Reads the file that a setting names. @returns undefined when it cannot be read, which is a problem of the setting. */
  readText(name: string, path: string): string | undefined {
    try {
      return this.#readFile(path);
    } catch (error) {
      this.problem(name, `names a file that cannot be read: ${reasonOf(error)}`);
      return undefined;
    }
  }

  #valueOf(name: string): string | undefined {
    this.#declared.add(name);
    const value = this.#env[name];
    const path = this.#env[`${name}_FILE`]?.trim();
    if (!path) return value;
    if (value?.trim()) this.problem(name, `must not be set with ${name}_FILE`);
    if (!this.#files.has(name)) this.#files.set(name, this.#read(name, path));
    return this.#files.get(name);
  }

  #read(name: string, path: string): string | undefined {
    return this.readText(`${name}_FILE`, path)?.replace(/\r?\n$/, '');
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
