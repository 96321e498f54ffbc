/**
 * Measures what telemetry costs in processor time of the program, by runs that take turns: with telemetry off, off again for
 * the spread of the runs themselves, and with metrics and a tenth of the requests traced. `BASELINE` may name the `main.ts` of
 * another checkout, such as one without telemetry, which then takes turns too. Run it with `npm run bench:telemetry`.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aPatient, aPractice, aWorld } from '../test/support/builders.ts';
import { startPrograms, type Program } from '../test/support/startPrograms.ts';
import { freePort } from '../test/support/startRedis.ts';
import { startStack } from '../test/support/startStack.ts';

const rounds = Number(process.env['ROUNDS'] ?? 12);
const requestsPerRound = Number(process.env['REQUESTS'] ?? 120);
const parallel = 4;
const people = 8;
const screen = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } }
  appointments { ... on GpAppointments { upcoming { id } } } messages { ... on GpPracticeMessages { unreadCount } } } } }`;

const collector = createServer((request, response) => {
  request.resume().on('end', () => response.end('{}'));
}).listen(0, '127.0.0.1');
await once(collector, 'listening');
const collectorUrl = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

const world = aWorld({ practices: [aPractice()], patients: Array.from({ length: people }, () => aPatient()) });
// The simulator allows several sessions for a patient, so that the programs do not end each other's.
const stack = await startStack({ world, allowSeveralSessions: true });
const programs = await startPrograms(stack);
const baseline = process.env['BASELINE'];

interface Variant {
  readonly name: string;
  readonly program: Program;
  /** Processor time of each round, with what the program did until its next turn. */
  readonly cpuMs: number[];
}

async function start(name: string, settings: Record<string, string>, program?: string): Promise<Variant> {
  const common = { LOG_LEVEL: 'info', REQUESTS_PER_PERSON: '100000', RECORD_MEMORY: 'off' };
  const started = await programs.start(
    { ...common, ...settings },
    { preload: 'bench/cpuMeter.ts', ...(program !== undefined && { program }) },
  );
  return { name, program: started, cpuMs: [] };
}

const off = await start('off', {});
const variants = [
  off,
  await start('off again', {}),
  await start('metrics, and a tenth traced', {
    METRICS_PORT: String(await freePort()),
    OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl,
    OTEL_TRACES_SAMPLER_ARG: '0.1',
  }),
  ...(baseline === undefined ? [] : [await start('baseline', {}, baseline)]),
];

async function cpuOf({ program: { child } }: Variant): Promise<number> {
  const answer = new Promise<number>((resolve) => {
    child.on('message', function listen(message: { readonly type?: string; readonly ms?: number }) {
      if (message.type !== 'cpu') return;
      child.off('message', listen);
      resolve(message.ms ?? 0);
    });
  });
  child.send('cpu');
  return answer;
}

async function load({ program }: Variant, requests: number): Promise<void> {
  let left = requests;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const subject = world.people[left % people]?.subject ?? '';
      const { errors } = await program.query(screen, {}, { as: subject });
      if (errors) throw new Error(`A request failed: ${JSON.stringify(errors)}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}

for (const variant of variants) await load(variant, requestsPerRound * 2);
const startedAt = new Map<Variant, number>();
for (let round = 0; round <= rounds; round += 1) {
  for (const variant of variants.toSorted(() => Math.random() - 0.5)) {
    const now = await cpuOf(variant);
    const before = startedAt.get(variant);
    if (before !== undefined) variant.cpuMs.push(now - before);
    startedAt.set(variant, now);
    if (round < rounds) await load(variant, requestsPerRound);
  }
  stack.clearCalls();
}
await programs.stop();
await stack.stop();
collector.close();

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ratio = (value: number) => value.toFixed(3);
console.log(
  `Processor time of ${rounds} rounds of ${requestsPerRound} requests each, as ratios to the same round of "off".\n`,
);
console.log('| Telemetry | Median | Lower quarter | Upper quarter |\n| --- | --- | --- | --- |');
for (const { name, cpuMs } of variants.slice(1)) {
  const ratios = cpuMs.map((one, at) => one / (off.cpuMs[at] ?? 1)).toSorted((a, b) => a - b);
  const at = (part: number) => ratios[Math.floor(ratios.length * part)] ?? 0;
  console.log(`| ${name} | ${ratio(median(ratios))} | ${ratio(at(0.25))} | ${ratio(at(0.75))} |`);
}
