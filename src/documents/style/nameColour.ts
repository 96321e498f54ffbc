/**
 * Names a colour so that equal colours can be compared. Its opacity is left out, as a colour over itself cannot be seen.
 * @returns undefined when the colour is the parent's
 */
export function nameColour(written: string | undefined): string | undefined {
  const colour = written?.trim().toLowerCase() ?? '';
  if (colour === '' || colour === 'currentcolor' || colour === 'none') return undefined;
  if (colour.startsWith('windowtext')) return 'black';
  const [, kind = '', inner = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(colour) ?? [];
  const parts = inner.split(/[\s,/]+/).filter((part) => part !== '');
  if (/^0*\.?0+%?$/.test(parts[3] ?? '')) return 'transparent';
  if (kind === 'rgb') return nameHex(parts.slice(0, 3).map(toHexPair).join(''));
  // Another lightness has a colour of its own.
  if (kind === 'hsl') return { '100%': 'white', '0%': 'black' }[parts[2] ?? ''] ?? colour;
  const digits = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(colour)?.[1];
  if (digits === undefined) return colour;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return long.slice(6) === '00' ? 'transparent' : nameHex(long.slice(0, 6));
}

const names: Readonly<Record<string, string>> = { ffffff: 'white', '000000': 'black' };

function nameHex(digits: string): string {
  return names[digits] ?? `#${digits}`;
}

/** Converts a number from 0 to 255, or a percentage. */
function toHexPair(part: string): string {
  const number = part.endsWith('%') ? (Number(part.slice(0, -1)) * 255) / 100 : Number(part);
  return Math.round(Math.min(255, Math.max(0, number || 0)))
    .toString(16)
    .padStart(2, '0');
}
