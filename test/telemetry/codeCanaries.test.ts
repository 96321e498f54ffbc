import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { errorCodes } from '../../src/http/errorCodes.ts';
import { createCanaryRequests } from '../support/canaryRequests.ts';
import { aCanaryWorld } from '../support/canaryWorld.ts';
import { createCanarySender } from '../support/canarySender.ts';
import { codePaths, people, reservedCodes } from '../support/codePaths.ts';
import { containsAny } from '../support/findCanaries.ts';
import { startMeasuredTelemetry } from '../support/startMeasuredTelemetry.ts';
import { startStack } from '../support/startStack.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const source = new URL('../../src/', import.meta.url);
/** The codes that the source writes, some of which only stand in the log. */
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, source), 'utf8').matchAll(/\bcode: '([A-Z][A-Z_]{4,})'/g)])
  .map(([, code = '']) => code);
const codes = [...new Set([...Object.keys(errorCodes), ...written])] as (keyof typeof codePaths)[];

test('every code of the catalogue and of the log has a path on which it is met with canaries', () => {
  expect(Object.keys(codePaths).toSorted()).toEqual(codes.toSorted());
});

test.each(codes)(
  'traces, metrics and logs hold nothing about a person who meets %s',
  { timeout: 60_000 },
  async (code) => {
    const path = codePaths[code];
    const measured = await startMeasuredTelemetry({ tracesUpstream: true });
    stops.push(() => measured.stop());
    const stack = await startStack({
      world: aCanaryWorld(people),
      now: new Date('2031-05-19T09:00:00Z'),
      telemetry: measured.telemetry,
      tracesUpstream: true,
      ...path.options,
    });
    stops.push(() => stack.stop());
    const requests = createCanaryRequests(stack);
    const texts = await path.run(createCanarySender(stack, requests));
    const met = code in reservedCodes ? reservedCodes[code as keyof typeof reservedCodes] : code;
    const lines = () => JSON.stringify([stack.requestLines, stack.logLines]);
    await expect.poll(() => [...texts, lines()].join('\n')).toContain(`"code":"${met}"`);
    const metrics = await (await fetch(`http://127.0.0.1:${measured.port}/metrics`)).text();
    await measured.telemetry.stop();
    expect(measured.collector.bodies).not.toEqual([]);
    const sources = { traces: measured.collector.bodies, metrics: [metrics], logs: [lines()] };
    const found = Object.entries(sources).map(([name, all]) => [
      name,
      containsAny(all.join('\n'), requests.canaries(people)),
    ]);
    expect(Object.fromEntries(found)).toEqual({ traces: [], metrics: [], logs: [] });
  },
);
