import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWorkQueue } from '../../src/graph/createWorkQueue.ts';
import { createJsonWriter, JsonTooLongError } from '../../src/http/createJsonWriter.ts';

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });

test('the text equals that of JSON.stringify', async () => {
  const write = createJsonWriter(createWorkQueue(), 1_000_000_000);
  await fc.assert(
    fc.asyncProperty(json, fc.integer({ min: 1, max: 700 }), async (value, times) => {
      const long = { data: Array.from({ length: times }, () => value), errors: undefined, last: value };
      expect(await write(long)).toBe(JSON.stringify(long));
    }),
  );
});

test('objects without a prototype, as the executor creates them, are written', async () => {
  const items = Array.from({ length: 2_000 }, (_, at) => ({ __proto__: null, at, name: `n${at}` }));
  const write = createJsonWriter(createWorkQueue(), 1_000_000);
  expect(await write({ data: items })).toBe(JSON.stringify({ data: items }));
});

test('a long text is written in steps of the queue and a short one at once', async () => {
  const steps: number[] = [];
  const take = (_owner: object, units: number) => Promise.resolve(void steps.push(units));
  const write = createJsonWriter({ tryTake: () => false, take }, 1_000_000);
  await write({ data: { name: 'x' } });
  expect(steps).toHaveLength(1);
  steps.length = 0;
  await write({ data: Array.from({ length: 10_000 }, (_, at) => ({ at, name: `n${at}` })) });
  expect(Math.max(...steps)).toBeLessThan(500);
  expect(steps.reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(30_000);
});

test.each(['x', 'é', '€', '😀', '\ud800', '\n'])(
  'writing ends as soon as the text of %j has too many bytes',
  async (character) => {
    const data = Array.from({ length: 1_000 }, () => character.repeat(98));
    const text = JSON.stringify({ data });
    const bytes = Buffer.byteLength(text);
    await expect(createJsonWriter(createWorkQueue(), bytes)({ data })).resolves.toBe(text);
    await expect(createJsonWriter(createWorkQueue(), bytes - 1)({ data })).rejects.toThrow(JsonTooLongError);
  },
);

test('nothing more is written once the text has too many bytes', async () => {
  let steps = 0;
  const take = () => Promise.resolve(void (steps += 1));
  const write = createJsonWriter({ tryTake: () => false, take }, 10_000);
  await expect(write({ data: Array.from({ length: 100_000 }, () => 'x') })).rejects.toThrow(JsonTooLongError);
  expect(steps).toBeLessThan(10);
});

const longText = fc
  .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', '\ud83d\ude00', '"', '\n', 'é', ''))
  .map(([random, mark]) => random + 'A'.repeat(32_767) + mark.repeat(3) + '-'.repeat(40_000) + mark);

test('a long text is written as JSON.stringify writes it, in steps, wherever the steps cut it', async () => {
  const weights: number[] = [];
  const tryTake = (units: number) => weights.push(units) > 0;
  const write = createJsonWriter({ tryTake, take: () => Promise.resolve() }, 1_000_000_000);
  await fc.assert(
    fc.asyncProperty(longText, fc.nat(9), async (text, shift) => {
      const value = { data: { html: text.slice(shift), list: [text] } };
      expect(await write(value)).toBe(JSON.stringify(value));
    }),
  );
  expect(Math.max(...weights)).toBeLessThan(500);
});

test('writing a long text ends as soon as it is too long', async () => {
  const data = 'x'.repeat(1_000_000);
  const weights: number[] = [];
  const tryTake = (units: number) => weights.push(units) > 0;
  const write = createJsonWriter({ tryTake, take: () => Promise.resolve() }, 100_000);
  await expect(write({ data })).rejects.toThrow(JsonTooLongError);
  expect(weights.length).toBeLessThan(6);
});
