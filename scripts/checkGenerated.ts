// Checks that the generated files are up to date. Leaves the working tree unchanged.
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
  console.error(`${file} is out of date. Run npm run codegen.`);
}
for (const script of ['scripts/generateContractTypes.ts', 'scripts/generateTrustedDocuments.ts'])
  if (!run(process.execPath, script, '--check')) isCurrent = false;
process.exitCode = isCurrent ? 0 : 1;

function run(program: string, ...options: string[]): boolean {
  const { status, stderr, stdout } = spawnSync(program, options, { encoding: 'utf8' });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}
