// Grafbase's gateway over the subgraphs in the file that SUBGRAPHS names, for tests alone: the program inside its npm package
// composes them itself and always answers introspection.
import { parse, print, visit } from 'graphql';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Subgraph } from './startWorld.ts';

const subgraphs = JSON.parse(readFileSync(process.env['SUBGRAPHS'] ?? 'subgraphs.json', 'utf8')) as readonly Subgraph[];
const folder = mkdtempSync(join(tmpdir(), 'grafbase-'));
const secret = process.env['ROUTER_SECRET'] ?? '';

let config = readFileSync(new URL('grafbase.toml', import.meta.url), 'utf8');
const env: NodeJS.ProcessEnv = { HOME: folder };
for (const { name, url, sdl } of subgraphs) {
  writeFileSync(join(folder, `${name}.graphql`), withoutSchemaDescription(sdl));
  const header = `[subgraphs.${name}]\n`;
  if (!config.includes(header)) throw new Error(`grafbase.toml does not know ${name}.`);
  config = config.replace(header, `${header}schema_path = "${name}.graphql"\n`);
  env[`${name.toUpperCase()}_URL`] = url;
  env[`${name.toUpperCase()}_SECRET`] = secret;
}
writeFileSync(join(folder, 'grafbase.toml'), config);

const port = await freePort();
const program = createRequire(import.meta.url).resolve('@grafbase/cli-x86_64-unknown-linux-musl/grafbase');
const child = spawn(program, ['dev', '--config', 'grafbase.toml', '--listen-address', `127.0.0.1:${port}`], {
  cwd: folder,
  env,
  stdio: ['ignore', 'pipe', 'pipe'],
});
let told = '';
child.stdout.on('data', (said) => (told += String(said)));
child.stderr.on('data', (said) => (told += String(said)));
child.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
  if (told !== '') process.stderr.write(told);
  process.exit(1);
});
for (const end of ['SIGTERM', 'disconnect']) {
  process.once(end, () => {
    told = '';
    child.kill('SIGKILL');
  });
}

const url = `http://127.0.0.1:${port}/graphql`;
while (!(await isThere(url))) await new Promise((resolve) => setTimeout(resolve, 50));
told = '';
process.send?.({ type: 'ready', url });

/** Its parser takes the description of a schema, which the specification has had since 2021, for the end of the document. */
function withoutSchemaDescription(sdl: string): string {
  return print(visit(parse(sdl), { SchemaDefinition: ({ description: _description, ...definition }) => definition }));
}

/** It says where it listens in words of its own, and of port 0 as 0. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function isThere(address: string): Promise<boolean> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
    async (answer) => (await answer.text()) !== '',
    () => false,
  );
}
