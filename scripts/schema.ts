// The published schema: `check` compares it with the last release, `release` makes it the last release, `publish` says how
// it gets into a registry. `check` fails where something breaks that clients or other subgraphs may hang on. A file after the
// command is looked at or written in place of the last release.
import { graphql } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createSchema } from '../src/graph/createSchema.ts';
import { schemaChanges } from './schemaChanges.ts';

const [name = '', given = resolve(import.meta.dirname, '../schema/published/emis.graphql')] = process.argv.slice(2);
const file = resolve(given);

const commands: Readonly<Record<string, () => Promise<void>>> = {
  async check() {
    const [released, now] = [readFileSync(file, 'utf8'), await publishedSdl()];
    const { breaking, dangerous } = schemaChanges(released, now);
    for (const told of dangerous) console.log(`May surprise: ${told}`);
    for (const told of breaking) console.error(`Breaks: ${told}`);
    if (breaking.length > 0) process.exitCode = 1;
    else console.log(released === now ? 'It is the last release.' : 'Nothing breaks since the last release.');
  },
  async release() {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await publishedSdl());
    console.log('Say in CHANGELOG.md what is new for those who use the schema.');
  },
  publish() {
    console.log(`With APOLLO_KEY set, after npm run schema:check and schema:release:

rover subgraph check <graph>@<variant> --name emis --schema schema/published/emis.graphql
rover subgraph publish <graph>@<variant> --name emis --schema schema/published/emis.graphql \\
  --routing-url https://<where the router reaches this subgraph>/graphql`);
    return Promise.resolve();
  },
};

const command = commands[name];
if (command) await command();
else {
  console.error(`usage: schema.ts ${Object.keys(commands).join(' | ')} [file]`);
  process.exitCode = 1;
}

/** As a router asks for it: with the directives of federation, and without those of others. */
async function publishedSdl(): Promise<string> {
  const { data } = await graphql({ schema: createSchema(), source: '{ _service { sdl } }', contextValue: {} });
  const sdl = (data?.['_service'] as { sdl: string } | undefined)?.sdl;
  if (sdl === undefined) throw new Error('The schema does not tell itself.');
  return sdl;
}
