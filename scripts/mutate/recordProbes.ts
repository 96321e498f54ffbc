import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';

declare global {
  var mutationProbes: Set<string> | undefined;
}

globalThis.mutationProbes = new Set();

afterAll(() => {
  const directory = process.env['MUTATE_PROBES'] ?? '.';
  writeFileSync(join(directory, `${randomUUID()}.json`), JSON.stringify([...(globalThis.mutationProbes ?? [])]));
});
