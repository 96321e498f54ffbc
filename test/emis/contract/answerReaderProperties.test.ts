import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswerReader } from '../../../src/emis/soap/contract/createAnswerReader.ts';
import { UnreadableAnswerError } from '../../../src/emis/xml/UnreadableAnswerError.ts';
import { contract } from './support/answer.ts';
import { Random, seeds } from './support/random.ts';
import { randomAnswer } from './support/randomAnswer.ts';

const reader = createAnswerReader(contract);

async function* inPieces(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + random.below(random.pick([1, 2, 7, 500]));
    yield bytes.subarray(at, end);
    at = end;
  }
}

function mutate(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  const before = bytes.subarray(0, at);
  switch (random.below(5)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, bytes.subarray(at + 1 + random.below(9))]);
    case 2:
      return Buffer.concat([before, Buffer.from([random.below(256)]), bytes.subarray(at + 1)]);
    case 3: {
      const from = random.below(bytes.length);
      return Buffer.concat([before, bytes.subarray(from, from + random.below(99)), bytes.subarray(at)]);
    }
    default: {
      const bits = [
        '<',
        '>',
        '&',
        '"',
        ']]>',
        '<!--',
        '-->',
        '<![CDATA[',
        '__proto__',
        'xmlns="',
        '<a/>',
        '\r',
        '\u0000',
        '=',
        '</',
      ];
      return Buffer.concat([before, Buffer.from(random.pick(bits)), bytes.subarray(at)]);
    }
  }
}

test('reads every value of every type as it is, however it is written and cut', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = new Random(seed);
      const { operation, response, xml } = randomAnswer(random);
      const bytes = Buffer.from(xml);
      const answer = await reader.read(operation, random.maybe() ? bytes : inPieces(bytes, random));
      expect(answer).toEqual({ kind: 'response', response });
    }),
    { numRuns: 1500 },
  );
});

test('reads or refuses an answer that was damaged, and leaves nothing behind', async () => {
  const before = Reflect.ownKeys(Object.prototype);
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = new Random(seed);
      const { operation, xml } = randomAnswer(random);
      let bytes: Buffer = Buffer.from(xml);
      for (let times = 1 + random.below(3); times > 0; times -= 1) bytes = mutate(bytes, random);
      try {
        await reader.read(operation, bytes);
      } catch (error) {
        if (!(error instanceof UnreadableAnswerError)) throw error;
      }
    }),
    { numRuns: 3000 },
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});

test('refuses every answer that was cut off', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = new Random(seed);
      const { operation, xml } = randomAnswer(random);
      const whole = xml.slice(0, xml.lastIndexOf('>', xml.lastIndexOf('</s:Envelope>')) + 1);
      const cut = Buffer.from(whole.slice(0, random.below(whole.length)));
      await expect(reader.read(operation, cut)).rejects.toBeInstanceOf(UnreadableAnswerError);
    }),
    { numRuns: 500 },
  );
});
