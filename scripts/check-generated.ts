// Checks that the generated files are current. Leaves the working tree as it was.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const files = ['src/generated/resolvers-types.ts', 'resolvers/index.ts'];
const root = new URL('../', import.meta.url);
const committed = files.map((file) => readFileSync(new URL(file, root), 'utf8'));
let isCurrent = run('graphql-codegen');
for (const [index, file] of files.entries()) {
  const before = committed[index] ?? '';
  if (readFileSync(new URL(file, root), 'utf8') === before) continue;
  isCurrent = false;
  writeFileSync(new URL(file, root), before);
  console.error(`${file} is not current: run npm run codegen`);
}
if (!run(process.execPath, 'scripts/generate-contract-types.ts', '--check')) isCurrent = false;
process.exitCode = isCurrent ? 0 : 1;

function run(program: string, ...options: string[]): boolean {
  const { status, stderr, stdout } = spawnSync(program, options, { encoding: 'utf8' });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}
