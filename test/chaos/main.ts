/**
 * Runs replicas, the simulator and Redis as real programs over real sockets, disturbs all of them, and checks what people
 * receive. `npm run chaos`; CHAOS_SECONDS (default 600) and SEED set the length and the choices. Exits with 1 when something
 * happened that must not. Needs redis-server.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../support/Random.ts';
import { Client } from './Client.ts';
import { findMissing, findViolations } from './checkHistory.ts';
import { checkFinalState } from './checkFinalState.ts';
import { Disturbances } from './Disturbances.ts';
import { History } from './History.ts';
import { attack, hostileRequests } from './hostileRequests.ts';
import { screenQuery } from './operations.ts';
import { Person } from './Person.ts';
import { printFigures } from './printFigures.ts';
import { System } from './System.ts';
import { checkReadyAtRest, watchReplicas } from './watchReplicas.ts';
import { canaryOf, dayOf, newcomerCount, peopleCount, subjectOf } from './world.ts';

const seconds = Number(process.env['CHAOS_SECONDS'] ?? 600);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const replicaCount = 2;
const burstSize = 80;
const maxMemoryBytes = 700 * 1024 * 1024;

const progress = (phase: string) => process.stderr.write(`${Math.round(performance.now() / 1_000)} s: ${phase}\n`);

progress(`starting, seed ${seed}`);
const system = await System.start(replicaCount);
const history = new History();
const endsAtMs = performance.now() + seconds * 1_000;
const isOver = () => performance.now() > endsAtMs;
const randomOf = (part: number) => new Random(seed * 1_000 + part);

function personWith(index: number, subject: string, patientNumber: number): Person {
  const random = randomOf(index);
  const client = new Client(system, history, random, subject);
  const day = dayOf(system.firstDay, index);
  return new Person({ client, history, random, patientId: `patient-${patientNumber}`, day, canary: canaryOf(index) });
}

/** New people register with their letters, one after another. */
async function registerNewcomers(): Promise<void> {
  for (let at = 0; at < newcomerCount && !isOver(); at += 1) {
    const letter = system.world.letters[at];
    const index = peopleCount + at;
    if (letter) await personWith(index, subjectOf(index), index + 1).register(letter);
    await wait(300);
  }
}

/** Each burst goes on with the choices of the one before. */
const burstRandom = randomOf(900);

async function burst(): Promise<void> {
  const requests = Array.from({ length: burstSize }, () =>
    new Client(system, history, burstRandom, subjectOf(burstRandom.below(peopleCount))).send(screenQuery),
  );
  await Promise.all(requests);
}

async function attackAll(): Promise<void> {
  const token = await system.issuer.tokenFor(subjectOf(0), new Date());
  const slot = system.replicas.find(({ state }) => state === 'running');
  if (slot) await Promise.all(hostileRequests(token).map((bytes) => attack(slot.port, bytes, history)));
}

const people = Array.from({ length: peopleCount }, (_, index) => personWith(index, subjectOf(index), index + 1));
const disturbances = new Disturbances({ system, history, random: randomOf(901), burst, attack: attackAll });
progress('disturbing');
const watch = watchReplicas(system, history, isOver);
await Promise.all([
  disturbances.disturbUntil(isOver).then(() => progress('the disturbances have ended')),
  registerNewcomers(),
  watch.done,
  ...people.map((person) => person.actUntil(isOver)),
]);
progress('comparing');
await checkReadyAtRest(system, history);
await checkFinalState(system, history);
const report = await system.report();
const violations = [...findViolations(history, report), ...findMissing(history.writes, seconds)];
if (watch.maxMemory() > maxMemoryBytes) violations.push(`A replica used ${watch.maxMemory()} bytes of memory.`);
await system.stop();
printFigures({ seed, seconds, history, report, maxMemory: watch.maxMemory() });
for (const violation of violations) process.stderr.write(`VIOLATION: ${violation}\n`);
process.exit(violations.length > 0 ? 1 : 0);
