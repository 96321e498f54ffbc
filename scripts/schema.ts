// Manages the published schema. `check` compares it with the last release and fails if a change breaks clients or other
// subgraphs. `release` makes it the last release. `publish` prints how to add it to a registry. A file name after the command
// replaces the file of the last release.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { graphql } from 'graphql';
import { createSchema } from '../src/graph/createSchema.ts';
import { schemaChanges } from './schemaChanges.ts';

const [name = '', path = resolve(import.meta.dirname, '../schema/published/emis.graphql')] = process.argv.slice(2);
const file = resolve(path);

const commands: Readonly<Record<string, () => Promise<void>>> = {
  async check() {
    const [released, now] = [readFileSync(file, 'utf8'), await publishedSdl()];
    const { breaking, dangerous } = schemaChanges(released, now);
    for (const change of dangerous) console.log(`Dangerous: ${change}`);
    for (const change of breaking) console.error(`Breaking: ${change}`);
    if (breaking.length > 0) process.exitCode = 1;
    else
      console.log(
        released === now ? 'No changes since the last release.' : 'No breaking changes since the last release.',
      );
  },
  async release() {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await publishedSdl());
    console.log('Describe the changes for schema users in CHANGELOG.md.');
  },
  publish() {
    console.log(`Set APOLLO_KEY and run npm run schema:check and npm run schema:release. Then:

rover subgraph check <graph>@<variant> --name emis --schema schema/published/emis.graphql
rover subgraph publish <graph>@<variant> --name emis --schema schema/published/emis.graphql \\
  --routing-url https://<address of this subgraph for the router>/graphql`);
    return Promise.resolve();
  },
};

const command = commands[name];
if (command) await command();
else {
  console.error(`usage: schema.ts ${Object.keys(commands).join(' | ')} [file]`);
  process.exitCode = 1;
}

/** The SDL that a router receives: with federation directives and without any others. */
async function publishedSdl(): Promise<string> {
  const { data } = await graphql({ schema: createSchema(), source: '{ _service { sdl } }', contextValue: {} });
  const sdl = (data?.['_service'] as { sdl: string } | undefined)?.sdl;
  if (sdl === undefined) throw new Error('The schema did not return its SDL.');
  return sdl;
}
