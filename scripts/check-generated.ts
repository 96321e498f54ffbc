// Checks that the committed types are up to date with the schema and the contract. Changes no files.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../src/generated/resolvers-types.ts', import.meta.url));
const committed = readFileSync(file, 'utf8');
let isCurrent = run('graphql-codegen');
if (readFileSync(file, 'utf8') !== committed) {
  isCurrent = false;
  writeFileSync(file, committed);
  console.error('src/generated/resolvers-types.ts is out of date. Run npm run codegen.');
}
if (!run(process.execPath, 'scripts/generate-contract-types.ts', '--check')) isCurrent = false;
process.exitCode = isCurrent ? 0 : 1;

function run(program: string, ...options: string[]): boolean {
  const { status, stderr, stdout } = spawnSync(program, options, { encoding: 'utf8' });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}
