// install-packages.ts gateway: installs the packages of a folder that has its own, unless those of its lock file are there already.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = process.argv[2] ?? '';
const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
const lock = `${folder}package-lock.json`;
if (!existsSync(lock)) throw new Error(`${name || 'Nothing'} is no folder with packages of its own.`);
const installed = `${folder}node_modules/.package-lock.json`;
const isThere = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!isThere) {
  console.log(`Installing the packages of ${name}/ …`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  process.exitCode = spawnSync('npm', options, { stdio: 'inherit' }).status ?? 1;
}
