// Composes the subgraphs on standard input, a JSON list of { name, url, sdl }, and writes the supergraph to standard output.
// `--by=apollo` uses Apollo's own composition, which its licence allows for checks only.
import { json } from 'node:stream/consumers';
import { parse } from 'graphql';

const subgraphs = (await json(process.stdin)) as readonly { name: string; url: string; sdl: string }[];
const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
const { composeServices } = process.argv.includes('--by=apollo')
  ? await import('@apollo/composition')
  : await import('@theguild/federation-composition');
const result = composeServices(services);
const hints = 'hints' in result && Array.isArray(result.hints) ? result.hints.map(String) : [];
for (const line of [...(result.errors ?? []).map(({ message }) => message), ...hints])
  process.stderr.write(`${line}\n`);
if (result.supergraphSdl === undefined) process.exitCode = 1;
else process.stdout.write(result.supergraphSdl);
