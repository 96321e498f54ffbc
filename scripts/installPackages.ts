// installPackages.ts gateway: installs the packages of a folder with its own lock file, unless they are up to date.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = process.argv[2] ?? '';
const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
const lock = `${folder}package-lock.json`;
if (!existsSync(lock)) {
  process.stderr.write(`The folder "${name}" has no package-lock.json.\n`);
  process.exit(1);
}
const installed = `${folder}node_modules/.package-lock.json`;
const isInstalled = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!isInstalled) {
  console.log(`Installing the packages of ${name}/…`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  process.exitCode = spawnSync('npm', options, { stdio: 'inherit' }).status ?? 1;
}
