// The published schema: `check` compares it with the last release, `release` makes it the last release, `publish` says how
// it gets into a registry. `check` fails where something breaks that clients or other subgraphs may hang on.
import { buildSchema, findBreakingChanges, findDangerousChanges, graphql, Kind } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createSchema } from '../src/schema.ts';

const file = new URL('../schema/published/emis.graphql', import.meta.url);

const commands: Readonly<Record<string, () => Promise<void>>> = {
  async check() {
    const [released, now] = [readFileSync(file, 'utf8'), await publishedSdl()];
    const schemas = [released, now].map((sdl) => buildSchema(sdl, { assumeValidSDL: true })) as [never, never];
    const told = new Set(findBreakingChanges(...schemas).map(({ description }) => description));
    for (const tightened of scopesAdded(released, now)) told.add(tightened);
    for (const { description } of findDangerousChanges(...schemas))
      console.log(`May surprise a client: ${description}`);
    for (const description of told) console.error(`Breaks: ${description}`);
    if (told.size > 0) process.exitCode = 1;
    else console.log(released === now ? 'It is the last release.' : 'Nothing breaks since the last release.');
  },
  async release() {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, await publishedSdl());
    console.log('Say in CHANGELOG.md what is new for those who use the schema.');
  },
  publish() {
    console.log(`With APOLLO_KEY set, after npm run schema:check and schema:release:

rover subgraph publish <graph>@<variant> --name emis --schema schema/published/emis.graphql \\
  --routing-url https://<where the router reaches this subgraph>/graphql`);
    return Promise.resolve();
  },
};

const command = commands[process.argv[2] ?? ''];
if (!command) throw new Error(`usage: schema.ts ${Object.keys(commands).join(' | ')}`);
await command();

/** As a router asks for it: with the directives of federation, and without those of others. */
async function publishedSdl(): Promise<string> {
  const { data } = await graphql({ schema: createSchema(), source: '{ _service { sdl } }', contextValue: {} });
  const sdl = (data?.['_service'] as { sdl: string } | undefined)?.sdl;
  if (sdl === undefined) throw new Error('The schema does not tell itself.');
  return sdl;
}

/** A new scope on something that is there already locks clients out, and is no change of any type. */
function scopesAdded(released: string, now: string): string[] {
  const before = scopesOf(released);
  const after = scopesOf(now);
  return [...after].flatMap(([element, scopes]) =>
    before.has(element) && before.get(element) !== scopes ? [`${element} takes ${scopes}.`] : [],
  );
}

function scopesOf(sdl: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const type of Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap())) {
    const node = type.astNode;
    if (node?.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const element of [node, ...(node.fields ?? [])]) {
      const name = element === node ? type.name : `${type.name}.${element.name.value}`;
      const directive = element.directives?.find((one) => one.name.value === 'requiresScopes');
      const { start = 0, end = 0 } = directive?.loc ?? {};
      found.set(name, directive ? sdl.slice(start, end) : 'no scope');
    }
  }
  return found;
}
