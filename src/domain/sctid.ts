/** The kind of component that a SNOMED CT identifier names. @sdl GpSnomedCtIdentifierKind */
export type SctidKind = 'concept' | 'description';

const kinds: Readonly<Record<string, SctidKind>> = {
  '00': 'concept',
  '10': 'concept',
  '01': 'description',
  '11': 'description',
};

/**
 * The kind of a SNOMED CT identifier: 6 to 18 digits without a leading zero. The last is a Verhoeff check digit; the two
 * before it, the partition identifier, denote a concept or a description.
 * @returns undefined when the text is not such an identifier
 */
export function sctidKind(text: string): SctidKind | undefined {
  if (!/^[1-9]\d{5,17}$/.test(text) || !hasVerhoeffDigit(text)) return undefined;
  return kinds[text.slice(-3, -1)];
}

/** The multiplication table of the dihedral group D5, which is not commutative, so the check depends on digit order. */
const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
].map((row) => [...row].map(Number));

/** The permutation of a digit by its position, counted from the right. */
const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
].map((row) => [...row].map(Number));

function hasVerhoeffDigit(digits: string): boolean {
  let check = 0;
  for (let position = 0; position < digits.length; position += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - position) - 48;
    check = product[check]?.[permutation[position % 8]?.[digit] ?? 0] ?? 0;
  }
  return check === 0;
}
