// Builds dist: the compiled program, the files it reads at run time, and the explorer.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const folder of ['schema', 'src/emis/soap/wsdl', 'examples/operations'])
  cpSync(folder, `dist/${folder}`, { recursive: true });
execFileSync(process.execPath, ['scripts/buildExplorer.ts'], { stdio: 'inherit' });
