import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFacts, unpackFacts, type FactForm } from '../../src/ids/packFacts.ts';

const hash = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const unsigned = (bits: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n }).map(String);
const signed = (bits: number) => {
  const half = 2n ** BigInt(bits - 1);
  return fc.bigInt({ min: -half, max: half - 1n }).map(String);
};
const date = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Facts of each form. The last forms take all bytes that are left. */
const facts: Record<FactForm, fc.Arbitrary<string>> = {
  hash,
  guid: fc.uuid(),
  date,
  uint8: unsigned(8),
  uint24: unsigned(24),
  int32: signed(32),
  int40: signed(40),
  long: signed(64),
  text: fc.string({ unit: 'grapheme', maxLength: 12 }),
};
const fixed = Object.keys(facts).filter((form) => form !== 'long' && form !== 'text') as FactForm[];
const layouts = fc
  .tuple(fc.array(fc.constantFrom(...fixed), { maxLength: 4 }), fc.constantFrom<FactForm>('long', 'text'))
  .map(([some, last]) => [...some, last]);

test('packed facts unpack to the same facts', () => {
  const packable = layouts.chain((layout) =>
    fc.tuple(fc.constant(layout), fc.tuple(...layout.map((form) => facts[form]))),
  );
  fc.assert(
    fc.property(packable, ([layout, some]) => {
      const packed = packFacts(layout, some);
      expect(packed && unpackFacts(layout, packed)).toEqual(some);
    }),
  );
});

test('any facts that can be packed unpack to the same facts', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 24 }), ...Object.values(facts));
  fc.assert(
    fc.property(layouts, fc.array(anything, { minLength: 1, maxLength: 5 }), (layout, some) => {
      const packed = packFacts(layout, some);
      if (packed) expect(unpackFacts(layout, packed)).toEqual(some);
    }),
  );
});

test.each<[FactForm, string]>([
  ['hash', 'ada'],
  ['guid', 'ABCDEF00-0000-4000-8000-000000000000'],
  ['guid', 'abcdef0000000040008000000000000000'],
  ['date', '2026-02-30'],
  ['date', '-000001-12-31'],
  ['date', '+010000-01-01'],
  ['uint8', '256'],
  ['uint8', '-1'],
  ['uint24', '007'],
  ['uint24', '16777216'],
  ['int32', '2147483648'],
  ['int32', '-2147483649'],
  ['int40', '549755813888'],
  ['long', '9223372036854775808'],
  ['long', '-9223372036854775809'],
  ['long', '-0'],
  ['long', '+5'],
  ['long', ' 5'],
  ['long', ''],
  ['text', '\ud800'],
])('a fact that is not of the form %s is not packed: %j', (form, fact) => {
  expect(packFacts([form], [fact])).toBeUndefined();
});
