// Checks schema/ by the rules of graphql-eslint's sets schema-recommended and relay, and of the GraphOS linter, as far as they
// can run offline. graphql-eslint needs ESLint, which this repository does not use, so its rules are reproduced in schemaLint/.
// Where both have a rule, it has GraphOS's name. Rules that graphql-js checks when it builds a schema are not repeated:
// known and unique names, directives and arguments. `--rules-off` lists the rules that are not applied.
import { readdirSync, readFileSync } from 'node:fs';
import { rulesOff } from './schemaLint/exceptions.ts';
import { lintSchema, unusedExceptions } from './schemaLint/lintSchema.ts';

const folder = new URL('../schema/', import.meta.url);
const sdl = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

const problems = [
  ...lintSchema(sdl),
  ...unusedExceptions(sdl).map((name) => `${name} is an exception and not in schema/`),
];
for (const problem of problems) console.error(problem);
if (process.argv.includes('--rules-off')) for (const one of Object.entries(rulesOff)) console.log(one.join(': '));
process.exitCode = problems.length === 0 ? 0 : 1;
