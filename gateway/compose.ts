// Composes subgraphs, a JSON list of { name, url, sdl } from the standard input, into a supergraph on the standard output.
// `--by=apollo` does it with Apollo's own composition, which is for checks only, by its licence.
import { parse } from 'graphql';
import { json } from 'node:stream/consumers';

const subgraphs = (await json(process.stdin)) as readonly { name: string; url: string; sdl: string }[];
const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
const { composeServices } = process.argv.includes('--by=apollo')
  ? await import('@apollo/composition')
  : await import('@theguild/federation-composition');
const result = composeServices(services);
const hints = 'hints' in result && Array.isArray(result.hints) ? result.hints.map(String) : [];
for (const told of [...(result.errors ?? []).map(({ message }) => message), ...hints])
  process.stderr.write(`${told}\n`);
if (result.supergraphSdl === undefined) process.exitCode = 1;
else process.stdout.write(result.supergraphSdl);
