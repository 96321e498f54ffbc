// Installs the packages of gateway/, unless those of its lock file are there already.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../gateway/', import.meta.url));
const installed = `${folder}node_modules/.package-lock.json`;
const isThere = existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs;
if (!isThere) {
  console.log('Installing the packages of gateway/ …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  process.exitCode = spawnSync('npm', options, { stdio: 'inherit' }).status ?? 1;
}
