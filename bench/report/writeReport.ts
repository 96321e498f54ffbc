import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { variants as variantsByName } from '../measure/variants.ts';
import { median } from '../measure/statistics.ts';
import type { JobResult } from '../measure/results.ts';
import { drawChart } from './chart.ts';
import { reachTable } from './reach.ts';
import { growthTable } from './growth.ts';
import { profile } from './profile.ts';
import { ratiosOf } from './ratios.ts';
import { busyLine, cannotList, loadTable, short, titleOf } from './tables.ts';

/** What the measurements need to be read: where and how they were made. */
export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly pbkdf2Ms: number;
  readonly rounds: number;
}

const root = new URL('../../', import.meta.url);

/** Writes docs/performance.md, a chart for each job, and the ratios that `--check` compares with. */
export async function writeReport(results: readonly JobResult[], circumstances: Circumstances): Promise<void> {
  const charts = new URL('docs/performance/', root);
  rmSync(charts, { recursive: true, force: true });
  mkdirSync(charts, { recursive: true });
  for (const result of results) writeFileSync(new URL(`${result.job}.svg`, charts), chartOf(result));
  const page = fileURLToPath(new URL('docs/performance.md', root));
  const format = { ...(await prettier.resolveConfig(page)), filepath: page };
  writeFileSync(page, await prettier.format(reportOf(results, circumstances), format));
  const ratios = results.flatMap(ratiosOf);
  writeFileSync(new URL('bench/figures.json', root), `${JSON.stringify(ratios, null, 2)}\n`);
}

function chartOf({ title, loads, variants }: JobResult): string {
  const [load] = loads;
  const bars = variants.map((name) => ({
    label: titleOf(name),
    value: median((load?.rounds[name] ?? []).map(({ cpuMs }) => cpuMs)),
    isOurs: variantsByName[name]?.isOurs === true,
  }));
  return drawChart(title, 'Processor time of the server for each request, in ms', bars, short);
}

/** The whole report in Markdown. */
export function reportOf(results: readonly JobResult[], circumstances: Circumstances): string {
  const { date, node, processor, pbkdf2Ms, rounds } = circumstances;
  const upstream = results.flatMap(({ loads, variants }) =>
    variants.flatMap((name) => (loads[0]?.rounds[name] ?? []).map(({ upstreamCpuMs }) => upstreamCpuMs)),
  );
  const cheapest = Math.min(...upstream.filter((ms) => ms > 0));
  const sections = results.map((result) =>
    [
      `## ${result.title}`,
      `![${result.title}](performance/${result.job}.svg)`,
      ...result.loads.map((load) => loadTable(result, load)),
      busyLine(result),
      cannotList(result),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${introduction}
Measured on ${date}: Node ${node}, ${processor}. Medians of ${rounds} rounds; ± is the largest distance of a round from the median, where it is 5 % or more. A call of the canned upstream costs from ${short(cheapest)} ms of its own processor. PBKDF2 with 10 000 iterations, which a handshake needs, takes ${short(pbkdf2Ms)} ms.

## In short

${reachTable(results, pbkdf2Ms)}

${growthTable(results)}

${profile}
${sections.join('\n\n')}
`;
}

const introduction = `# Performance

This page is made by \`npm run bench\`, with its tables and charts. Only ratios are meaningful on another machine.

Each server runs alone on one processor. The load and a canned upstream have the other one. The upstream has the real handshake, sequence and hashes; its bodies are written once, by the simulator. All servers of a job are started, their answers are compared with the right ones, which come from the data of the simulated world, and they are then measured in turn. Ours is the built program with production settings: admission, demand control, limits for each practice, breakers and stores as they ship.

| Peer | What it is |
| --- | --- |
| ours, RECORD_MEMORY=off | ours without sections that are kept for the next page, so that each request reads its data |
| ours, batch size 1 | ours with each loader loading one key at a time |
| limit | node:http and undici: the same data calls in sessions. It reads no XML, checks no token and knows no GraphQL |
| plain | what a good engineer writes in a day: Apollo Server, node-soap, DataLoader, jose. It loses digits of decimals, does not sanitise documents, and has no gate, limits or stores |
| bare | node:http and graphql-js over the answer in memory. It checks no token and calls nothing |
| GraphQL Mesh | behind Hive Gateway, over a copy of the WSDL whose containers have names of their own. It has no sessions, so the upstream demands none from it |

CPU is the processor time of the server for each request, of all its threads. A stall is the longest time for which the event loop did not turn, with and without the garbage collection in it. Calls are those of one request with open sessions; those in a row each wait for the one before. The last column is the processor time as a multiple of the first row's.
`;
