import { parsePort } from '../startup/parsePort.ts';
import { StartupError } from '../startup/StartupError.ts';
import { responseForms, type ResponseForm } from './contract/responseForms.ts';
import type { Latency } from './faults.ts';

/** The settings that the program reads from its environment. */
interface Settings {
  readonly port: number;
  readonly host: string;
  /** The port of the console, which listens on the loopback address only; 0 selects a free port. */
  readonly consolePort: number;
  readonly seed: string;
  readonly latency: Latency;
  readonly environment: 'test' | 'live';
  readonly forms?: readonly ResponseForm[];
}

const defaultPort = 4801;

/** Reads the settings. Throws a `StartupError` that lists every invalid variable. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const valueOf = (name: string) => env[name]?.trim() || undefined;
  const port = parsePort(valueOf('SIMULATOR_PORT') ?? String(defaultPort));
  if (port === undefined) problems.push('SIMULATOR_PORT must be a port number (0–65535); 0 selects a free port.');
  // A simulator on a free port has its console on a free port too.
  const nextPort = port !== undefined && port > 0 && port < 65_535 ? port + 1 : 0;
  const consolePort = parsePort(valueOf('SIMULATOR_CONSOLE_PORT') ?? String(nextPort));
  if (consolePort === undefined)
    problems.push('SIMULATOR_CONSOLE_PORT must be a port number (0–65535); 0 selects a free port.');
  const latency = readLatency(valueOf('SIMULATOR_LATENCY_MS') ?? '0');
  if (latency === undefined)
    problems.push('SIMULATOR_LATENCY_MS must be a number of milliseconds, such as 100, or a range, such as 80-400.');
  const environment = valueOf('SIMULATOR_ENVIRONMENT') ?? 'test';
  if (environment !== 'test' && environment !== 'live') problems.push('SIMULATOR_ENVIRONMENT must be test or live.');
  const forms = readForms(valueOf('SIMULATOR_FORMS') ?? '');
  if (forms === undefined)
    problems.push(`SIMULATOR_FORMS must be all, or names separated by commas: ${responseForms.join(', ')}.`);
  if (problems.length > 0) throw new StartupError(problems);
  return {
    port: port ?? defaultPort,
    host: valueOf('SIMULATOR_HOST') ?? '127.0.0.1',
    consolePort: consolePort ?? nextPort,
    seed: readSeed(env),
    latency: latency ?? 0,
    environment: environment === 'live' ? 'live' : 'test',
    ...(forms !== undefined && forms.length > 0 && { forms }),
  };
}

/** @returns the seed of the invented world */
export function readSeed(env: NodeJS.ProcessEnv): string {
  return env['SIMULATOR_SEED'] ?? '1';
}

function readLatency(text: string): Latency | undefined {
  const [, from, to] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  if (to === undefined) return Number(from);
  return Number(from) <= Number(to) ? [Number(from), Number(to)] : undefined;
}

function readForms(text: string): readonly ResponseForm[] | undefined {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 1 && names[0] === 'all') return responseForms;
  const forms = names.map((name) => responseForms.find((form) => form === name));
  return forms.every((form) => form !== undefined) ? forms : undefined;
}
