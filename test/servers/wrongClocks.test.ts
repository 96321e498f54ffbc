import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const guide = readFileSync(new URL('../../docs/operations/wrong-deployments.md', import.meta.url), 'utf8');
const warning = 'The clock of this machine differs from that of another server.';
const sources = ['emis', 'issuer'] as const;

let stack: Stack;
let programs: Programs;
beforeAll(async () => {
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients: [aPatient()] }) });
  programs = await startPrograms(stack);
});
afterAll(async () => {
  await programs.stop();
  await stack.stop();
});

/** Starts the program with a clock that is ahead, and sends a request that calls EMIS. */
async function startWithClock(secondsAhead: number): Promise<{ program: Program; port: number }> {
  const port = await freePort();
  const settings = { METRICS_PORT: String(port), LOG_LEVEL: 'info', CLOCK_OFFSET_MS: String(secondsAhead * 1_000) };
  const program = await programs.start(settings, { preload: 'test/support/shiftedClock.ts' });
  const issuedAt = Math.floor(Date.now() / 1_000) - 1_800;
  // Tokens of 12 hours, which a wrong clock accepts all the same.
  const as = { subject: 'patient-1', claims: { iat: issuedAt, exp: issuedAt + 43_200 } };
  const response = await program.query('{ gpOnlineUser { patients { demographics { __typename } } } }', {}, { as });
  expect(response.errors).toBeUndefined();
  return { program, port };
}

async function skewsOf(port: number): Promise<Record<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const found = text.matchAll(/^emis_clock_skew_seconds\{source="(\w+)".*\} (\S+)$/gm);
  return Object.fromEntries([...found].map(([, source = '', value]) => [source, Number(value)] as const));
}

/** A date has the precision of a second, so that a second or two may be missing. */
function expectSkew(skew: unknown, ahead: number): void {
  const seconds = Number(skew) * Math.sign(ahead);
  expect(seconds).toBeGreaterThanOrEqual(Math.abs(ahead) - 2);
  expect(seconds).toBeLessThanOrEqual(Math.abs(ahead));
}

function warningsOf(program: Program): readonly Record<string, unknown>[] {
  const lines = program
    .output()
    .split('\n')
    .filter((line) => line.includes(warning));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test.each([20, -20, 600, -600])(
  'a clock that is %s seconds ahead shows in the metrics and in the log',
  async (ahead) => {
    const { program, port } = await startWithClock(ahead);
    const skews = await skewsOf(port);
    for (const source of sources) expectSkew(skews[source], ahead);
    await expect.poll(() => warningsOf(program).length).toBe(sources.length);
    const lines = warningsOf(program);
    expect(lines.map(({ detail }) => detail)).toEqual(expect.arrayContaining([...sources]));
    for (const { level, skewSeconds } of lines) {
      expect(level).toBe(40);
      expectSkew(skewSeconds, ahead);
    }
    await program.stop();
  },
);

test.each([
  { name: 'every token is refused', settings: () => ({ JWT_AUDIENCE: 'another-subgraph' }) },
  {
    name: 'the issuer has no keys',
    settings: ({ EMIS_ENDPOINT = '' }: Readonly<Record<string, string>>) => ({
      JWT_JWKS_URI: new URL('/keys', EMIS_ENDPOINT).href,
    }),
  },
])('when $name, the clock of the issuer is compared, and that of EMIS is not', async ({ settings }) => {
  const port = await freePort();
  const program = await programs.start({ METRICS_PORT: String(port), ...settings(programs.settings) });
  expect((await program.query('{ __typename }')).errors).toHaveLength(1);
  expect(Object.keys(await skewsOf(port))).toEqual(['issuer']);
  await program.stop();
});

test('a clock that is right has no skew and no warning', async () => {
  const { program, port } = await startWithClock(0);
  for (const source of sources) expect(Math.abs((await skewsOf(port))[source] ?? 99)).toBeLessThanOrEqual(1);
  expect(warningsOf(program)).toEqual([]);
  await program.stop();
});

test('the guide quotes the line and the metric of a wrong clock', () => {
  expect(guide.includes(warning)).toBe(true);
  for (const name of ['emis_clock_skew_seconds{source="issuer"', 'skewSeconds', 'ClockWrong'])
    expect(guide.includes(name)).toBe(true);
});
