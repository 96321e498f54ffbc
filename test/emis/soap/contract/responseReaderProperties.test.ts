import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResponseReader } from '../../../../src/emis/soap/contract/createResponseReader.ts';
import { UnreadableResponseError } from '../../../../src/emis/soap/contract/UnreadableResponseError.ts';
import { Random, seeds } from '../../../support/Random.ts';
import { randomResponse } from '../../../support/randomResponse.ts';
import { contract } from '../../../support/soapFixtures.ts';

const reader = createResponseReader(contract);

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
      const fragments = [
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
      return Buffer.concat([before, Buffer.from(random.pick(fragments)), bytes.subarray(at)]);
    }
  }
}

test('the reader returns every value of every type unchanged, however it is written and split', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = new Random(seed);
      const { operation, response, xml } = randomResponse(random);
      const bytes = Buffer.from(xml);
      const result = await reader.read(operation, random.maybe() ? bytes : inPieces(bytes, random));
      expect(result).toEqual({ kind: 'response', response });
    }),
    { numRuns: 1500 },
  );
});

test('the reader reads or refuses a damaged response and leaves Object.prototype unchanged', async () => {
  const before = Reflect.ownKeys(Object.prototype);
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = new Random(seed);
      const { operation, xml } = randomResponse(random);
      let bytes: Buffer = Buffer.from(xml);
      for (let times = 1 + random.below(3); times > 0; times -= 1) bytes = mutate(bytes, random);
      try {
        await reader.read(operation, bytes);
      } catch (error) {
        if (!(error instanceof UnreadableResponseError)) throw error;
      }
    }),
    { numRuns: 3000 },
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});

test('the reader refuses every truncated response', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = new Random(seed);
      const { operation, xml } = randomResponse(random);
      const whole = xml.slice(0, xml.lastIndexOf('>', xml.lastIndexOf('</s:Envelope>')) + 1);
      const cut = Buffer.from(whole.slice(0, random.below(whole.length)));
      await expect(reader.read(operation, cut)).rejects.toBeInstanceOf(UnreadableResponseError);
    }),
    { numRuns: 500 },
  );
});
