import { parseArgs } from 'node:util';

export interface MutateOptions {
  readonly seed: number;
  readonly count: number;
  /** Patterns of module paths, or names of groups. Empty for all groups. */
  readonly files: readonly string[];
  /** Names of the groups whose mutants run, of those that the seed has chosen from all. Empty for all groups. */
  readonly only: readonly string[];
  /** How long one test file may take, in seconds. */
  readonly limit: number;
  /** Ends after this many mutants have run; the next run with the same seed continues. 0 only reports. */
  readonly chunk: number;
  /** Starts no other test file or mutant after so many minutes; the next run with the same seed continues. */
  readonly minutes: number;
}

/** Reads the command line. Throws an `Error` that names a wrong option. */
export function readOptions(args: readonly string[]): MutateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '225' },
      files: { type: 'string', default: '' },
      only: { type: 'string', default: '' },
      limit: { type: 'string', default: '75' },
      chunk: { type: 'string', default: '100000' },
      minutes: { type: 'string', default: '100000' },
    },
  });
  const whole = (name: 'seed' | 'count' | 'limit' | 'chunk' | 'minutes') => {
    const text = values[name];
    if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number`);
    return Number(text);
  };
  const list = (name: 'files' | 'only') => values[name].split(',').filter(Boolean);
  return {
    seed: whole('seed'),
    count: whole('count'),
    limit: whole('limit'),
    chunk: whole('chunk'),
    minutes: whole('minutes'),
    files: list('files'),
    only: list('only'),
  };
}
