import { isCalendarDate } from '../domain/calendarDate.ts';
import { addDays, daysBetween } from '../domain/ukTime.ts';

/**
 * The form of a fact in an id:
 * - `hash`: 16 bytes in base64url, such as a patient's id
 * - `guid`: a GUID in lower case
 * - `date`: `yyyy-MM-dd`, from 1970 to 2149
 * - `uint8` to `uint40`: a decimal number of so many bits
 * - `long` and `text`: a decimal number of up to 64 bits and any text; only as the last fact
 */
export type FactForm = 'hash' | 'guid' | 'date' | 'uint8' | 'uint16' | 'uint32' | 'uint40' | 'long' | 'text';

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

const epoch = '1970-01-01';

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
    bytes: 2,
    pack: (fact) => (isCalendarDate(fact) ? unsigned(2).pack(String(daysBetween(epoch, fact))) : undefined),
    unpack: (bytes) => addDays(epoch, bytes.readUInt16BE()),
  },
  uint8: unsigned(1),
  uint16: unsigned(2),
  uint32: unsigned(4),
  uint40: unsigned(5),
  long: {
    bytes: undefined,
    pack(fact) {
      if (!isNumber(fact) || BigInt(fact) >= 2n ** 64n) return undefined;
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(BigInt(fact));
      const first = bytes.findIndex((byte) => byte !== 0);
      return first < 0 ? bytes.subarray(8) : bytes.subarray(first);
    },
    unpack: (bytes) => BigInt(`0x0${bytes.toString('hex')}`).toString(),
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
      if (!isNumber(fact) || BigInt(fact) >= 2n ** BigInt(8 * bytes)) return undefined;
      const packed = Buffer.alloc(bytes);
      packed.writeUIntBE(Number(fact), 0, bytes);
      return packed;
    },
    unpack: (packed) => String(packed.readUIntBE(0, bytes)),
  };
}

/** True for a decimal number as this project writes it: no sign and no leading zero. */
function isNumber(fact: string): boolean {
  return /^(?:0|[1-9]\d{0,19})$/.test(fact);
}
