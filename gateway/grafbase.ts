// Grafbase's gateway for the subgraphs in the file SUBGRAPHS. For tests only: the binary in the npm package composes the
// supergraph itself and always allows introspection.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import type { Subgraph } from './startFederation.ts';

const subgraphs = JSON.parse(readFileSync(process.env['SUBGRAPHS'] ?? 'subgraphs.json', 'utf8')) as readonly Subgraph[];
const folder = mkdtempSync(join(tmpdir(), 'grafbase-'));
const secret = process.env['ROUTER_SECRET'] ?? '';

let config = readFileSync(new URL('grafbase.toml', import.meta.url), 'utf8');
const env: NodeJS.ProcessEnv = { HOME: folder };
for (const { name, url, sdl } of subgraphs) {
  writeFileSync(join(folder, `${name}.graphql`), withoutSchemaDescription(sdl));
  const header = `[subgraphs.${name}]\n`;
  if (!config.includes(header)) throw new Error(`grafbase.toml has no section for ${name}.`);
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
let output = '';
child.stdout.on('data', (chunk) => (output += String(chunk)));
child.stderr.on('data', (chunk) => (output += String(chunk)));
child.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
  if (output !== '') process.stderr.write(output);
  process.exit(1);
});
for (const event of ['SIGTERM', 'disconnect']) {
  process.once(event, () => {
    output = '';
    child.kill('SIGKILL');
  });
}

const url = `http://127.0.0.1:${port}/graphql`;
while (!(await isReady(url))) await new Promise((resolve) => setTimeout(resolve, 50));
output = '';
process.send?.({ type: 'ready', url });

/** Removes the schema description, which has been in the specification since 2021 but which Grafbase's parser rejects. */
function withoutSchemaDescription(sdl: string): string {
  return print(visit(parse(sdl), { SchemaDefinition: ({ description: _description, ...definition }) => definition }));
}

/** A free port, because the gateway reports port 0 as 0. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function isReady(url: string): Promise<boolean> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
    async (response) => (await response.text()) !== '',
    () => false,
  );
}
