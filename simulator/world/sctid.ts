// Verhoeff's tables, from the dihedral group of order ten.
const productTable = Array.from({ length: 10 }, (_, j) =>
  Array.from({ length: 10 }, (__, k) => ((((j < 5 ? j + k : j - k) % 5) + 5) % 5) + (j < 5 === k < 5 ? 0 : 5)),
);
const stepPermutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The partition of an id: concept or description, of the international edition or of an extension with a namespace. */
type Partition = '00' | '01' | '10' | '11';

/**
 * Creates a well-formed SNOMED CT identifier with a valid partition and check digit. The identifier may be unassigned.
 */
export function sctid(item: string, partition: Partition, namespace = ''): string {
  const digits = item + namespace + partition;
  return digits + String(checkDigit(digits));
}

function checkDigit(digits: string): number {
  let check = 0;
  [...digits].toReversed().forEach((digit, at) => {
    let moved = Number(digit);
    for (let n = 0; n < (at + 1) % 8; n++) moved = stepPermutation[moved] ?? 0;
    check = productTable[check]?.[moved] ?? 0;
  });
  return check < 5 ? (5 - check) % 5 : check;
}
