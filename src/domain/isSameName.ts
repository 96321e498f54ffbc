/** Compares two names, ignoring case, spacing and the shape of apostrophes and hyphens. Blank names are never equal. */
export function isSameName(one: string, other: string): boolean {
  const plain = toPlain(one);
  return plain !== '' && plain === toPlain(other);
}

function toPlain(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
