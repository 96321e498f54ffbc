import { median } from '../measure/statistics.ts';
import type { JobResult, Round } from '../measure/results.ts';
import { growthOf } from './growth.ts';
import { row, short } from './tables.ts';

type Value = (round: Round) => number;

const cpu: Value = ({ cpuMs }) => cpuMs;
const p50: Value = ({ p50Ms }) => p50Ms;
const throughput: Value = ({ requestsPerSecond }) => requestsPerSecond;

interface Goal {
  readonly title: string;
  readonly goal: string;
  /** @returns the measured value in words, and whether it reaches the goal; undefined when it was not measured */
  readonly measure: (results: Results) => { readonly text: string; readonly isReached: boolean } | undefined;
}

/** Medians of the results, found by job, load and variant. */
class Results {
  readonly #jobs: ReadonlyMap<string, JobResult>;
  readonly all: readonly JobResult[];
  readonly pbkdf2Ms: number;

  constructor(results: readonly JobResult[], pbkdf2Ms: number) {
    this.all = results;
    this.#jobs = new Map(results.map((result) => [result.job, result]));
    this.pbkdf2Ms = pbkdf2Ms;
  }

  ours(job: string): string {
    return this.#jobs.get(job)?.variants[0] ?? '';
  }

  rounds(job: string, load: number, variant: string): readonly Round[] {
    return this.#jobs.get(job)?.loads[load]?.rounds[variant] ?? [];
  }

  /** The median in the load at this position; NaN when it was not measured. */
  median(job: string, load: number, variant: string, value: Value): number {
    return median(this.rounds(job, load, variant).map(value));
  }

  /** How many times less of a value ours has than a peer. */
  times(job: string, load: number, peer: string, value: Value): number {
    return this.median(job, load, peer, value) / this.median(job, load, this.ours(job), value);
  }
}

const atLeast = (goal: number, value: number, text: string) =>
  Number.isNaN(value) ? undefined : { text, isReached: value >= goal };
const atMost = (goal: number, value: number, text: string) =>
  Number.isNaN(value) ? undefined : { text, isReached: value <= goal };

function timesLess(title: string, job: string, peer: string, goal: number): Goal {
  return {
    title: `${title}: processor time against ${peer}`,
    goal: `${goal}× less`,
    measure: (results) => {
      const times = results.times(job, 0, peer, cpu);
      return atLeast(goal, times, `${short(times)}×`);
    },
  };
}

function shareOf(title: string, job: string, peer: string, goal: number): Goal {
  return {
    title: `${title}: share of ${peer}, by processor time`,
    goal: `${goal * 100} %`,
    measure: (results) => {
      const share = results.times(job, 0, peer, cpu);
      return atLeast(goal, share, `${short(share * 100)} %`);
    },
  };
}

const far = (job: string): readonly Goal[] => [
  {
    title: `${job}, upstream of 20 ms, one connection: p50 against the limit`,
    goal: '1.2×',
    measure: (results) => {
      const times = 1 / results.times(job, 1, 'limit', p50);
      return atMost(1.2, times, `${short(times)}×`);
    },
  },
  {
    title: `${job}, upstream of 20 ms, one connection: p50 against plain`,
    goal: 'ahead',
    measure: (results) => {
      const times = results.times(job, 1, 'plain', p50);
      return atLeast(1, times, `${short(times)}× faster`);
    },
  },
  {
    title: `${job}, upstream of 20 ms, 32 connections: throughput of the limit`,
    goal: '45 %',
    measure: (results) => {
      const share = 1 / results.times(job, 2, 'limit', throughput);
      return atLeast(0.45, share, `${short(share * 100)} %`);
    },
  },
  {
    title: `${job}, upstream of 20 ms, 32 connections: throughput against plain`,
    goal: 'ahead',
    measure: (results) => {
      const times = 1 / results.times(job, 2, 'plain', throughput);
      return atLeast(1, times, `${short(times)}×`);
    },
  },
];

const goals: readonly Goal[] = [
  timesLess('Small', 'small', 'plain', 2),
  shareOf('Small', 'small', 'bare', 0.12),
  timesLess('5 × 3 × 10', 'three-10', 'plain', 4),
  timesLess('5 × 3 × 10', 'three-10', 'mesh', 9),
  shareOf('5 × 3 × 10', 'three-10', 'limit', 0.1),
  timesLess('5 × 3 × 300', 'three-300', 'plain', 6),
  timesLess('5 × 3 × 300', 'three-300', 'mesh', 7),
  shareOf('5 × 3 × 300', 'three-300', 'limit', 0.04),
  timesLess('Slots of a fortnight, whole', 'slots-whole', 'plain', 3.5),
  shareOf('Slots of a fortnight, whole', 'slots-whole', 'bare', 0.6),
  shareOf('Home, three patients', 'home', 'limit', 0.22),
  {
    title: 'Cold: processor time against PBKDF2 alone',
    goal: '2×',
    measure: (results) => {
      const times = results.median('cold', 0, 'ours', cpu) / results.pbkdf2Ms;
      return atMost(2, times, `${short(times)}×`);
    },
  },
  ...far('three-10'),
  {
    title: 'Small beside eight long records: p99 against its quiet p99',
    goal: 'under 3×',
    measure: (results) => {
      const times = results.median('beside', 0, 'reread', ({ p99Ms, quietP99Ms = NaN }) => p99Ms / quietP99Ms);
      return atMost(3, times, `${short(times)}×`);
    },
  },
  {
    title: 'Small beside eight long records: longest stall without garbage collection',
    goal: 'under 20 ms',
    measure: (results) => {
      const stallMs = results.median('beside', 0, 'reread', ({ stallWithoutGcMs }) => stallWithoutGcMs);
      return atMost(20, stallMs, `${short(stallMs)} ms`);
    },
  },
  {
    title: 'Growth: cost of an entry, 1 000 to 10 000',
    goal: '1.1×',
    measure: ({ all }) => {
      const growth = growthOf(all, 'reread', 1_000, 10_000);
      return atMost(1.1, growth, `${short(growth)}×`);
    },
  },
  {
    title: 'Memory of fifty whole records at the same time, above idle',
    goal: '1.5× the XML',
    measure: (results) => {
      const rounds = results.rounds('fifty', 0, 'reread');
      // A process keeps the memory that it has had, so that only the first round begins idle.
      const idleBytes = Math.min(...rounds.map((round) => round.idleBytes));
      const ratio = median(rounds.map(({ peakBytes, bytes }) => (peakBytes - idleBytes) / bytes));
      return atMost(1.5, ratio, `${short(ratio)}×`);
    },
  },
];

/** The goals beside what was measured. */
export function reachTable(all: readonly JobResult[], pbkdf2Ms: number): string {
  const results = new Results(all, pbkdf2Ms);
  const rows = goals.map(({ title, goal, measure }) => {
    const found = measure(results);
    return [title, goal, found?.text ?? 'not measured', found === undefined ? '' : found.isReached ? 'yes' : 'no'];
  });
  return [['', 'goal', 'measured', 'reached'], ['---', '--:', '--:', '---'], ...rows].map(row).join('\n');
}
