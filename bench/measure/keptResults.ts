import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { JobResult } from './results.ts';

const folder = new URL('../results/', import.meta.url);

/** The result of a job in an earlier run. @returns undefined when there is none, or when it depends on something that changed */
export function keptResult(kind: string, job: string, fingerprint: string): JobResult | undefined {
  try {
    const result = JSON.parse(readFileSync(pathOf(kind, job), 'utf8')) as JobResult;
    return result.fingerprint === fingerprint ? result : undefined;
  } catch {
    return undefined;
  }
}

export function keepResult(kind: string, result: JobResult): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(kind, result.job), JSON.stringify(result));
}

function pathOf(kind: string, job: string): URL {
  return new URL(`${kind}-${job}.json`, folder);
}
