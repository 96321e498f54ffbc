/**
 * The form of a fact in an id:
 * - `hash`: 16 bytes in base64url, such as a patient's id
 * - `guid`: a GUID in lower case
 * - `date`: `yyyy-MM-dd`, of the years 0 to 9999
 * - `uint8` and `uint24`: a decimal number of so many bits
 * - `int32` and `int40`: the same, with a sign
 * - `long` and `text`: a decimal number of 64 bits with a sign, and any text; only as the last fact
 */
export type FactForm = 'hash' | 'guid' | 'date' | 'uint8' | 'uint24' | 'int32' | 'int40' | 'long' | 'text';

interface Packing {
  /** Undefined: all remaining bytes. */
  readonly bytes: number | undefined;
  /** @returns undefined when the fact is not of this form. */
  pack(fact: string): Buffer | undefined;
  unpack(bytes: Buffer): string;
}

/**
 * Packs facts without separators. Each list of facts has bytes of its own.
 * @returns undefined when a fact is not of its form
 */
export function packFacts(layout: readonly FactForm[], facts: readonly string[]): Buffer | undefined {
  if (facts.length !== layout.length) return undefined;
  const parts = layout.map((form, index) => packings[form].pack(facts[index] ?? ''));
  return parts.every((part) => part !== undefined) ? Buffer.concat(parts) : undefined;
}

/** Unpacks what `packFacts` packed with this layout. */
export function unpackFacts(layout: readonly FactForm[], packed: Buffer): readonly string[] {
  let start = 0;
  return layout.map((form) => {
    const { bytes, unpack } = packings[form];
    const end = bytes === undefined ? packed.length : start + bytes;
    const fact = unpack(packed.subarray(start, end));
    start = end;
    return fact;
  });
}

const dayMs = 86_400_000;
const firstDay = Date.parse('0000-01-01') / dayMs;

const packings: Readonly<Record<FactForm, Packing>> = {
  hash: {
    bytes: 16,
    pack(fact) {
      const bytes = Buffer.from(fact, 'base64url');
      return bytes.length === 16 && bytes.toString('base64url') === fact ? bytes : undefined;
    },
    unpack: (bytes) => bytes.toString('base64url'),
  },
  guid: {
    bytes: 16,
    pack: (fact) =>
      /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(fact)
        ? Buffer.from(fact.replaceAll('-', ''), 'hex')
        : undefined,
    unpack: (bytes) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  },
  date: {
    bytes: 3,
    pack(fact) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(fact)) return undefined;
      const day = Date.parse(fact) / dayMs;
      return dateOf(day) === fact ? unsigned(3).pack(String(day - firstDay)) : undefined;
    },
    unpack: (bytes) => dateOf(bytes.readUIntBE(0, 3) + firstDay) ?? '',
  },
  uint8: unsigned(1),
  uint24: unsigned(3),
  int32: signed(4),
  int40: signed(5),
  long: {
    bytes: undefined,
    pack(fact) {
      if (!isNumber(fact)) return undefined;
      const value = BigInt(fact);
      if (BigInt.asIntN(64, value) !== value) return undefined;
      const bytes = Buffer.alloc(8);
      // Numbers near 0 take few bytes, whatever their sign.
      bytes.writeBigUInt64BE(value < 0n ? -2n * value - 1n : 2n * value);
      const first = bytes.findIndex((byte) => byte !== 0);
      return first < 0 ? bytes.subarray(8) : bytes.subarray(first);
    },
    unpack(bytes) {
      const folded = BigInt(`0x0${bytes.toString('hex')}`);
      return (folded % 2n === 0n ? folded / 2n : -(folded + 1n) / 2n).toString();
    },
  },
  text: {
    bytes: undefined,
    pack: (fact) => (fact.isWellFormed() ? Buffer.from(fact) : undefined),
    unpack: (bytes) => bytes.toString(),
  },
};

function unsigned(bytes: number): Packing {
  return {
    bytes,
    pack(fact) {
      if (!isNumber(fact) || Number(fact) < 0 || Number(fact) >= 2 ** (8 * bytes)) return undefined;
      const packed = Buffer.alloc(bytes);
      packed.writeUIntBE(Number(fact), 0, bytes);
      return packed;
    },
    unpack: (packed) => String(packed.readUIntBE(0, bytes)),
  };
}

function signed(bytes: number): Packing {
  const half = 2 ** (8 * bytes - 1);
  const { pack, unpack } = unsigned(bytes);
  return {
    bytes,
    pack: (fact) => (isNumber(fact) ? pack(String(Number(fact) + half)) : undefined),
    unpack: (packed) => String(Number(unpack(packed)) - half),
  };
}

/** @returns undefined for a day that the calendar of four-digit years does not have */
function dateOf(day: number): string | undefined {
  const date = new Date(day * dayMs);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** True for a decimal number as this project writes it: no plus sign, no leading zero and no negative zero. */
function isNumber(fact: string): boolean {
  return /^(?:0|-?[1-9]\d{0,18})$/.test(fact);
}
