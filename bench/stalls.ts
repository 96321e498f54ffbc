/**
 * Measures the longest time for which one response keeps the event loop, for operations that the limits just allow, beside
 * the largest sample operation: processor time of the program's main thread between two turns, so that other processes do not
 * count. Only the ratio is meaningful. Arguments: the number of operations (default 100), the seed (default 1).
 */
import { once } from 'node:events';
import { readSampleOperations } from '../src/explorer/sampleOperations.ts';
import { lawfulOperations, startLargeStack } from '../test/support/startLargeStack.ts';
import { startPrograms, type Program } from '../test/support/startPrograms.ts';

const count = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
const isVerbose = process.env['VERBOSE'] !== undefined;
const runs = 3;
const longTextCharacters = 15_000_000;

interface Operation {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
}

interface Stall {
  /** The longest turn of the event loop, in milliseconds of processor time. */
  readonly stallMs: number;
  readonly text: string;
}

async function longestTurn({ child }: Program): Promise<number> {
  child.send('next');
  for (;;) {
    // The program also reports when it is ready.
    const [message] = (await once(child, 'message')) as [unknown];
    if (typeof message === 'number') return message;
  }
}

async function measure(program: Program, token: string, operation: Operation): Promise<Stall> {
  await longestTurn(program);
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  return { text, stallMs: await longestTurn(program) };
}

/** @returns the run with the shortest stall, which has the least garbage collection */
async function stallOf(program: Program, token: string, operation: Operation): Promise<Stall> {
  await measure(program, token, operation);
  const results: Stall[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure(program, token, operation));
  return results.reduce((best, one) => (one.stallMs < best.stallMs ? one : best));
}

const stack = await startLargeStack();
const programs = await startPrograms(stack);
const program = await programs.start(
  { REQUESTS_PER_PERSON: '100000', RECORD_MEMORY: '600', TOKEN_SCOPES: 'required' },
  { preload: 'bench/stallMeter.ts' },
);
const token = await stack.tokenFor('patient-1');
/** A person with one patient. */
const shortToken = await stack.tokenFor('patient-7');

let largest = { name: '', stallMs: 0 };
for (const { name, query, variables } of readSampleOperations(new Date())) {
  if (query.includes('mutation')) continue;
  const { stallMs } = await stallOf(program, token, { query, variables: JSON.parse(variables ?? '{}') as object });
  if (isVerbose) console.log(name, stallMs);
  if (stallMs > largest.stallMs) largest = { name, stallMs };
}

const source = await lawfulOperations(program, seed);
const stalls: (Stall & { readonly query: string })[] = [];
for (let at = 0; at < count; at += 1) {
  const { share: _share, ...operation } = source.next();
  stalls.push({ ...(await stallOf(program, token, operation)), query: operation.query });
}
/** A surname of 15 MB in the response of the upstream: read only, and also sent on. */
stack.simulator.faults.add({
  operation: 'GetDemographics',
  kind: 'transform',
  times: Infinity,
  transform: (body) => body.replace(/(<Surname>)[^<]*/, `$1${'x'.repeat(longTextCharacters)}`),
});
const longTexts: { readonly field: string; readonly stall: Stall }[] = [];
for (const field of ['firstName', 'surname']) {
  const query = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { ${field} } } } } }`;
  longTexts.push({ field, stall: await stallOf(program, shortToken, { query }) });
}
await programs.stop();
await stack.stop();

const ratio = (ms: number) => (ms / largest.stallMs).toFixed(2);
const sorted = stalls.toSorted((a, b) => a.stallMs - b.stallMs);
const at = (part: number) => ratio(sorted[Math.min(count - 1, Math.floor(count * part))]?.stallMs ?? 0);
const refused = stalls.filter(({ text }) => !text.startsWith('{"data"'));
console.log(`seed ${seed}: ${count} operations at 95 to 100 % of a ceiling, ${refused.length} of them refused`);
console.log(`the largest response has ${Math.max(...stalls.map(({ text }) => text.length))} characters`);
console.log(`the longest turn of the event loop, beside that of the largest sample (${largest.name}):`);
console.log(`median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`);
for (const { field, stall } of longTexts)
  console.log(`a surname of 15 MB, with ${field} selected: ${ratio(stall.stallMs)}, ${stall.text.length} characters`);
if (isVerbose) {
  for (const { stallMs, text, query } of sorted.slice(-6))
    console.log(
      `\n${ratio(stallMs)} ${stallMs} ms, ${text.length}: ${query.replaceAll(/l\w+: (\w+) (l\w+: \1 )+/g, '[$1] ')}`,
    );
  for (const { text, query } of refused) console.log(`\nrefused: ${text.slice(0, 300)} ${query.slice(0, 300)}`);
}
process.exit(0);
